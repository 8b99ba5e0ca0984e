import { expect, test } from 'vitest'
import { runEnsemble } from '../ensemble.ts'
import { atOnce } from '../progress.ts'
import { parseScenario } from '../scenario-language.ts'
import { equalCost, type EqualCostOptions } from './equal-cost.ts'

const scenario = parseScenario(
  `version: 1
name: Small
run: { horizon: 1 year, record: 1 week }
organisation: { clinics: [{ name: A, physicians: 4 }] }
`,
  { file: 'small.yaml' },
)
const options: EqualCostOptions = {
  budget: 60_000,
  series: ['exhaustion', 'netCost'],
  replicates: 3,
}
const result = atOnce(equalCost(scenario, options))!
const of = (lever: string) => result.bought.find(each => each.lever === lever)!

test('an effect is that of two ensembles that differ by what was bought and nothing else', () => {
  const { to, before, effects } = of('redesign')
  const policy = {
    lever: 'redesign',
    to: to - before,
    from: 0,
    ramp: 30,
    until: null,
    clinics: null,
  } as const
  const [without, decided] = [[], [policy]].map(
    policies => runEnsemble({ ...scenario, policies }, 3).summary,
  )
  for (const name of options.series)
    expect(effects[name]?.mean).toBeCloseTo(decided[name].mean - without[name].mean, 9)
})

test('every lever that is bought has an effect with an interval and a place, and one of them is first', () => {
  for (const name of options.series) {
    const effects = result.bought.map(({ effects: own }) => own[name]!)
    for (const { mean, low, high } of effects) {
      expect(low).toBeLessThanOrEqual(mean)
      expect(high).toBeGreaterThanOrEqual(mean)
    }
    expect(Math.min(...effects.map(({ rank }) => rank))).toBe(1)
  }
})

test('the way in which runs are shared out changes nothing', () => {
  expect(atOnce(equalCost(scenario, { ...options, block: 1 }))!.bought).toEqual(result.bought)
})

test('it tells how far it is, to the end', () => {
  const told = [...equalCost(scenario, { ...options, replicates: 2 })]
  expect(told.at(-1)!.done).toBe(told[0].total)
})

test('what cannot be asked is refused, with what was expected', () => {
  const ask = (change: Partial<EqualCostOptions>) => () =>
    equalCost(scenario, { ...options, ...change }).next()
  expect(ask({ series: ['headcount'] })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid series: headcount; expected one with a better and a worse]`,
  )
  expect(ask({ from: 365 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid first day: 365; expected 0 to before day 365, the end of the run]`,
  )
  expect(ask({ replicates: 1 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid replicates: 1; expected a whole number of at least 2]`,
  )
})
