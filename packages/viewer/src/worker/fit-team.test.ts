import {
  compileScenario,
  parseScenario,
  sectionBandOf,
  simulate,
  type Scenario,
} from '@burnout/engine'
import { expect, it } from 'vitest'
import { fitTeam, type Asked, type Fitted } from './fit-team.ts'

const small = parseScenario(
  `
version: 1
name: Small
organisation:
  clinics:
    - { name: One, physicians: 4, nurses: 3, support: 2 }
run: { replicates: 4, seed: fit }
`,
  { file: 'small.yaml' },
)

const fitted = (scenario: Scenario, asked: Asked): Fitted => {
  for (const news of fitTeam(scenario, asked)) if (news.kind === 'fitted') return news.fitted
  throw new Error('nothing came of it')
}

it('finds what has to be assumed for a share burned out, which another run then has', () => {
  const asked: Asked = {
    survey: { share: 0.3, series: 'burnedOut', role: null },
    leaving: {},
  }
  const { assumptions, survey } = fitted(small, asked)
  expect(survey).toBeCloseTo(0.3, 2)
  expect(Object.keys(assumptions)).toEqual(['wearRate'])
  const run = compileScenario({
    ...small,
    assumptions,
    run: { ...small.run, horizon: 364, record: 28 },
  })
  const trace = simulate(run, { first: 0, count: 24, section: { clinic: null, role: null } })
  const { mean } = sectionBandOf(trace === null ? [] : [trace], 'burnedOut')
  expect(mean.reduce((sum, value) => sum + value, 0) / mean.length).toBeCloseTo(survey ?? 0, 10)
})

it('stays within what is known of a parameter, and tells how far that goes', () => {
  const { assumptions, survey, leaving } = fitted(small, {
    survey: { share: 0.95, series: 'burnedOut', role: 'physician' },
    leaving: { nurse: 0.9 },
  })
  expect(assumptions).toEqual({
    wearRate: 0.6,
    restingExhaustion: 14,
    quitRateNurse: 0.16,
    quitMultiplierNurse: 2.5,
    retireRateNurse: 0.03,
  })
  expect(survey).toBeLessThan(0.95)
  expect(leaving.nurse).toBeLessThan(0.9)
})

it('lowers what burnout adds to leaving where people resign no less often', () => {
  const { assumptions, leaving } = fitted(small, { survey: null, leaving: { physician: 0.08 } })
  expect(Object.keys(assumptions)).toEqual(expect.arrayContaining(['quitMultiplierPhysician']))
  expect(assumptions).not.toHaveProperty('quitRatePhysician')
  expect(leaving.physician).toBeCloseTo(0.08, 2)
})

it('changes nothing where nothing is asked', () => {
  expect(fitted(small, { survey: null, leaving: {} })).toEqual({
    assumptions: {},
    survey: null,
    leaving: {},
  })
})
