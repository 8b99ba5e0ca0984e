import { expect, test } from 'vitest'
import { defaultParameters } from '../../parameters/index.ts'
import { parseScenario } from '../scenario-language.ts'
import { assumptionChange, decompose } from './decomposition.ts'
import { blockOf } from './test-traces.ts'

const scenario = (assumptions: string) =>
  parseScenario(
    `version: 1
name: Small
organisation: { clinics: [{ name: A, physicians: 4 }] }
assumptions: { ${assumptions} }
`,
    { file: 'small.yaml' },
  )
const usual = scenario('')
const distrustful = scenario('trustStart: 25 %')
const trusting = scenario('trustStart: 70 %')

test('two scenarios that assume the same leave the defaults to be held against, if they are none', () => {
  expect(assumptionChange(usual, usual)).toBeNull()
  expect(assumptionChange(distrustful, distrustful)).toEqual({
    from: {},
    to: { trustStart: 0.25 },
    fromDefaults: true,
    shared: true,
  })
})

test('where they assume different things, those of the reference come first', () => {
  expect(assumptionChange(usual, distrustful)).toMatchObject({ fromDefaults: true, shared: false })
  expect(assumptionChange(trusting, distrustful)).toEqual({
    from: { trustStart: 0.7 },
    to: { trustStart: 0.25 },
    fromDefaults: false,
    shared: false,
  })
})

test('an assumption that is set to its default is none', () => {
  const { value } = defaultParameters.trustStart
  expect(assumptionChange(usual, scenario(`trustStart: ${value}`))).toBeNull()
})

// A 2 × 2 table worked by hand: policy −3, assumptions +5, and 2 more where both come together.
const four = {
  referenceFrom: [blockOf('exhaustion', [[20, 22, 24]])],
  referenceTo: [blockOf('exhaustion', [[25, 27, 29]])],
  otherFrom: [blockOf('exhaustion', [[17, 19, 21]])],
  otherTo: [blockOf('exhaustion', [[24, 26, 28]])],
}

test('a difference is policy, assumptions and what they do together', () => {
  const { replicates, series } = decompose(four, 0)
  const exactly = (mean: number) => ({ mean, low: mean, high: mean })
  expect(replicates).toBe(3)
  expect(series.exhaustion).toEqual({
    unit: 'points (0–54)',
    referenceFrom: 22,
    referenceTo: 27,
    otherFrom: 19,
    otherTo: 26,
    policy: exactly(-3),
    assumptions: exactly(5),
    interaction: exactly(2),
    total: exactly(4),
  })
})

test('a replicate that one of the four lost is left out of all', () => {
  const { replicates, series } = decompose(
    { ...four, otherTo: [blockOf('exhaustion', [[26, 28]], { first: 1 })] },
    0,
  )
  expect([replicates, series.exhaustion.referenceFrom]).toEqual([2, 23])
  const none = [blockOf('exhaustion', [[24, 26]], { first: 2 })]
  expect(() => decompose({ ...four, otherTo: none }, 0)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: too few replicates: 1; expected at least 2 of all four]`,
  )
})
