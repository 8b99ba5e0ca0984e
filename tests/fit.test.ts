import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalFitResult } from '@burnout/engine/fit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { burnoutIn, type Ran } from './burnout-process.ts'

const small = `version: 1
name: Small
run: { start: 2026-01-05, horizon: 2 years, record: 2 weeks, replicates: 4, seed: small }
organisation:
  name: One clinic
  clinics:
    - { name: Riverside, physicians: 3, nurses: 2, support: 3, panel: 6900, leadership: 42 }
`

const ours = `# our surveys, and who left in the first year
date,from,series,value,sd,n
2026-07-06,,burnedOut,60 %,,40
2027-01-04,,burnedOut,65 %,,38

2027-01-04,2026-01-05,turnover,18 %,8 %,
`

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-fit-'))
  writeFileSync(join(folder, 'small.yaml'), small)
  writeFileSync(join(folder, 'ours.csv'), ours)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const burnout = (line: string, { input = '', interrupted = false } = {}): Promise<Ran> =>
  burnoutIn(folder, line.split(' '), input, child => {
    if (interrupted) child.kill('SIGINT')
  })

const quick = '--steps 2 --over wearRate'

test('numbers of one’s own move the assumptions, and the fitted scenario runs', async () => {
  const { code, out, error } = await burnout(
    `fit small.yaml ours.csv ${quick} -n 8 --format json --out fitted.yaml --quiet`,
  )
  expect([code, error]).toEqual([0, ''])
  const { format, parameters, observations, misfitBefore, misfitAfter } = JSON.parse(
    out,
  ) as LocalFitResult
  expect(format).toBe('burnout-fit/1')
  expect(parameters.map(({ name }) => name)).toEqual(['wearRate'])
  expect(observations.map(({ line, series }) => [line, series])).toEqual([
    [3, 'burnedOut'],
    [4, 'burnedOut'],
    [6, 'turnover'],
  ])
  expect(misfitAfter).toBeLessThanOrEqual(misfitBefore)
  expect(readFileSync(join(folder, 'fitted.yaml'), 'utf8')).toMatch(/wearRate: \{ uncertain: /)
  expect((await burnout('run fitted.yaml -n 1 --quiet --format csv')).code).toBe(0)

  // what there is stays
  const again = await burnout(`fit small.yaml ours.csv ${quick} --out fitted.yaml`)
  expect([again.code, again.error]).toEqual([
    73,
    'file exists: fitted.yaml; expected a new name, or --force to overwrite it\n',
  ])
})

test('the same question has the same answer with any number of jobs, and reads well', async () => {
  const [one, two] = await Promise.all(
    [1, 2].map(jobs =>
      burnout(`fit small.yaml - ${quick} --jobs ${jobs} --quiet`, { input: ours }),
    ),
  )
  expect(one?.code).toBe(0)
  expect(two?.out).toBe(one?.out)
  expect(one?.out).toMatch(/Small, fitted/)
  expect(one?.out).toMatch(/wearRate .* to /)
  expect(one?.out).toMatch(/2026-01-05 to 2027-01-04/)
})

test('a table that says nothing is an error that names line, value and what was expected', async () => {
  const faults = async (text: string, line = quick): Promise<readonly unknown[]> => {
    const { code, error, out } = await burnout(`fit small.yaml - ${line}`, { input: text })
    return [code, error.trim(), out]
  }
  expect(await faults('date,series,value\n2026-07-06,burntOut,60 %\n')).toEqual([
    65,
    '<stdin>:2:1 series: unknown series: burntOut; expected a name that burnout explain lists; did you mean burnedOut?',
    '',
  ])
  expect(await faults('date,series,value\n2026-07-06,burnedOut\n')).toEqual([
    65,
    '<stdin>:2:1: not a table: Invalid Record Length: expect 3, got 2 on line 2; expected comma-separated values',
    '',
  ])
  expect(await faults('date,series,value\n2026-01-05,wellnessEffort,0.1\n')).toEqual([
    65,
    '<stdin>: no error: wellnessEffort in line 2, in which runs do not differ; expected sd, in 0–1',
    '',
  ])
  expect(await faults(ours, '--over wearRat')).toEqual([
    2,
    expect.stringMatching(/^unknown assumption: wearRat; .*did you mean wearRate\?$/),
    '',
  ])
  const missing = await burnout('fit small.yaml nothing.csv')
  expect([missing.code, missing.error]).toEqual([
    66,
    'missing file: nothing.csv; expected a table of numbers, as comma-separated values\n',
  ])
})

test('an interrupted fit writes nothing', async () => {
  const { code, error, out } = await burnout(
    'fit small.yaml ours.csv -n 200 --out stopped.yaml --progress plain',
    { interrupted: true },
  )
  expect([code, out]).toEqual([130, ''])
  expect(error).toMatch(/interrupted: \d+ evaluations done; nothing was written\n$/)
  expect(existsSync(join(folder, 'stopped.yaml'))).toBe(false)
})
