import { expect, test } from 'vitest'
import { parseScenario } from '../experiments/scenario-language.ts'
import { findTraps, trapStudy } from './find-traps.ts'

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
