import { parseScenario } from '@burnout/engine'
import { expect, it } from 'vitest'
import { askComparison } from './ask-comparison.ts'
import { alternativesOf, editPlan } from './plan.ts'
import { startingSettings } from './settings.ts'

const scenario = (name: string, run: string, team = 'A') =>
  parseScenario(
    `version: 1
name: ${name}
run: { ${run} }
organisation: { name: O, clinics: [{ name: ${team}, physicians: 4 }] }
`,
    { file: `${name}.yaml` },
  )
const baseline = scenario(
  'baseline',
  'horizon: 5 years, record: 1 week, replicates: 100, seed: one',
)
const short = scenario(
  'short',
  'horizon: 2 years, record: 4 weeks, replicates: 500, seed: two',
  'B',
)
const scenarioOf = (name: string) => (name === 'short' ? short : baseline)
const kept = [{ ...startingSettings, scenario: 'short' }]
const scribes = { ...startingSettings, levers: { scribes: 0.5 } }

it('runs everything over the same days, equally often and with the same luck', () => {
  const asked = askComparison(
    alternativesOf({ kept, against: 0 }, scribes),
    scenarioOf,
    startingSettings,
  )
  expect(asked.map(({ name }) => name)).toEqual(['baseline', 'short', 'baseline'])
  for (const { run } of asked)
    expect(run).toEqual({
      ...baseline.run,
      record: 28,
      horizon: baseline.run.horizon,
      replicates: 100,
      seed: 'two',
    })
  expect(asked[2]?.policies).toMatchObject([{ lever: 'scribes', to: 0.5 }])
})

it('holds the policies against the first one’s team, left as it is', () => {
  const [reference] = askComparison(
    alternativesOf({ kept, against: 0 }, startingSettings),
    scenarioOf,
    startingSettings,
  )
  expect(reference).toMatchObject({ organisation: short.organisation, policies: [] })
})

it('runs all of them as seldom as the reader asks', () => {
  const asked = askComparison(alternativesOf({ kept, against: 0 }, scribes), scenarioOf, {
    ...startingSettings,
    runs: 5,
  })
  expect(asked.map(({ run }) => run.replicates)).toEqual([5, 5, 5])
})

it('takes the reader’s seed, and asks nothing when there is nothing to compare', () => {
  const mine = { ...startingSettings, seed: 'mine' }
  const alternatives = alternativesOf({ kept, against: 0 }, startingSettings)
  expect(askComparison(alternatives, scenarioOf, mine)[1]?.run.seed).toBe('mine')
  expect(askComparison([], scenarioOf, mine)).toEqual([])
})

it('lets all of them live in the world that the reader assumes, whatever was assumed when they were kept', () => {
  const assumptions = { crowdOut: 0.5 }
  const earlier = { ...scribes, assumptions: { crowdOut: 0.1 } }
  const plan = editPlan({ kept, against: 0 }, { kind: 'keep', settings: earlier })
  const present = { ...startingSettings, assumptions }
  const asked = askComparison(alternativesOf(plan, present), scenarioOf, present)
  expect(asked.map(each => each.assumptions)).toEqual([assumptions, assumptions, assumptions])
})
