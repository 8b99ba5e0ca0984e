import { parseScenario } from '@burnout/engine'
import { expect, test } from 'vitest'
import { exitCode } from '../exit-codes.ts'
import { createPool } from '../pool/pool.ts'
import { screenOf } from '../terminal/screen.ts'
import { tinyScenario } from '../test-scenario.ts'
import { loopViews } from './index.ts'
import type { Question } from './view.ts'
import { windowOf } from './window.ts'

const screen = screenOf({ isTTY: false })
const wellness = 'policies: [{ lever: wellness, to: 100 %, from: 2 months }]'
const asking = (more: Partial<Question> = {}, lines = wellness): Question => ({
  scenario: parseScenario(tinyScenario(lines), {
    file: 'tiny.yaml',
    set: ['run.horizon=14 months', 'run.replicates=2'],
  }),
  window: undefined,
  at: undefined,
  every: undefined,
  cut: [],
  looks: 1,
  pool: createPool({ jobs: 1 }),
  newProgress: () => ({ update: () => {}, finish: () => {} }),
  ...more,
})

const linesOf = (text: string) => text.trimEnd().split('\n')

test('shares are shown with who is in charge, what they cover, the ribbon and three sentences', async () => {
  const { table, csv, json } = await loopViews.shares(asking({ every: 6, window: [2, 13] }))
  const text = table(screen)
  expect(text).toMatch(/^ {5}name +loop +polarity +share +in charge, months$/m)
  expect(text).toMatch(/^B6 +hiring +Hiring +\S+( \d+ %)? +[−±]?[\d.]+ %/m)
  expect(text).toMatch(/^coverage \d+ % · agreement \d+ % · activity \d+ % · from outside \d+ %$/m)
  expect(text).toMatch(/^ {3}0 {2}[RBrb·]{3}$/m)
  expect(text).toMatch(/^The policy “Reach for wellness programmes” began in month 2;/m)
  // looks at months 0, 6 and 12 speak of the window, each for every named loop
  const lines = linesOf(csv())
  expect(lines[0]).toBe(
    'month,loop,id,polarity,confidence,share,inCharge,coverage,agreement,activity,outside',
  )
  expect(lines).toHaveLength(1 + 3 * 17)
  expect(json).toMatchObject({ format: 'burnout-loops/1', explanation: { from: 2, to: 13 } })
})

test('a cut loop is shown with its effect after a year and after five, and what it allows one to say', async () => {
  const { table, csv } = await loopViews.cut(asking({ cut: ['tolerance', 'hiring'], at: 3 }))
  const text = table(screen)
  expect(text).toMatch(/name +loop +after 12 months +after 60 months +in the end$/m)
  expect(text).toMatch(
    /^R4 +tolerance +Lost trust( +[+−]?[\d.]+ \(\S+( to \S+)?\)){2} +(raises|lowers|not told from chance)$/m,
  )
  expect(linesOf(csv())).toHaveLength(1 + 2 * 2)
  await expect(loopViews.cut(asking({ cut: ['tolerence'] }))).rejects.toMatchObject({
    code: exitCode.usage,
    message: expect.stringContaining('did you mean tolerance?'),
  })
})

test('all loops are cut when asked for, but those that no run can cut', async () => {
  const { csv } = await loopViews.cut(asking({ cut: ['all'] }))
  expect(linesOf(csv())).toHaveLength(1 + 2 * 16)
})

test('the trap is gauged, and a scenario without a quick fix is told so', async () => {
  const { table, csv } = await loopViews.trap(asking())
  expect(table(screen)).toMatch(/^no easy return +(month \d+|none up to month 14)/m)
  expect(linesOf(csv())[0]).toBe('measure,value,low,high')
  await expect(loopViews.trap(asking({}, ''))).rejects.toMatchObject({
    code: exitCode.usage,
    message: expect.stringMatching(/^no quick fix: Tiny; expected a policy on wellness/),
  })
})

test('what pushes exhaustion is shown month by month, and adds up', async () => {
  const { table, csv } = await loopViews.attribution(asking({ window: [3, 6] }))
  const [head = '', ...rows] = linesOf(csv())
  expect(head.split(',').slice(0, 3)).toEqual(['month', 'exhaustion', 'wear'])
  const numbers = rows.map(row => row.split(',').map(Number))
  expect(numbers.map(([month]) => month)).toEqual([3, 4, 5])
  const [[, before = NaN, ...terms] = [], [, after = NaN] = []] = numbers
  expect(terms.reduce((sum, term) => sum + term, before)).toBeCloseTo(after, 9)
  expect(table(screen)).toMatch(
    /^Redesign effort went from [\d.]+ to [\d.]+ between months 3 and 6: will/m,
  )
})

test('a window is all of the run, one month, or what was given, and never beyond the run', () => {
  const of = (window?: readonly [number, number], at?: number) => windowOf(asking({ window, at }))
  expect(of()).toEqual([0, 14])
  expect(of(undefined, 13)).toEqual([13, 14])
  expect(of([3, 6])).toEqual([3, 6])
  for (const [given, message] of [
    [() => of([6, 3]), 'invalid window: 6..3; expected two months, ascending, within 0..14'],
    [() => of([3, 15]), 'invalid window: 3..15; expected two months, ascending, within 0..14'],
    [() => of(undefined, 14), 'invalid at: 14; expected a month from 0 to 13'],
  ] as const)
    expect(given).toThrow(message)
  const short = parseScenario(tinyScenario(), { file: 'tiny.yaml', set: ['run.horizon=2 weeks'] })
  expect(() => windowOf(asking({ scenario: short }))).toThrow(
    'run too short: Tiny; expected at least a month',
  )
})
