import { expect, test } from 'vitest'
import { worldOf } from '../mechanisms/test-world.ts'
import { NURSE, PHYSICIAN, ROLES } from '../parameters/roles.ts'
import { ARRIVING, CLOSED, SEARCHING, SICK, VACATION, WORKING } from '../state/seat-states.ts'
import { TALLIED, tallyAt, type Tally } from '../state/tallies.ts'
import type { World } from '../state/world.ts'
import { BY_ROLE } from './passes.ts'
import { tally } from './tally.ts'

// Two clinics: three physicians and three nurses in one, two nurses in the other.
const posts = [
  [3, 0, 3, 0],
  [0, 0, 2, 0],
]
/** Physicians first, then the nurses of both clinics. */
const people = {
  seatState: [WORKING, SICK, SEARCHING, WORKING, ARRIVING, CLOSED, VACATION, WORKING],
  employed: [1, 1, 0, 1, 0, 0, 1, 1],
  present: [1, 0, 0, 1, 0, 0, 0, 1],
  fte: [1, 0.5, 1, 0.8, 1, 1, 0.6, 0.9],
  transfers: [0, 2, 9, 1, 9, 9, 3, 0],
  exhaustion: [10, 20, 54, 30, 54, 54, 5, 7],
  cynicism: [1, 2, 30, 3, 30, 30, 4, 5],
  efficacy: [40, 30, 9, 20, 9, 9, 35, 33],
  moralInjury: [0.1, 0.2, 1, 0.3, 1, 1, 0.4, 0.5],
  engagement: [0.9, 0.8, 0, 0.7, 0, 0, 0.6, 0.5],
  trust: [0.2, 0.3, 0, 0.4, 0, 0, 0.5, 0.6],
  fatigue: [0.3, 0.4, 1, 0.5, 1, 1, 0.6, 0.7],
  strain: [0.4, 0.5, 1, 0.6, 1, 1, 0.7, 0.8],
  leavingHazard: [0.001, 0.002, 1, 0.003, 1, 1, 0.004, 0.005],
  wear: [0.1, 0.2, 9, 0.3, 9, 9, 0.4, 0.5],
  imbalanceWear: [0.01, 0.02, 9, 0.03, 9, 9, 0.04, 0.05],
  recovery: [0.2, 0.3, 9, 0.4, 9, 9, 0.5, 0.6],
  relief: [0.02, 0.03, 9, 0.04, 9, 9, 0.05, 0.06],
  programmeRelief: [0.003, 0.004, 9, 0.005, 9, 9, 0.006, 0.007],
  contagion: [0.05, 0.06, 9, 0.07, 9, 9, 0.08, 0.09],
  hours: [10, 99, 99, 9, 99, 99, 99, 6],
  effortRewardRatio: [1, 99, 99, 0.9, 99, 99, 99, 1.2],
} as const
const world = () =>
  worldOf({
    posts,
    clinicians: people,
    // five open days a week, and every day
    clinics: { daysPerOpenDay: [7 / 5, 1] },
    groups: {
      plannedDay: [8, 0, 8, 0, 0, 0, 7, 0],
      workPressure: [1.1, 0, 1.2, 0, 0, 0, 1.3, 0],
    },
  })

const month = 365.25 / 12
const sum = (values: readonly number[], seats: readonly number[]) =>
  seats.reduce((total, seat) => total + values[seat], 0)

/** What is wanted of those employed on some seats, of whom some are at work. */
const wanted = (employed: readonly number[], openDays: Readonly<Record<number, number>>) => ({
  headcount: employed.length,
  fullTimeEquivalents: sum(people.fte, employed),
  transfers: sum(people.transfers, employed),
  exhaustion: sum(people.exhaustion, employed),
  cynicism: sum(people.cynicism, employed),
  efficacy: sum(people.efficacy, employed),
  moralInjury: sum(people.moralInjury, employed),
  engagement: sum(people.engagement, employed),
  trust: sum(people.trust, employed),
  fatigue: sum(people.fatigue, employed),
  strain: sum(people.strain, employed),
  turnover: 365.25 * sum(people.leavingHazard, employed),
  wearFlow: month * sum(people.wear, employed),
  imbalanceWearFlow: month * sum(people.imbalanceWear, employed),
  recoveryFlow: month * sum(people.recovery, employed),
  reliefFlow: month * sum(people.relief, employed),
  programmeReliefFlow: month * sum(people.programmeRelief, employed),
  contagionFlow: month * sum(people.contagion, employed),
  present: Object.keys(openDays).length,
  weeklyHours: Object.entries(openDays).reduce(
    (total, [seat, days]) => total + people.hours[Number(seat)] * days,
    0,
  ),
})

/** What stands in a row, of the sums that are asked about. */
const found = ({ tallies }: World, row: number, names: readonly string[]) =>
  Object.fromEntries(
    names.map(name => [name, tallies.sums[row * TALLIED + tallyAt[name as Tally]]]),
  )

const expectRow = (of: World, row: number, expected: Readonly<Record<string, number>>) => {
  for (const [name, value] of Object.entries(expected))
    expect(found(of, row, [name])[name], name).toBeCloseTo(value, 10)
}

const physicians = {
  ...wanted([0, 1], { 0: 5 }),
  vacancies: 1,
  sickLeave: 1,
  // ten hours on a day of eight, five days a week
  afterHours: 10,
  workPressure: 1.1,
  effortRewardRatio: 1,
  effortRewardImbalance: 1,
}
const nurses = {
  ...wanted([3, 6, 7], { 3: 5, 7: 7 }),
  vacancies: 1,
  sickLeave: 0,
  // 9 hours where .8 of 8 were planned, 6 where .9 of 7 were
  afterHours: (9 - 6.4) * 5,
  workPressure: 1.2 + 1.3,
  effortRewardRatio: 0.9 + 1.2,
  effortRewardImbalance: 1,
}

test('the people of each role are added up in its row, from nothing each time', () => {
  const of = world()
  of.tallies.sums.fill(99)
  for (let times = 0; times < 2; times++) {
    expect(tally(of, 0, 2 * ROLES, BY_ROLE)).toBe(2 * ROLES)
    expectRow(of, PHYSICIAN, physicians)
    expectRow(of, NURSE, nurses)
    expectRow(of, PHYSICIAN + 1, { headcount: 0, vacancies: 0, present: 0 })
    // what questionnaires say is left to others, and so is the last row
    expectRow(of, NURSE, { burnedOut: 0, miniZ: 0, intentToLeave: 0 })
    expectRow(of, ROLES, { headcount: 99 })
  }
})

test('some groups are added to one row, onto what stands there', () => {
  const of = world()
  of.tallies.sums.fill(1, 0)
  expect(tally(of, ROLES + NURSE, 2 * ROLES, 0)).toBe(2)
  expectRow(of, 0, { headcount: 3, present: 2, exhaustion: 13, workPressure: 2.3, vacancies: 1 })
  expectRow(of, 1, { headcount: 1 })
  expectRow(of, NURSE, { headcount: 1 })
})
