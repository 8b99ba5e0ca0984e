import { expect, test } from 'vitest'
import { rally } from './rally.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = { fullRally: 0.4, habituationTime: HALVING }
const at = (surge: number, surgeHabituation = 0) =>
  after(rally, { clinics: { surgeHabituation }, inputs: { surge }, parameters }).clinics

test('people pull together by how far the crisis is new', () => {
  expect(at(0).rallying[0]).toBe(0)
  expect(at(0.2).rallying[0]).toBeCloseTo(0.5, 12)
  expect(at(0.8).rallying[0]).toBe(1)
  expect(at(0.8, 0.7).rallying[0]).toBeCloseTo(0.25, 12)
})

test('the pull fades though the surge stays', () => {
  const given = { clinics: { surgeHabituation: 0 }, inputs: { surge: 0.4 }, parameters }
  const pulls = [1, 2, 3, 4].map(ticks => afterTicks(rally, ticks, given).clinics.rallying[0])
  expect(pulls).toEqual([1, 0.5, 0.25, 0.125].map(pull => expect.closeTo(pull, 12) as number))
  expect(afterTicks(rally, 3, given).clinics.surgeHabituation[0]).toBeCloseTo(0.35, 12)
})

test('after a crisis people forget it as they got used to it', () => {
  expect(at(0, 0.4).habituation[0]).toBeCloseTo(-0.2, 12)
  expect(at(0, 0.4).rallying[0]).toBe(0)
})

test('a lull is no crisis, and nobody gets used to it', () => {
  expect(at(-0.5).rallying[0]).toBe(0)
  expect(at(-0.5).habituation[0]).toBe(0)
})
