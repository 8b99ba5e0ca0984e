import { expect, test } from 'vitest'
import { accounts } from './accounts.ts'
import { after, HALVING } from './test-world.ts'

const lossesAt = (valueBased = 0, dt = 1) =>
  after(accounts, {
    clinics: { givingUp: 2 },
    organisations: { replacementBill: 500, recentLosses: 0 },
    inputs: { valueBased },
    parameters: { visitMargin: 100, valueShare: 0.5, lossesTime: HALVING },
    dt,
  })

test('leavers and lost visits reach the accounts', () => {
  expect(lossesAt().organisations.lossesChange[0]).toBeCloseTo(0.5 * (500 + 200), 10)
})

test('a lost visit costs less where payment is for value', () => {
  expect(lossesAt(1).organisations.lossesChange[0]).toBeCloseTo(0.5 * (500 + 100), 10)
})

test('a leaver counts the same in a tick of half a day', () => {
  const lossesIn = (dt: number) =>
    after(accounts, {
      clinics: { givingUp: 0 },
      organisations: { replacementBill: 500, recentLosses: 0 },
      parameters: { lossesTime: 10_000 },
      dt,
    }).organisations.lossesChange[0] * dt
  expect(lossesIn(0.5)).toBeCloseTo(lossesIn(1), 5)
})

test('losses are forgotten with the same time', () => {
  const { organisations } = after(accounts, {
    clinics: { givingUp: 0 },
    organisations: { replacementBill: 0, recentLosses: 300 },
    parameters: { lossesTime: HALVING },
  })
  expect(organisations.lossesChange[0]).toBeCloseTo(-150, 10)
})
