import { expect, test } from 'vitest'
import { levers } from '../levers/index.ts'
import { ledger } from './ledger.ts'
import { after } from './test-world.ts'

const DAYS_PER_YEAR = 365.25
const posts = [[2, 0, 1, 1]]
const staff = [2, 0, 1, 1]

interface Given {
  readonly clinicians?: Record<string, number | readonly number[]>
  readonly groups?: Record<string, number | readonly number[]>
  readonly clinics?: Record<string, number>
  readonly organisations?: Record<string, number>
  readonly inputs?: Record<string, number>
  readonly parameters?: Record<string, number>
  readonly ofRole?: Record<string, number | readonly number[]>
  readonly dt?: number
}
/** Everybody there for the planned hours, and every visit of the panel of day 0 given: 20 on an open day. */
const costsAt = (given: Given) =>
  after(ledger, {
    posts,
    clinicians: { hours: 8, fte: 1, ...given.clinicians },
    groups: {
      employedAtStart: staff,
      employedCount: staff,
      presentCount: staff,
      plannedDay: 8,
      ...given.groups,
    },
    clinics: {
      open: 1,
      daysPerOpenDay: 7 / 5,
      panelAtStart: 1000,
      completions: 20,
      returns: 0,
      harmRate: 0,
      ...given.clinics,
    },
    organisations: { replacementBill: 0, ...given.organisations },
    inputs: given.inputs ?? {},
    parameters: { visitsPerPatient: (20 / 1000) * (5 / 7), ...given.parameters },
    ofRole: { salary: 100, ...given.ofRole },
    dt: given.dt ?? 1,
  }).organisations

const kinds = [
  'turnoverCost',
  'salaryCost',
  'sicknessCost',
  'overtimeCost',
  'visitCost',
  'harmCost',
  'programmeCost',
] as const

test('an organisation as on day 0 that gives every visit costs nothing', () => {
  const costs = costsAt({})
  for (const kind of kinds) expect(costs[kind][0]).toBeCloseTo(0, 9)
})

test('the visits of a public holiday are asked for, and owed until they are given', () => {
  const costs = costsAt({
    clinics: { open: 0, holiday: 1, completions: 0 },
    parameters: { visitMargin: 100 },
  })
  expect(costs.visitCost[0]).toBeCloseTo(20 * 100, 9)
})

test('visits not given cost their margin, and visits beyond those of day 0 earn it', () => {
  const parameters = { visitMargin: 50 }
  const costAt = (clinics: Record<string, number>) => costsAt({ clinics, parameters }).visitCost[0]
  expect(costAt({ completions: 16 })).toBeCloseTo(200, 9)
  expect(costAt({ completions: 24 })).toBeCloseTo(-200, 9)
  // a visit that only makes good what was cut short earns nothing
  expect(costAt({ completions: 24, returns: 4 })).toBeCloseTo(0, 9)
  expect(costAt({ completions: 0, open: 0 })).toBe(0)
  expect(costAt({ completions: 0, ward: 1 })).toBe(0)
})

test('visits that cut working time would have given are not charged twice', () => {
  const costs = costsAt({
    clinics: { completions: 16, cutVisits: 3 },
    parameters: { visitMargin: 50 },
  })
  expect(costs.visitCost[0]).toBeCloseTo(50, 9)
})

test('harm and leavers cost by their counts', () => {
  const costs = costsAt({
    clinics: { harmRate: 0.25 },
    organisations: { replacementBill: 10_000 },
    parameters: { harmCost: 1000 },
  })
  expect(costs.harmCost[0]).toBe(250)
  expect(costs.turnoverCost[0]).toBe(10_000)
})

test('cover costs on open days only, for a calendar day’s salary each', () => {
  const away = { presentCount: [1, 0, 1, 1] }
  const parameters = { coverPremium: 2 }
  expect(costsAt({ groups: away, parameters }).sicknessCost[0]).toBeCloseTo(2 * 140, 9)
  expect(costsAt({ groups: away, parameters, clinics: { open: 0 } }).sicknessCost[0]).toBe(0)
})

test('hours beyond the shift are paid to nurses and support staff, at the premium', () => {
  const parameters = { overtimePremium: 1.5 }
  const costAt = (hours: readonly number[], more: Given = {}) =>
    costsAt({ ...more, clinicians: { hours, ...more.clinicians }, parameters }).overtimeCost[0]
  // two hours beyond eight, a quarter of a working day's salary
  expect(costAt([8, 8, 10, 8])).toBeCloseTo(1.5 * 140 * 0.25, 9)
  expect(costAt([8, 8, 8, 10])).toBeCloseTo(1.5 * 140 * 0.25, 9)
  expect(costAt([14, 14, 8, 8])).toBe(0)
  // a part-timer's own shift is shorter
  expect(costAt([8, 8, 8, 8], { clinicians: { fte: [1, 1, 0.5, 1] } })).toBeCloseTo(
    1.5 * 140 * 0.5,
    9,
  )
  expect(costAt([8, 8, 10, 8], { clinics: { open: 0 } })).toBe(0)
  // an hour less in one person's day does not pay for an hour more in another's
  expect(costAt([8, 8, 10, 6])).toBeCloseTo(1.5 * 140 * 0.25, 9)
})

test('each lever costs by how far it is moved and by the people employed', () => {
  for (const name of ['scribes', 'inboxTriage', 'redesign', 'wellness'] as const) {
    const { cost, default: usual } = levers[name]
    expect(costsAt({ inputs: { [name]: usual + 0.5 } }).programmeCost[0]).toBeCloseTo(
      ((cost?.dollars ?? NaN) / DAYS_PER_YEAR) * 0.5 * 4,
      8,
    )
  }
})

test('posts cost only once somebody holds them, and save while they are empty', () => {
  const costAt = (employedCount: readonly number[]) =>
    costsAt({ groups: { employedCount, presentCount: employedCount }, inputs: { posts: 0.5 } })
      .salaryCost[0]
  expect(costAt([2, 0, 1, 1])).toBe(0)
  expect(costAt([3, 0, 1, 1])).toBeCloseTo(100, 9)
  expect(costAt([2, 0, 0, 1])).toBeCloseTo(-100, 9)
})

test('a leaver costs the same in a tick of half a day', () => {
  const costs = costsAt({ organisations: { replacementBill: 5000 }, dt: 0.5 })
  expect(costs.turnoverCost[0] * 0.5).toBe(5000)
})

test('vacation is paid with the salary, and nobody is paid to cover it', () => {
  const costOf = (awayCount: readonly number[]) =>
    costsAt({
      groups: { presentCount: [1, 0, 0, 1], awayCount },
      parameters: { coverPremium: 1.5 },
      ofRole: { salary: [800, 400, 300, 100] },
    })
  // one physician and the nurse are not there; the nurse is on vacation
  expect(costOf([0, 0, 1, 0]).sicknessCost[0]).toBeCloseTo((1.5 * 800 * 7) / 5, 9)
  expect(costOf([0, 0, 1, 0]).salaryCost[0]).toBe(costOf([0, 0, 0, 0]).salaryCost[0])
})

test('where payment is for value, a visit that is not given costs less', () => {
  const costs = costsAt({
    clinics: { completions: 16 },
    inputs: { valueBased: 0.5 },
    parameters: { visitMargin: 50, valueShare: 0.4 },
  })
  expect(costs.visitCost[0]).toBeCloseTo((1 - 0.4 * 0.5) * 200, 9)
})

test('a lever that stays where it was costs nothing, wherever that is', () => {
  for (const [name, { default: usual }] of Object.entries(levers))
    expect(costsAt({ inputs: { [name]: usual } }).programmeCost[0], name).toBeCloseTo(0, 9)
})
