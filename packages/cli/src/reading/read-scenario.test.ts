import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readScenario } from './read-scenario.ts'
import { tinyScenario } from '../test-scenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'burnout-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)
const write = (name: string, text: string | Uint8Array) => {
  writeFileSync(at(name), text)
  return at(name)
}
write('tiny.yaml', tinyScenario())
mkdirSync(at('scenarios'))
const heir = (parent: string) => `version: 1\nname: Heir\nextends: ${parent}\n`

const errorOf = async (path: string, changes = {}) => {
  try {
    await readScenario(path, changes)
  } catch (error) {
    return String(error).replaceAll(folder, '.')
  }
  return 'none'
}

test('a scenario takes over the one beside it', async () => {
  const { name, organisation } = await readScenario(write('heir.yaml', heir('tiny')))
  expect([name, organisation.name]).toEqual(['Heir', 'One clinic'])
})

test('the command line changes the seed, the replicates and any path', async () => {
  const set = ['levers.scribes=50 %', 'run.horizon=1 year']
  const { run, policies } = await readScenario(at('tiny.yaml'), { set, seed: '007', replicates: 3 })
  expect(run).toMatchObject({ seed: '007', replicates: 3, horizon: 365 })
  expect(policies).toMatchObject([{ lever: 'scribes', to: 0.5 }])
})

test('what a flag asks for in vain is said of that flag', async () => {
  const set = ['run.horizon=1 year']
  expect(await errorOf(at('tiny.yaml'), { set, seed: 'x'.repeat(121), replicates: 20_000 })).toBe(
    `Failure: --seed: too long: ${'x'.repeat(59)}…; expected 1 to 120 characters\n-n, --replicates: out of range: 20000; expected 1 to 10000`,
  )
})

test('a missing file is named, with the one that was probably meant', async () => {
  expect(await errorOf(at('tinny.yaml'))).toBe(
    'Failure: missing file: ./tinny.yaml; expected a scenario file or -; did you mean ./tiny.yaml?',
  )
})

test('a folder is no scenario', async () => {
  expect(await errorOf(at('scenarios'))).toBe(
    'Failure: not a file: ./scenarios; expected a scenario file',
  )
})

test('a scenario cannot make the tool open files elsewhere', async () => {
  write('outside.yaml', tinyScenario())
  for (const parent of ['../outside', '/etc/passwd', 'Tiny', '..', 'a.b']) {
    writeFileSync(at('scenarios/heir.yaml'), heir(JSON.stringify(parent)))
    expect(await errorOf(at('scenarios/heir.yaml'))).toMatch(/bad name|no such scenario/)
  }
})

test('a circle is found', async () => {
  write('round.yaml', heir('about'))
  write('about.yaml', heir('round'))
  expect(await errorOf(at('round.yaml'))).toContain('circle: ./round.yaml → ./about.yaml → ')
})

test('a file that is no text or far too long is refused unread', async () => {
  expect(await errorOf(write('binary.yaml', new Uint8Array([0xff, 0xfe, 0x41])))).toBe(
    'Failure: ./binary.yaml:1:1: not text: ./binary.yaml; expected UTF-8',
  )
  expect(await errorOf(write('long.yaml', '#'.repeat(10_000_000)))).toBe(
    'Failure: ./long.yaml:1:1: file too large: over 4000000 bytes; expected a few kilobytes of text',
  )
})

test.runIf(process.platform === 'linux')('a file without an end is refused', async () => {
  expect(await errorOf('/dev/zero')).toContain('file too large')
})
