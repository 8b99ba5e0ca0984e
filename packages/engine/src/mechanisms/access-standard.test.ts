import { expect, test } from 'vitest'
import { accessStandard } from './access-standard.ts'
import { after, afterTicks, HALVING } from './test-world.ts'
import { wantedVisits } from './wanted-visits.ts'

const parameters = {
  accessGoal: 20,
  standardErosion: 0.5,
  standardErosionTime: HALVING,
  standardRecoveryTime: 1000,
}
const changeAt = (
  clinics: { waitDays: number; accessStandard: number; ward?: number },
  accessCommitment = 0,
) =>
  after(accessStandard, { clinics, inputs: { accessCommitment }, parameters }).clinics
    .standardChange[0]

test('half of a wait beyond the goal becomes normal, at the speed of erosion', () => {
  expect(changeAt({ waitDays: 40, accessStandard: 20 })).toBeCloseTo(0.5 * 10, 12)
})

test('at the goal nothing moves', () => {
  expect(changeAt({ waitDays: 20, accessStandard: 20 })).toBe(0)
  expect(changeAt({ waitDays: 5, accessStandard: 20 })).toBe(0)
})

test('the way back is a hundred times slower, unless leaders insist', () => {
  const back = changeAt({ waitDays: 20, accessStandard: 30 })
  expect(back).toBeLessThan(0)
  expect(back).toBeGreaterThan(-0.02)
  expect(changeAt({ waitDays: 20, accessStandard: 30 }, 1)).toBeCloseTo(-5, 12)
})

test('a promise that is held does not erode', () => {
  expect(changeAt({ waitDays: 40, accessStandard: 20 }, 1)).toBe(0)
})

test('nobody waits for a bed', () => {
  expect(changeAt({ waitDays: 40, accessStandard: 20, ward: 1 })).toBe(0)
})

test('the standard settles between the goal and the wait, and ratchets', () => {
  const run = (waitDays: number, start: number) =>
    afterTicks(accessStandard, 60, { clinics: { waitDays, accessStandard: start }, parameters })
      .clinics.accessStandard[0]
  expect(run(40, 20)).toBeCloseTo(30, 10)
  expect(run(20, 30)).toBeGreaterThan(29)
})

const wantedAt = (clinics: Record<string, number>) =>
  after(wantedVisits, {
    clinics: { requestsPerDay: 14, reportedVisits: 14, backlog: 300, ...clinics },
    parameters: { catchUpTime: HALVING, throughputResponse: 0.5 },
  }).clinics.visitsWanted[0]

test('once a long wait is normal, there is less to catch up on', () => {
  // 10 a calendar day: 200 may wait at a standard of 20 days, 300 at one of 30
  expect(wantedAt({ accessStandard: 30 })).toBeCloseTo(14, 10)
  expect(wantedAt({ accessStandard: 20 })).toBeCloseTo(14 + 1.4 * 0.5 * 100, 10)
})

test('a clinic that sees half of those who ask may keep half as many waiting', () => {
  expect(wantedAt({ accessStandard: 30, reportedVisits: 7 })).toBeCloseTo(14 + 1.4 * 0.5 * 150, 10)
  expect(wantedAt({ accessStandard: 30, reportedVisits: 28 })).toBeCloseTo(14, 10)
})

test('management asks for more by half of what is missing from its budget', () => {
  expect(wantedAt({ accessStandard: 30, throughputPressure: 0.2 })).toBeCloseTo(14 * 1.1, 10)
})
