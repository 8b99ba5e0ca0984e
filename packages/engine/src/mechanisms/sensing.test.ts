import { expect, test } from 'vitest'
import { sensing } from './sensing.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

test('after one survey delay 1/e of the gap between perceived and true burnout is left', () => {
  const { organisations } = afterTicks(sensing, 200, {
    organisations: { surveyedBurnout: 0.6, perceivedBurnout: 0.1 },
    inputs: { surveyDelay: 200 },
  })
  expect(0.6 - organisations.perceivedBurnout[0]).toBeCloseTo(0.5 / Math.E, 4)
})

test('what is perceived does not change when surveys find what they found before', () => {
  const { organisations } = after(sensing, {
    organisations: { surveyedBurnout: 0.4, perceivedBurnout: 0.4 },
  })
  expect(organisations.perceptionChange[0]).toBe(0)
})

test('urgency follows what is perceived, or the work itself as far as it is measured', () => {
  const changeAt = (workSignal: number) =>
    after(sensing, {
      organisations: { perceivedBurnout: 0.2, workAlarm: 0.6, urgency: 0 },
      inputs: { workSignal },
      parameters: { urgencyTime: HALVING },
    }).organisations.urgencyChange[0]
  expect(changeAt(0)).toBeCloseTo(0.5 * 0.2, 12)
  expect(changeAt(1)).toBeCloseTo(0.5 * 0.6, 12)
  expect(changeAt(0.5)).toBeCloseTo(0.5 * 0.4, 12)
})

test('an alarm beyond the scale raises no more than full urgency', () => {
  const { organisations } = after(sensing, {
    organisations: { workAlarm: 5, urgency: 1 },
    inputs: { workSignal: 1 },
  })
  expect(organisations.urgencyChange[0]).toBe(0)
})

test('the survey delay, and how far the work is measured, are means over clinics', () => {
  const changesAt = (surveyDelay: readonly number[], workSignal: readonly number[]) => {
    const { perceptionChange, urgencyChange } = after(sensing, {
      posts: surveyDelay.map(() => 1),
      organisations: { surveyedBurnout: 0.6, perceivedBurnout: 0.1, workAlarm: 0.7, urgency: 0 },
      inputs: { surveyDelay, workSignal },
    }).organisations
    return [perceptionChange[0], urgencyChange[0]]
  }
  expect(changesAt([100, 300], [0, 1])).toEqual(changesAt([200], [0.5]))
})
