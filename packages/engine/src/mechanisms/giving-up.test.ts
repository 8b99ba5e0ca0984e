import { expect, test } from 'vitest'
import { givingUp } from './giving-up.ts'
import { after, HALVING } from './test-world.ts'

const parameters = { toleratedWait: 40, givingUpTime: HALVING }
const at = (backlog: number, visitsPerDay: number) =>
  after(givingUp, { clinics: { backlog, visitsPerDay }, parameters }).clinics

test('nobody gives up while the wait is within what is tolerated', () => {
  // 14 visits a working day are 10 a calendar day, so 40 days are 400 visits
  expect(at(400, 14).givingUp[0]).toBe(0)
  expect(at(399, 14).givingUp[0]).toBe(0)
})

test('those who wait beyond it give up at their rate', () => {
  expect(at(500, 14).givingUp[0]).toBeCloseTo(0.5 * 100, 10)
})

test('where nobody is seen everybody gives up, and the wait shown is a year', () => {
  expect(at(500, 0).givingUp[0]).toBeCloseTo(0.5 * 500, 10)
  expect(at(500, 0).waitDays[0]).toBeCloseTo(365, 10)
})

test('where nobody waits there is no wait, even where nobody is seen', () => {
  expect(at(0, 0).waitDays[0]).toBe(0)
  expect(at(0, 14).waitDays[0]).toBe(0)
})

test('a short wait is the backlog over the visits of a day', () => {
  expect(at(10, 1400).waitDays[0]).toBeCloseTo(10 / 1000, 5)
})

test('a ward sees patients on every day of the week, so the same backlog is a shorter wait', () => {
  const wait = (daysPerOpenDay: number) =>
    after(givingUp, { clinics: { backlog: 10, visitsPerDay: 1400, daysPerOpenDay }, parameters })
      .clinics.waitDays[0]
  expect(wait(1)).toBeCloseTo(10 / 1400, 5)
  expect(wait(7 / 5)).toBeCloseTo(10 / 1000, 5)
})
