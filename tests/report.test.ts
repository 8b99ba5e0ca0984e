import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseScenario } from '@burnout/engine'
import { readReport, reportPage } from '../packages/report/src/index.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportTask } from '../packages/viewer/src/worker/report-task.ts'
import { burnoutIn } from './burnout-process.ts'

// Reports as the command writes them, and as the viewer does.

const scenario = (name: string, more = '') => `version: 1
name: ${name}
run: { start: 2026-01-05, horizon: 26 weeks, record: 1 week, replicates: 4, seed: tiny }
organisation:
  name: One clinic
  clinics:
    - { name: Riverside, physicians: 3, nurses: 2, support: 3, panel: 6900, leadership: 42 }
${more}`
const texts = {
  'tiny.yaml': scenario('Tiny'),
  'scribes.yaml': scenario('Scribes', 'policies: [{ lever: scribes, to: 100 %, from: 1 month }]\n'),
  'grid.yaml': `version: 1
name: Scribes over panels
scenario: tiny
design: grid
points: 2
over: { levers.scribes: { from: 1 month } }
measure: { exhaustion: 5 months }
`,
}

let folder = ''
const at = (...names: string[]) => join(folder, ...names)
const burnout = (...args: string[]) => burnoutIn(folder, args)
const good = async (...args: string[]) => {
  const { code, out, error } = await burnout(...args)
  expect(code, error).toBe(0)
  return out
}
/** A page without the line that says how it was made. */
const unmade = (page: string) => page.replace(/<dt>Made by<\/dt><dd>.*?<\/dd>/, '')

interface Sealed {
  readonly resultHash: string
}

const plain = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => {
    const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
    return signs[name] ?? "'"
  })

/** Does what the page of a sweep says: saves the files that stand in it, gives its command. */
const madeAgain = async (page: string): Promise<string> => {
  const again = at('again')
  mkdirSync(again)
  for (const [, name, text] of page.matchAll(
    /<summary>([^<]+\.yaml)<\/summary><pre[^>]*>(.*?)<\/pre>/gs,
  ))
    writeFileSync(join(again, name), plain(text))
  const [, command = ''] = /<dt>Command<\/dt><dd><code>burnout ([^<]*)</.exec(page) ?? []
  const { code, error } = await burnoutIn(again, command.split(' '))
  expect(code, error).toBe(0)
  const manifest = readFileSync(join(again, 'results', 'manifest.json'), 'utf8')
  return (JSON.parse(manifest) as Sealed).resultHash
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-report-'))
  for (const [name, text] of Object.entries(texts)) writeFileSync(at(name), text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a folder of a run gets its report, and so does the same result in JSON or run anew', async () => {
  writeFileSync(at('tiny.json'), await good('run', 'tiny.yaml', '-o', 'run', '--format', 'json'))
  await good('report', 'run')
  const page = readFileSync(at('run', 'report.html'), 'utf8')
  expect(page).toContain(
    '<dt>Made by</dt><dd><code>burnout run tiny.yaml -o run --format json</code>',
  )
  expect(unmade(await good('report', 'tiny.json', '-o', '-'))).toBe(unmade(page))
  expect(unmade(await good('report', 'tiny.yaml', '-o', '-'))).toBe(unmade(page))
  expect(readReport(page)?.format).toBe('burnout-result/1')
  expect(await good('report', 'tiny.json', '-o', '-', '--language', 'de')).toMatch(
    /<html lang="de-DE">.*<dt>Erstellt mit<\/dt><dd><code>tiny\.json<\/code>/s,
  )
  // the folder is still complete, and its result the same
  expect(await good('run', 'tiny.yaml', '-o', 'run', '--format', 'json')).toBe(
    readFileSync(at('tiny.json'), 'utf8'),
  )
})

test('the viewer writes the same page of a comparison, but for how it was made', async () => {
  await good('compare', 'tiny.yaml', 'scribes.yaml', '-o', 'compared')
  const page = await good('report', 'compared', '-o', '-')
  const [tiny, scribes] = (['tiny.yaml', 'scribes.yaml'] as const).map(file =>
    parseScenario(texts[file], { file }),
  )
  const news = [...reportTask(tiny, [scribes])].at(-1)
  if (news?.kind !== 'reported') throw new Error('no comparison')
  const made = { result: news.result, failures: [], made: 'the viewer' }
  expect(unmade(reportPage(made))).toBe(unmade(page))
})

test('a sweep and an analysis have reports', async () => {
  const flags = ['--method', 'tornado', '--over', 'wearRate', '--replicates', '2']
  await Promise.all([
    good('sweep', 'grid.yaml', '-o', 'swept'),
    good('sensitivity', 'tiny.yaml', ...flags, '-o', 'analysed'),
  ])
  const [swept, analysed] = await Promise.all(
    ['swept', 'analysed'].map(each => good('report', each, '-o', '-')),
  )
  expect(swept).toMatch(/<th scope="row">p001<\/th>/)
  expect(readReport(swept)).toMatchObject({ format: 'burnout-sweep/1', runs: 8 })
  expect(readReport(analysed)?.format).toBe('burnout-sensitivity/1')
  const hash = (JSON.parse(readFileSync(at('swept', 'manifest.json'), 'utf8')) as Sealed).resultHash
  expect(await madeAgain(swept)).toBe(hash)
})

test('what no report can be made of is named, with the exit code of its kind', async () => {
  mkdirSync(at('empty'))
  writeFileSync(at('other.json'), '{"format":"something else"}')
  const failing = async ([args, answer]: readonly [string, RegExp]) => {
    const { code, error } = await burnout('report', ...args.split(' '))
    expect(`${code} ${error.trim()}`).toMatch(answer)
  }
  const cases = [
    ['none.json', /^66 missing file: none\.json; expected/],
    ['empty', /^66 no result: empty has no manifest\.json/],
    ['other.json', /^65 not a result: other\.json; expected/],
    ['tiny.json -o tiny.yaml/report.html', /^73 cannot write/],
    ['tiny.json -o empty', /^73 cannot write: empty/],
    ['tiny.json --language fr', /^2 unknown language: fr; expected en or de/],
    ['tiny.json -n 3', /^2 unused flag: --replicates/],
    ['tiny.json -o tiny.pdf', /^2 wrong kind: a page into tiny\.pdf; expected --pdf with it/],
    ['tiny.json --pdf -o tiny.html', /^2 wrong kind: --pdf into tiny\.html; expected a name in/],
  ] as const
  await Promise.all(cases.map(failing))
})
