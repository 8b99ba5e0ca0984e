import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { burnoutIn } from './burnout-process.ts'

// A sweep as a person runs it, killed and taken up again.

// large enough for workers to pay
const hospital = `version: 1
name: Hospital
run: { start: 2026-01-05, horizon: 1 year, record: 4 weeks, replicates: 4, seed: sweep }
organisation:
  name: Two clinics
  clinics:
    - { name: Riverside, physicians: 14, nurses: 9, support: 10, panel: 30000, leadership: 42 }
    - { name: Hillside, physicians: 12, nurses: 8, support: 9, panel: 27000, leadership: 36 }
`
const grid = `version: 1
name: Grid
about: Are scribes and support staff worth more together?
scenario: hospital
design: grid
points: 3
over:
  levers.scribes: { range: [0 %, 100 %], from: 3 months }
  levers.supportStaff: { values: [0 %, 20 %] }
replicates: 36
measure:
  exhaustion: [6 months, 1 year]
  burnedOut: 1 year
`
const runs = 6 * 36

let folder = ''
const at = (...names: string[]) => join(folder, ...names)
const burnout = (...args: string[]) => burnoutIn(folder, args)
const sweepInto = (out: string, ...more: string[]) => ['sweep', 'grid.yaml', '-o', out, ...more]

const manifestIn = (name: string) => {
  const {
    resultHash,
    files,
    runs: counts,
  } = JSON.parse(readFileSync(at(name, 'manifest.json'), 'utf8'))
  return { resultHash, files, runs: counts }
}

let whole: Awaited<ReturnType<typeof burnout>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-sweep-'))
  writeFileSync(at('hospital.yaml'), hospital)
  writeFileSync(at('grid.yaml'), grid)
  whole = await burnout(...sweepInto('whole', '--jobs', '2'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a sweep prints the means of what is measured at every point, and says where it wrote', () => {
  expect([whole.code, whole.error.split('\n').at(-2)]).toEqual([0, 'wrote whole'])
  const lines = whole.out.split('\n')
  expect(lines[0]).toMatch(
    /^point +levers\.scribes +levers\.supportStaff +runs +exhaustion_day183 +exhaustion +burnedOut$/,
  )
  expect(lines.filter(line => /^p00\d /.test(line))).toHaveLength(6)
  expect(whole.out).toContain(
    `means of ${runs} runs · exhaustion_day183: points (0–54) · exhaustion at the end: points (0–54)`,
  )
  expect(manifestIn('whole').runs).toEqual({ total: runs, finished: runs, failed: 0 })
  expect(readdirSync(at('whole')).sort()).toEqual([
    'failures.jsonl',
    'manifest.json',
    'runs.parquet',
    'series.parquet',
  ])
})

test.each([1, 2])(
  'after kill -9 at random moments, with %i jobs, it comes to the same result, byte by byte',
  async jobs => {
    const out = `killed-${jobs}`
    const delays: number[] = []
    let killed = 0
    for (let i = 0; i < 5; i++) {
      const delay = Math.round(2_500 * Math.random())
      delays.push(delay)
      const args = sweepInto(out, '--jobs', String(jobs), '--progress', 'json')
      const { code } = await burnoutIn(folder, args, '', child => {
        setTimeout(() => child.kill('SIGKILL'), delay)
      })
      if (code === null) killed++
    }
    const { code } = await burnout(...sweepInto(out, '--jobs', String(jobs)))
    expect(code, `killed ${killed} times, after ${delays.join(', ')} ms`).toBe(0)
    expect(manifestIn(out)).toEqual(manifestIn('whole'))
    expect(existsSync(at(out, 'parts'))).toBe(false)
  },
)

test('Ctrl-C says how far it came, and the same command goes on from there', async () => {
  const stopped = await burnoutIn(
    folder,
    sweepInto('stopped', '--jobs', '2', '--progress', 'json'),
    '',
    child => child.kill('SIGINT'),
  )
  expect([stopped.code, stopped.out]).toEqual([130, ''])
  expect(stopped.error).toMatch(
    /^interrupted: \d+ of 216 runs of Grid are done and kept in stopped\nThe same command goes on from there\.$/m,
  )
  const again = await burnout(...sweepInto('stopped', '--jobs', '1'))
  expect(again.out).toBe(whole.out)
})

test('shards are parts of the whole: read together they are it, and merged, byte by byte', async () => {
  for (const shard of ['1/2', '2/2'])
    await burnout(...sweepInto(`shard-${shard[0]}`, '--shard', shard))
  const pointsIn = async (name: string) => {
    const sql = 'select distinct point, hash from runs order by all'
    const { out } = await burnout('query', name, sql, '--format', 'jsonl')
    return out.trimEnd().split('\n')
  }
  const together = [...(await pointsIn('shard-1')), ...(await pointsIn('shard-2'))].sort()
  expect(together).toEqual(await pointsIn('whole'))
  const merged = await burnout('merge', 'merged', 'shard-1', 'shard-2')
  expect([merged.code, merged.error]).toEqual([0, 'wrote merged\n'])
  expect(merged.out).toBe(whole.out)
  expect(manifestIn('merged')).toEqual(manifestIn('whole'))
  const other = await burnout(...sweepInto('shard-1', '--shard', '2/2'))
  expect(other.code).toBe(73)
  expect(other.error).toContain('the shard is 1/2 there and 2/2 here')
})

test('another design is refused', async () => {
  writeFileSync(at('finer.yaml'), grid.replace('points: 3', 'points: 5'))
  const { code, error } = await burnout('sweep', 'finer.yaml', '-o', 'whole')
  expect(code).toBe(73)
  expect(error).toMatch(/holds another result: points is 3 there and 5 here; expected/)
})

test('a dry run lists the points and says how long they may take, and writes nothing', async () => {
  const { code, out, error } = await burnout(...sweepInto('dry', '--dry-run', '--jobs', '2'))
  expect([code, existsSync(at('dry'))]).toEqual([0, false])
  expect(out.trimEnd().split('\n')).toHaveLength(7)
  expect(error).toMatch(
    /^dry run: grid of 6 points · 216 runs · about \d+ (s|min) with 2 jobs · 3 MB on the disk until they are done · nothing was run\n$/,
  )
})

test('what is wrong is said before anything runs', async () => {
  expect(await burnout('sweep', 'grid.yaml')).toMatchObject({
    code: 2,
    error: 'missing folder: none given; expected --out with a folder for the results\n',
  })
  expect(await burnout('sweep', 'gird.yaml', '-o', 'x')).toMatchObject({
    code: 66,
    error: 'missing file: gird.yaml; expected an experiment file or -; did you mean grid.yaml?\n',
  })
  const shard = await burnout(...sweepInto('x', '--shard', '3/2'))
  expect([shard.code, shard.error.split('\n')[0]]).toEqual([
    2,
    'invalid shard: 3/2; expected one of several, such as 1/4',
  ])
  expect(await burnout(...sweepInto('x', '--shard', '7/7'))).toMatchObject({
    code: 2,
    error: 'empty shard: 7/7; expected no more parts than there are points\n',
  })
  writeFileSync(at('lost.yaml'), grid.replace('scenario: hospital', 'scenario: hopsital'))
  const lost = await burnout('sweep', 'lost.yaml', '-o', 'x')
  expect(lost.code).toBe(66)
  expect(lost.error).toContain('did you mean hospital?')
  expect(existsSync(at('x'))).toBe(false)
})
