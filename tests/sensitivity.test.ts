import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SensitivityResult } from '@burnout/engine'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { burnoutIn, type Ran } from './burnout-process.ts'

const small = `version: 1
name: Small
run: { start: 2026-01-05, horizon: 1 year, record: 1 week, replicates: 4, seed: small }
organisation:
  name: One clinic
  clinics:
    - { name: Riverside, physicians: 3, nurses: 2, support: 3, panel: 6900, leadership: 42 }
`

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-sensitivity-'))
  writeFileSync(join(folder, 'small.yaml'), small)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const burnout = (line: string, onWord?: (child: ChildProcess) => void): Promise<Ran> =>
  burnoutIn(folder, line.split(' '), '', onWord)

const analysis = async (line: string): Promise<SensitivityResult> => {
  const { code, out, error } = await burnout(`sensitivity small.yaml ${line} --format json`)
  expect(error).toBe('')
  expect(code).toBe(0)
  return JSON.parse(out) as SensitivityResult
}

const over = '--over wearRate,holidays,scribes'

test('three methods agree on what exhaustion hangs on most', async () => {
  const morris = await analysis(`${over} -n 4 --replicates 2 --quiet`)
  const sobol = await analysis(`${over} -n 16 --replicates 2 --method sobol --quiet`)
  const tornado = await analysis(`${over} --replicates 2 --method tornado --quiet`)
  for (const { inputs, series, month } of [morris, sobol, tornado]) {
    expect(inputs[0]?.path).toBe('assumptions.wearRate')
    expect([series, month]).toEqual(['exhaustion', 12])
  }
  expect([morris, sobol, tornado].map(({ runs }) => runs.length)).toEqual([16, 80, 7])
  expect(morris.chance!.ofOneRun).toBeGreaterThan(morris.chance!.ofTheMeans)
})

test('the same seed gives the same analysis, and a table says what was asked', async () => {
  const line = `sensitivity small.yaml ${over} -n 2 --replicates 2 --measure burnedOut --at 6 --quiet`
  const [one, two] = await Promise.all([burnout(line), burnout(line)])
  expect(one).toEqual(two)
  expect(one.out).toMatch(/^Small\nmorris · Burned out \(MBI rule\) in month 6 · 3 inputs · 2 traj/)
  const other = await burnout(`${line} --seed other`)
  expect(other.out).not.toBe(one.out)
})

test('a folder takes the result of one question, as often as it is asked', async () => {
  const line = `sensitivity small.yaml ${over} -n 2 --replicates 1 --format csv --out kept`
  const first = await burnout(line)
  expect(first.error).toBe('wrote kept\n')
  expect(first.out).toMatch(/^path,unit,low,high,muStar,/)
  expect(readdirSync(join(folder, 'kept'))).toHaveLength(5)
  expect((await burnout(line)).code).toBe(0)
  const other = await burnout(line.replace('-n 2', '-n 3'))
  expect(other.code).toBe(73)
  expect(other.error).toMatch(/holds the result of another question/)
})

test('Ctrl-C ends an analysis, says how far it came and writes nothing', async () => {
  const { code, out, error } = await burnout(
    'sensitivity small.yaml -n 20 --progress json --out never',
    child => child.kill('SIGINT'),
  )
  expect(code).toBe(130)
  expect(out).toBe('')
  expect(error).toMatch(/interrupted: \d+ % done; nothing was written/)
  expect(existsSync(join(folder, 'never'))).toBe(false)
})

test('wrong usage is one line, and nothing runs', async () => {
  const errorOf = async (line: string) => {
    const { code, out, error } = await burnout(`sensitivity small.yaml ${line}`)
    expect([code, out]).toEqual([2, ''])
    return error.split('\n')[0]
  }
  expect(await errorOf('--over wearRat')).toMatchInlineSnapshot(
    `"unknown lever or assumption: wearRat; expected a name that burnout explain lists; did you mean wearRate?"`,
  )
  expect(await errorOf('--method sobol')).toMatchInlineSnapshot(
    `"too many inputs: 315; expected at most 32 for sobol, such as those that morris finds to matter"`,
  )
  expect(await errorOf(`${over} --method tornado -n 3`)).toMatchInlineSnapshot(
    `"invalid points: 3; expected none, as a tornado has two for each input"`,
  )
  expect(await errorOf(`${over} -n 0`)).toMatchInlineSnapshot(
    `"invalid points: 0; expected a whole number of 1 or more"`,
  )
  expect(await errorOf(`${over} --method monte-carlo`)).toMatchInlineSnapshot(
    `"unknown method: monte-carlo; expected morris, sobol or tornado"`,
  )
})
