import { expect, test } from 'vitest'
import { changed, clinicOf, fourClinics, nobodyMissing, runOf } from '../mechanisms/test-run.ts'
import { decayRate } from '../numerics/decay.ts'
import { mean } from '../numerics/statistics.ts'
import { defaultParameters } from '../parameters/index.ts'
import { NURSE, parameterOfRole, roles, ROLES } from '../parameters/roles.ts'
import { roleParameterNames } from '../parameters/staffing.ts'
import { initialise } from './initialise.ts'
import { CLOSED, SEARCHING, VACATION, WORKING } from '../state/seat-states.ts'

test('rates become daily: by the year, by the month and by the thousand visits', () => {
  const { parameters } = initialise(
    runOf({
      parameters: {
        quitRateNurse: 0.1,
        salarySupport: 40_000,
        qualityDecay: 0.03,
        errorRate: 2,
        wearRate: 0.2,
      },
    }),
    0,
    1,
    1,
  )
  expect(parameters.quitRateNurse[0]).toBeCloseTo(0.1 / 365.25, 15)
  expect(parameters.salarySupport[0]).toBeCloseTo(40_000 / 365.25, 10)
  expect(parameters.qualityDecay[0]).toBeCloseTo((0.03 * 12) / 365.25, 15)
  expect(parameters.errorRate[0]).toBeCloseTo(0.002, 15)
  expect(parameters.wearRate[0]).toBe(0.2)
})

test('every time constant has its exact rate for the length of the tick', () => {
  const { rates, roleRates, parameters, ofRole } = initialise(runOf(), 0, 1, 0.5)
  for (const name of ['strainTime', 'exhaustionTime', 'catchUpTime'] as const)
    expect(rates[name][0]).toBe(decayRate(parameters[name][0], 0.5))
  for (let role = 0; role < ROLES; role++)
    expect(roleRates.rampTime[role]).toBe(decayRate(ofRole.rampTime[role], 0.5))
})

test('numbers that differ between roles lie side by side, one row for each organisation', () => {
  const { parameters, ofRole } = initialise(
    runOf({ parameters: { quitRateNurse: { uncertain: [0.1, 0.2] } } }),
    0,
    3,
    1,
  )
  for (const name of roleParameterNames)
    for (let o = 0; o < 3; o++)
      expect(Array.from(ofRole[name].slice(o * ROLES, (o + 1) * ROLES))).toEqual(
        roles.map(role => parameters[parameterOfRole(name, role)][o]),
      )
  expect(new Set(parameters.quitRateNurse).size).toBe(3)
})

test('an uncertain assumption is drawn for each replicate between its ends', () => {
  const run = runOf({ parameters: { wearRate: { uncertain: [0.1, 0.3] } } })
  const drawn = initialise(run, 0, 200, 1).parameters.wearRate
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0.1)
  expect(Math.max(...drawn)).toBeLessThanOrEqual(0.3)
  expect(new Set(drawn).size).toBe(200)
  // the standard deviation of an even draw is its width over √12
  expect(Math.abs(mean(drawn) - 0.2)).toBeLessThan((4 * (0.2 / Math.sqrt(12))) / Math.sqrt(200))
  expect(initialise(run, 7, 1, 1).parameters.wearRate[0]).toBe(drawn[7])
})

test('posts are filled or searched for, and seats beyond them closed', () => {
  const run = runOf({
    clinics: [
      clinicOf('north', 3, { posts: [3, 1, 2, 0], seats: [5, 1, 3, 2] }),
      clinicOf('south', 4),
    ],
    parameters: nobodyMissing,
    inputs: [changed('vacation', -28)],
  })
  const { clinicians, groups } = initialise(run, 0, 1, 1)
  const north = Array.from(clinicians.seatState.slice(0, 11))
  const physicians = [WORKING, WORKING, WORKING, CLOSED, CLOSED]
  const [practice, nurses, support] = [[WORKING], [WORKING, WORKING, CLOSED], [CLOSED, CLOSED]]
  expect(north).toEqual([physicians, practice, nurses, support].flat())
  expect(clinicians.seatState.slice(11).every(state => state === WORKING)).toBe(true)
  for (const counted of [groups.employedAtStart, groups.fundedAtStart])
    expect(Array.from(counted.slice(0, 4))).toEqual([3, 1, 2, 0])
})

test('the stated share of posts of each role is vacant on day 0, and no role is without anybody', () => {
  const shares = {
    vacantStartPhysician: 0.3,
    vacantStartAdvancedPractice: 0.2,
    vacantStartNurse: 0.1,
    vacantStartSupport: 0.4,
  }
  const run = runOf({
    clinics: [clinicOf('large', 50, { posts: [50, 50, 50, 50] })],
    parameters: shares,
  })
  const { clinicians, layout } = initialise(run, 0, 60, 1)
  for (const [role, share] of Object.values(shares).entries()) {
    let vacant = 0
    for (let g = role; g < layout.groups; g += ROLES)
      vacant += clinicians.seatState
        .slice(layout.groupStart[g], layout.groupStart[g + 1])
        .filter(state => state === SEARCHING).length
    // 49 of 50 posts can be vacant; the standard error of a share of 2,940 is below 0.01
    expect(Math.abs(vacant / (60 * 49) - share)).toBeLessThan(0.04)
  }
  const everyPost = Object.fromEntries(Object.keys(shares).map(name => [name, 1]))
  const atWork = [changed('vacation', -28)]
  const all = initialise(runOf({ parameters: everyPost, inputs: atWork }), 0, 1, 1)
  const { groupStart } = all.layout
  const staffed = Array.from({ length: all.layout.groups }, (_, g) => g).filter(
    g => groupStart[g + 1] > groupStart[g],
  )
  for (const g of staffed) expect(all.clinicians.seatState[groupStart[g]]).toBe(WORKING)
  expect(all.clinicians.seatState.filter(state => state === WORKING)).toHaveLength(staffed.length)
})

test('as many patients wait as the access goal allows', () => {
  const world = initialise(runOf({ parameters: { accessGoal: 10, visitsPerPatient: 2 } }), 0, 1, 1)
  expect(world.clinics.backlog[0]).toBeCloseTo((fourClinics[0].panel * 2 * 10) / 365.25, 8)
})

test('a ward is open every day, has a shorter planned day, and nobody waits for a bed', () => {
  const run = runOf({
    clinics: [
      clinicOf('clinic', 4),
      clinicOf('ward', 4, { posts: [4, 2, 30, 12], panel: 30, ward: true }),
    ],
    parameters: { plannedWeekPhysician: 40, plannedWeekNurse: 35 },
  })
  const { clinics, groups } = initialise(run, 0, 1, 1)
  expect([...clinics.ward]).toEqual([0, 1])
  expect([...clinics.daysPerOpenDay]).toEqual([7 / 5, 1])
  expect(clinics.backlog[0]).toBeGreaterThan(0)
  expect(clinics.backlog[1]).toBe(0)
  // the same week over five days or over seven
  expect(groups.plannedDay[0]).toBe(8)
  expect(groups.plannedDay[NURSE]).toBe(7)
  expect(groups.plannedDay[ROLES]).toBeCloseTo(40 / 7, 12)
  expect(groups.plannedDay[ROLES + NURSE]).toBe(5)
})

test('a clinic may start with an exhaustion of its own', () => {
  const given = (exhaustion: number | null) => {
    const run = runOf({ clinics: [clinicOf('large', 40, { exhaustion })] })
    return mean(initialise(run, 0, 50, 1).clinicians.exhaustion)
  }
  expect(given(40)).toBeGreaterThan(given(null) + 5)
  expect(given(5)).toBeLessThan(given(null) - 5)
})

test('the stated share of the variance of exhaustion lies between clinics', () => {
  const run = runOf({
    clinics: [clinicOf('large', 40, { posts: [40, 0, 0, 0] })],
    parameters: { teamShare: 0.2, exhaustionMean: 27, exhaustionSpread: 8, ...nobodyMissing },
  })
  const { clinicians } = initialise(run, 0, 400, 1)
  const clinics = Float64Array.from({ length: 400 }, (_, c) =>
    mean(clinicians.exhaustion.slice(c * 40, (c + 1) * 40)),
  )
  const middle = mean(clinics)
  const among = mean(clinics.map(value => (value - middle) ** 2))
  const within = mean(
    clinicians.exhaustion.map((value, i) => (value - (clinics[Math.floor(i / 40)] ?? NaN)) ** 2),
  )
  // a clinic's mean also varies by its people: their variance over 40
  const between = among - within / 39
  // a fifth of the spread of 8, up to chance: the variance of 400 draws is known to within 7 %
  expect(Math.abs(between / 64 - 0.2)).toBeLessThan(3 * 0.07 * 0.27)
})

test('what is perceived starts at its parameter, and capability whole', () => {
  const { organisations } = initialise(runOf(), 0, 1, 1)
  expect(organisations.perceivedBurnout[0]).toBe(defaultParameters.perceivedStart.value)
  expect(organisations.capability[0]).toBe(1)
  expect(organisations.costVisits[0]).toBe(0)
})

test('budgets and reports of day 0 are what the panel asks for, and the standard is the goal', () => {
  const { clinics, parameters } = initialise(
    runOf({
      clinics: [
        clinicOf('clinic', 4, { panel: 7000 }),
        clinicOf('ward', 2, { panel: 20, ward: true }),
      ],
      inputs: [changed('panel', 0.1, { clinics: [0] })],
    }),
    0,
    1,
    1,
  )
  const asked = 7000 * parameters.visitsPerPatient[0] * (7 / 5)
  expect(clinics.budgetedVisits[0]).toBeCloseTo(asked, 10)
  expect(clinics.reportedVisits[0]).toBeCloseTo(1.1 * asked, 10)
  expect(clinics.budgetedVisits[1]).toBe(20)
  expect(clinics.accessStandard[0]).toBe(parameters.accessGoal[0])
})

test('the accounts of day 0 show what leavers usually cost', () => {
  const { organisations, groups, ofRole } = initialise(runOf(), 0, 1, 1)
  const bill = groups.employedAtStart.reduce(
    (sum, heads, g) => sum + heads * ofRole.quitRate[g % 4] * ofRole.replacementCost[g % 4],
    0,
  )
  expect(organisations.recentLosses[0]).toBeCloseTo(bill, 8)
})

test('on day 0 as many are on vacation as on any other, each with the rest of a block ahead', () => {
  const run = runOf({
    clinics: [clinicOf('large', 1, { posts: [300, 0, 0, 0] })],
    parameters: nobodyMissing,
  })
  const { clinicians } = initialise(run, 0, 1, 1)
  const away = clinicians.seatState.filter(state => state === VACATION).length
  // 14 of 183 days of 300 people, spread evenly
  expect(Math.abs(away - (300 * 14) / 183)).toBeLessThan(3)
  for (const [i, state] of clinicians.seatState.entries()) {
    const off = state === VACATION
    expect([clinicians.employed[i], clinicians.away[i], clinicians.present[i]]).toEqual(
      off ? [1, 1, 0] : [1, 0, 1],
    )
    expect(clinicians.daysLeft[i] > 0).toBe(off)
    expect(clinicians.daysLeft[i]).toBeLessThanOrEqual(14)
  }
})

test('everybody on day 0 is at home in the seat they hold', () => {
  const { clinicians, layout } = initialise(runOf({ parameters: nobodyMissing }), 0, 2, 1)
  expect([...clinicians.home]).toEqual(
    Array.from({ length: layout.seats }, (_, i) => i % layout.seatsPerOrganisation),
  )
})
