import { expect, test } from 'vitest'
import { reworkLoad } from './rework-load.ts'
import { after, HALVING } from './test-world.ts'

const hoursAt = (presentCount: readonly number[]) => [
  ...after(reworkLoad, {
    groups: { presentCount },
    clinics: { reworkBacklog: 10, daysPerOpenDay: 7 / 5 },
    parameters: { reworkTime: HALVING },
  }).groups.reworkHours,
]

test('providers and nurses at work share the work, each the same part; support staff have none', () => {
  // half of ten hours each calendar day is seven hours on an open day
  expect(hoursAt([3, 1, 3, 5])).toEqual([3, 1, 3, 0].map(hours => expect.closeTo(hours, 12)))
})

test('what is done on open days is what drains over the week', () => {
  const [hours] = hoursAt([1, 0, 0, 0])
  expect((hours ?? NaN) * 5).toBeCloseTo(5 * 7, 12)
})

test('where nobody is at work, nobody has it to do', () => {
  expect(hoursAt([0, 0, 0, 2])).toEqual([0, 0, 0, 0])
})
