import { expect, test } from 'vitest'
import { satisfaction } from './satisfaction.ts'
import { after, HALVING } from './test-world.ts'

const parameters = {
  satisfactionTime: HALVING,
  accessGoal: 20,
  toleratedWait: 40,
  satisfactionFromWait: 0.4,
  satisfactionFromRush: 0.5,
  satisfactionFromNurses: 0.1,
  satisfactionFromContinuity: 0.2,
}
interface Given {
  readonly groups?: Record<string, number | readonly number[]>
  readonly clinics?: Record<string, number>
}
/** With a rate of a half, twice the flow from nothing is the target. */
const targetAt = ({ groups, clinics }: Given) =>
  2 *
  after(satisfaction, {
    groups: { newcomers: 0, presentCount: [3, 1, 2, 4], groupBurnout: 0, ...groups },
    clinics: { satisfaction: 0, waitDays: 20, careQuality: 1, ...clinics },
    parameters,
  }).clinics.satisfactionChange[0]

test('prompt, unhurried care by rested nurses and familiar faces satisfies fully', () => {
  expect(targetAt({})).toBeCloseTo(1, 12)
  expect(targetAt({ clinics: { waitDays: 0 } })).toBeCloseTo(1, 12)
})

test('a wait beyond the standard costs half of its share at the tolerated delay', () => {
  expect(targetAt({ clinics: { waitDays: 60 } })).toBeCloseTo(1 - 0.2, 12)
})

test('rush, worn-out nurses and new providers cost their shares', () => {
  expect(targetAt({ clinics: { careQuality: 0.8 } })).toBeCloseTo(1 - 0.1, 12)
  expect(targetAt({ groups: { groupBurnout: [0, 0, 1, 0] } })).toBeCloseTo(1 - 0.1, 12)
  expect(targetAt({ groups: { groupBurnout: [1, 1, 0, 1] } })).toBeCloseTo(1, 12)
  expect(targetAt({ groups: { newcomers: [2, 0, 1, 1] } })).toBeCloseTo(1 - 0.1, 12)
})

test('satisfaction moves towards what patients meet, from either side', () => {
  const changeFrom = (level: number) => targetAt({ clinics: { satisfaction: level } }) / 2
  expect(changeFrom(0.5)).toBeCloseTo(0.25, 12)
  expect(changeFrom(1)).toBeCloseTo(0, 12)
})

test('patients whom nothing pleases are not less than dissatisfied', () => {
  const worst = after(satisfaction, {
    clinics: { satisfaction: 0, waitDays: 365, careQuality: 0 },
    groups: { groupBurnout: 1, presentCount: 1, newcomers: 1 },
    parameters: { ...parameters, satisfactionFromRush: 1 },
  })
  expect(worst.clinics.satisfactionChange[0]).toBe(0)
})
