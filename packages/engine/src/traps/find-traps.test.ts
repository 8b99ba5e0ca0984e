import { expect, test } from 'vitest'
import { parseScenario } from '../experiments/scenario-language.ts'
import { simulate } from '../model/simulate.ts'
import { compileScenario } from '../scenario/index.ts'
import { findTraps, trapStudy, trapsIn } from './find-traps.ts'
import { trapPairsOf } from './trap-pairs.ts'

const parse = (policies: string) =>
  parseScenario(
    `version: 1
name: Small
run: { start: 2026-01-01, horizon: 2 years, record: 1 week, seed: small }
organisation: { clinics: [{ name: A, physicians: 4 }, { name: B, physicians: 3 }] }
policies: ${policies}
`,
    { file: 'small.yaml' },
  )
const decided = parse('[{ lever: wellness, to: 100 % }]')

test('where nothing is decided no trap is shown, and no difference found', () => {
  const { findings, months } = findTraps(parse('[]'), { replicates: 2 })!
  expect(months).toBe(24)
  expect(findings.filter(({ shown }) => shown)).toEqual([])
  const values = findings.flatMap(({ signs }) => signs.filter(({ sign }) => sign === 'relief'))
  expect(values.length).toBeGreaterThan(0)
  for (const { value } of values) expect(value).toBe(0)
})

test('no result depends on the size of the blocks', () => {
  const whole = findTraps(decided, { replicates: 4, block: 4 })
  expect(findTraps(decided, { replicates: 4, block: 1 })).toEqual(whole)
})

test('runs that are there already show what runs of its own do, however they are cut into blocks', () => {
  const blocks = (scenario: typeof decided, sizes: readonly number[]) =>
    sizes.map((count, i) =>
      simulate(compileScenario(scenario), {
        first: sizes.slice(0, i).reduce((sum, each) => sum + each, 0),
        count,
      })!,
    )
  const idle = { ...decided, policies: [] }
  const pairs = trapPairsOf(decided, blocks(decided, [1, 3]), blocks(idle, [2, 2]))
  expect(trapsIn(pairs, null)).toEqual(findTraps(decided, { replicates: 4 }))
  expect(() => trapPairsOf(decided, blocks(decided, [2]), blocks(idle, [1]))).toThrow(
    'runs to hold against: 1; expected 2',
  )
})

test('every trap that has signs is reported on, the shown ones first', () => {
  const { findings } = findTraps(decided, { replicates: 2 })!
  expect(findings.map(({ trap }) => trap).sort()).toEqual([
    'capabilityTrap',
    'erodingGoals',
    'fixesThatFail',
    'limitsToGrowth',
    'shiftingTheBurden',
    'tragedyOfTheCommons',
  ])
  const shown = findings.map(finding => Number(finding.shown))
  expect(shown).toEqual([...shown].sort((a, b) => b - a))
})

test('it says how far it has come, and fails on too few pairs', () => {
  const progress = [...trapStudy(decided, { replicates: 2 })]
  expect(progress.at(-1)!.done).toBeLessThan(progress.at(-1)!.total)
  expect(() => findTraps(decided, { replicates: 1 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid replicates: 1; expected a whole number of at least 2]`,
  )
})
