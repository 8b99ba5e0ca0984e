import {
  defaultParameters,
  flows,
  instruments,
  levers,
  mbiReliability,
  perceive,
  tables,
  validationPatterns,
} from '@burnout/engine'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { clinicStocks } from '../packages/engine/src/state/clinic-columns.ts'
import { clinicianStocks, clinicianTraits } from '../packages/engine/src/state/clinician-columns.ts'
import type { Auxiliary } from '../packages/engine/src/state/column.ts'
import { organisationStocks } from '../packages/engine/src/state/organisation-columns.ts'
import { loadScenario, scenarioNames } from './scenario-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'scenarios/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file}`),
]
const referenceKeys = new Set(
  [...read('docs/references.md').matchAll(/^### (\S+)$/gm)].map(match => match[1]),
)

/** What a link may lead to within a page: its headings, as Markdown on the web names them. */
const anchorsOf = (page: string): ReadonlySet<string> =>
  new Set(
    [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )

test('what is generated is what npm run generate writes', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('the translated mechanisms are what the mechanisms say', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/compile-tick.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('every link within the docs leads somewhere', () => {
  const broken = pages.flatMap(page =>
    [...read(page).matchAll(/\]\(([^)#\s]+)(?:#([^)\s]+))?\)/g)]
      .filter(([, target]) => target !== undefined && !/^https?:/.test(target))
      .filter(([, target, anchor]) => {
        const file = join(dirname(page), target ?? '')
        if (!existsSync(join(root, file))) return true
        return anchor !== undefined && !anchorsOf(file).has(anchor)
      })
      .map(([text]) => `${page}: ${text}`),
  )
  expect(broken).toEqual([])
})

test('every source that a number or a scenario names is in the references, and no entry is idle', () => {
  const named = new Set([
    ...Object.values(defaultParameters).flatMap(({ sources }) => sources),
    ...Object.values(levers).flatMap(({ sources, cost }) => [...sources, ...(cost?.sources ?? [])]),
    ...Object.values(tables).flatMap(({ sources }) => sources as readonly string[]),
    ...Object.values(instruments).flatMap(({ sources }) => sources),
    ...validationPatterns.flatMap(({ sources }) => sources),
    ...Object.values(mbiReliability).flatMap(({ sources }) => sources),
    ...scenarioNames.flatMap(name => loadScenario(name).about.references),
    ...readdirSync(join(root, 'packages/engine/src/mechanisms'))
      .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap(file =>
        [
          ...read(`packages/engine/src/mechanisms/${file}`).matchAll(/sources: \[([^\]]*)\]/g),
        ].flatMap(([, list]) =>
          [...(list ?? '').matchAll(/'([^']+)'/g)].map(match => match[1] ?? ''),
        ),
      ),
    // docstrings of the loops name them as they are keyed
    ...readdirSync(join(root, 'packages/engine/src/loops'), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap(
        file =>
          read(`packages/engine/src/loops/${file}`).match(/\b[a-z]+(-[a-z]+)*-(19|20)\d\d\b/g) ??
          [],
      ),
  ])
  expect([...named].filter(key => !referenceKeys.has(key))).toEqual([])
  expect([...referenceKeys].filter(key => key !== undefined && !named.has(key))).toEqual([])
})

test('the commands of the README exist', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const used = [...read('README.md').matchAll(/npm (?:run )?([a-z-]+)/g)].map(
    match => match[1] ?? '',
  )
  expect(used.filter(name => !['and', 'install'].includes(name) && !(name in scripts))).toEqual([])
})

test('the commands of burnout that the docs show exist', () => {
  const commands = readdirSync(join(root, 'packages/cli/src/commands'))
  const shown = pages.flatMap(page =>
    [...read(page).matchAll(/(?:npm run burnout --|`burnout) ([a-z][a-z-]*)/g)].map(
      match => match[1],
    ),
  )
  expect(shown.filter(command => !commands.includes(`${command}.ts`))).toEqual([])
})

test('the files and folders that the docs name exist', () => {
  const bases = [
    '',
    'packages/engine/src',
    'packages/cli/src',
    'packages/viewer/src',
    'packages/report/src',
  ]
  const missing = pages
    // results.md and batch.md name what lies in a folder of results
    .filter(page => !['docs/submodels.md', 'docs/results.md', 'docs/batch.md'].includes(page))
    .flatMap(page =>
      [...read(page).matchAll(/`([\w.-]+\/[\w./-]*|[\w-]+\.(?:ts|mjs|md|json))`/g)]
        .map(([, path = '']) => path)
        .filter(path => !bases.some(base => existsSync(join(root, base, path))))
        .map(path => `${page}: ${path}`),
    )
  expect(missing).toEqual([])
})

test('a recipe has seven steps at most', () => {
  const recipes = read('CONTRIBUTING.md').split(/^## /m).slice(1)
  const long = recipes.filter(recipe => [...recipe.matchAll(/^\d+\. /gm)].length > 7)
  expect(long.map(recipe => recipe.split('\n')[0])).toEqual([])
})

const schedule = [...perceive, ...flows].map(({ name }) => name)

test('the submodels are the mechanisms of the schedule, in its order', () => {
  const headings = [...read('docs/submodels.md').matchAll(/^### (\w+)$/gm)].map(match => match[1])
  expect(headings).toEqual(schedule)
})

test('the model’s page has every mechanism in one of its groups', () => {
  const [, section = ''] = /^## 7\. Submodels$(.*?)^## /ms.exec(read('docs/model.md')) ?? []
  const named = [...section.matchAll(/`(\w+)`/g)].map(match => match[1] ?? '')
  expect(named.sort()).toEqual(schedule.sort())
})

/** A column’s range as the tables of the model’s page write it. */
const rangeText = ({ range: [low, high] }: Pick<Auxiliary, 'range'>): string => {
  if (Number.isFinite(high)) return `${String(low).replace('-', '−')}–${high}`
  return Number.isFinite(low) ? `from ${low}` : 'any'
}

test('the model’s page has every stock and every trait, with its unit and range', () => {
  const rows = [...read('docs/model.md').matchAll(/^\| `(\w+)` *\| (.+?) *\| (.+?) *\|/gm)].map(
    ([, name, unit, range]) => `${name}: ${unit}, ${range}`,
  )
  const declared = Object.entries<Pick<Auxiliary, 'unit' | 'range'>>({
    ...clinicianStocks,
    ...clinicianTraits,
    ...clinicStocks,
    ...organisationStocks,
  }).map(([name, column]) => `${name}: ${column.unit}, ${rangeText(column)}`)
  expect(rows.sort()).toEqual(declared.sort())
})

test('the docs describe the present', () => {
  // what one is, or gets, used to is the present
  // sources and what is read off runs speak of people who were there before
  const others = ['docs/references.md', 'docs/validation.md']
  for (const page of pages.filter(page => !others.includes(page)))
    expect(read(page), page).not.toMatch(
      /\b((?<!\b(?:is|are|get|got) )used to|previously|no longer|was removed)\b/i,
    )
})

test('the engine says the version of its package', () => {
  const { version } = JSON.parse(read('packages/engine/package.json')) as { version: string }
  expect(read('packages/engine/src/version.ts')).toContain(`'${version}'`)
})
