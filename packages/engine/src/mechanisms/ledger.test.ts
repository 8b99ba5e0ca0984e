import { expect, test } from 'vitest'
import { levers } from '../levers/index.ts'
import { ledger } from './ledger.ts'
import { after } from './test-world.ts'

const DAYS_PER_YEAR = 365.25
const asUsual = {
  fundedAtStart: 4,
  employedCount: 4,
  presentCount: 4,
  open: 1,
  givingUp: 0,
  harmRate: 0,
}

test('an organisation that sees all its patients, without programmes, illness or harm costs nothing', () => {
  const { organisations } = after(ledger, { clinics: asUsual })
  const { lostVisitCost, sicknessCost, harmCost, programmeCost, turnoverCost } = organisations
  for (const cost of [lostVisitCost, sicknessCost, harmCost, programmeCost, turnoverCost])
    expect(cost[0]).toBe(0)
})

test('patients lost, illness, harm and leavers cost by their counts', () => {
  const { organisations } = after(ledger, {
    clinics: { ...asUsual, employedCount: 3, presentCount: 1, givingUp: 2, harmRate: 0.25 },
    organisations: { leaversToday: 2 },
    parameters: { lostVisitCost: 50, sickDayCost: 10, harmCost: 1000, replacementCost: 5000 },
  })
  expect(organisations.lostVisitCost[0]).toBe(100)
  expect(organisations.sicknessCost[0]).toBe(20)
  expect(organisations.harmCost[0]).toBe(250)
  expect(organisations.turnoverCost[0]).toBe(10000)
})

test('nobody is covered for on a closed day', () => {
  const clinics = { ...asUsual, presentCount: 1, open: 0 }
  expect(after(ledger, { clinics }).organisations.sicknessCost[0]).toBe(0)
})

test('each lever costs by how far it is moved and by the clinicians employed', () => {
  for (const name of ['supportStaff', 'scribes', 'inboxTriage', 'redesign', 'wellness'] as const) {
    const { cost, default: usual } = levers[name]
    const { organisations } = after(ledger, { clinics: asUsual, inputs: { [name]: usual + 0.5 } })
    expect(organisations.programmeCost[0]).toBeCloseTo(
      ((cost?.dollars ?? NaN) / DAYS_PER_YEAR) * 0.5 * 4,
      8,
    )
  }
})

test('fewer support staff are a saving', () => {
  const { organisations } = after(ledger, { clinics: asUsual, inputs: { supportStaff: 0 } })
  expect(organisations.programmeCost[0]).toBeLessThan(0)
})

test('more posts cost only once somebody holds them', () => {
  const costAt = (employedCount: number) =>
    after(ledger, { clinics: { ...asUsual, employedCount }, inputs: { posts: 0.5 } }).organisations
      .programmeCost[0]
  expect(costAt(4)).toBe(0)
  expect(costAt(6)).toBeCloseTo((2 * (levers.posts.cost?.dollars ?? NaN)) / DAYS_PER_YEAR, 8)
})

test('a leaver costs the same in a tick of half a day', () => {
  const given = { organisations: { leaversToday: 1 }, parameters: { replacementCost: 5000 } }
  const half = after(ledger, { ...given, dt: 0.5 })
  expect(half.organisations.turnoverCost[0] * half.dt).toBe(5000)
})
