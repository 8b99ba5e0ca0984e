import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignment } from './assignment.ts'
import { after } from './test-world.ts'

/** Ten visits of half an hour, two hours of messages; for nurses 2 ½ hours, for support staff 4. */
const clinics = {
  visitsWanted: 10,
  contactHours: 0.4,
  documentationHours: 0.1,
  inboxHours: 2,
  nurseHours: 0.2,
  triageHours: 0.5,
  supportHours: 0.4,
}
const assigned = (
  capacityHours: readonly number[],
  overheadHours: readonly number[] = [0, 0, 0, 0],
) => [
  ...after(assignment, { clinics, groups: { capacityHours, overheadHours } }).groups.assignedHours,
]

const near = (values: readonly number[]) => values.map(value => expect.closeTo(value, 12) as number)

test('providers share the patients by what those present can do', () => {
  // 10 · ½ + 2 = 7 hours
  expect(assigned([12, 2, 9, 9])).toEqual(near([6, 1, 2.5, 4]))
  expect(assigned([7, 7, 9, 9])).toEqual(near([3.5, 3.5, 2.5, 4]))
})

test('where advanced practice clinicians are away physicians have it all, and the other way round', () => {
  expect(assigned([8, 0, 9, 9]).slice(0, 2)).toEqual(near([7, 0]))
  expect(assigned([0, 8, 9, 9]).slice(0, 2)).toEqual(near([0, 7]))
})

test('without any provider the work is the physicians’', () => {
  expect(assigned([0, 0, 9, 9])).toEqual(near([7, 0, 2.5, 4]))
})

test('what a leaver did falls on those who stay', () => {
  expect(assigned([6, 2, 1, 1])).toEqual(near([5.25, 1.75, 2.5, 4]))
})

test('every role has its own overhead on top', () => {
  expect(assigned([7, 7, 9, 9], [1, 2, 3, 4])).toEqual(near([4.5, 5.5, 5.5, 8]))
})

test('the work of a clinic is neither made nor lost by being shared out', () => {
  const hours = fc.double({ min: 0, max: 200, noNaN: true })
  fc.assert(
    fc.property(fc.array(hours, { minLength: 8, maxLength: 8 }), given => {
      const overhead = given.slice(4)
      const sum = assigned(given.slice(0, 4), overhead).reduce((total, own) => total + own, 0)
      const others = overhead.reduce((total, own) => total + own, 0)
      expect(sum).toBeCloseTo(7 + 2.5 + 4 + others, 9)
    }),
    { seed: 1, numRuns: 200 },
  )
})

test('each clinic shares out its own work', () => {
  const { groups } = after(assignment, {
    posts: [1, 1],
    clinics: { ...clinics, visitsWanted: [10, 0] },
    groups: { capacityHours: [8, 0, 8, 8, 8, 0, 8, 8], overheadHours: 0 },
  })
  expect([...groups.assignedHours]).toEqual(near([7, 0, 2.5, 4, 2, 0, 0.5, 0]))
})
