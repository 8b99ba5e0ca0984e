import { describe, expect, test } from 'vitest'
import {
  changed,
  clinicOf,
  fourClinics,
  nobodyMissing,
  runOf,
} from '../packages/engine/src/mechanisms/test-run.ts'
import { runDepartures } from '../packages/engine/src/model/departures.ts'
import { seriesNames, type SeriesName } from '../packages/engine/src/model/series/catalogue.ts'
import { simulate } from '../packages/engine/src/model/simulate.ts'
import { evaluateDay, step, wind } from '../packages/engine/src/model/step.ts'
import type { Trace } from '../packages/engine/src/model/trace.ts'
import { KeyedRandom, streamOf } from '../packages/engine/src/numerics/random.ts'
import { levers, leverNames, postLevers } from '../packages/engine/src/levers/index.ts'
import { defaultParameters, parameterNames } from '../packages/engine/src/parameters/index.ts'
import { NURSE, PHYSICIAN, roles, SUPPORT } from '../packages/engine/src/parameters/roles.ts'
import type { CompiledRun } from '../packages/engine/src/scenario/compiled-run.ts'
import { columns } from '../packages/engine/src/state/columns.ts'
import { inputNames } from '../packages/engine/src/state/inputs.ts'
import type { World } from '../packages/engine/src/state/world.ts'

const seriesOf = (trace: Trace, name: SeriesName): number[] => {
  const at = seriesNames.indexOf(name) * trace.t.length * trace.count
  return Array.from(trace.values.slice(at, at + trace.records * trace.count))
}

const lastOf = (trace: Trace, name: SeriesName): number => {
  const last = seriesOf(trace, name).slice(-trace.count)
  return last.reduce((sum, value) => sum + value, 0) / trace.count
}

/** Rounding that a sum of a few hundred numbers may leave beyond the end of a range. */
const ROUNDING = 1e-9

/** Columns that hold something not finite or outside its declared range. */
const faultsOf = (world: World): string[] => {
  const levels = [
    [world.clinicians, columns.clinicians],
    [world.groups, columns.groups],
    [world.clinics, columns.clinics],
    [world.organisations, columns.organisations],
  ] as const
  return levels.flatMap(([values, declared]) =>
    Object.entries(declared).flatMap(([name, { range }]) => {
      const wrong = (values as Record<string, Float64Array>)[name].find(
        value =>
          !Number.isFinite(value) || value < range[0] - ROUNDING || value > range[1] + ROUNDING,
      )
      return wrong === undefined ? [] : [`${name} = ${wrong}`]
    }),
  )
}

/** Runs day by day to the end, or to the first day on which a column holds what it must not. */
const watch = (run: CompiledRun, count = 2, ticksPerDay = 1) => {
  const clockwork = wind(run, 0, count, 1 / ticksPerDay)
  const { world } = clockwork
  for (let day = 0; day < run.days; day++) {
    for (let tick = 0; tick < ticksPerDay; tick++) {
      evaluateDay(clockwork, day)
      const faults = faultsOf(world)
      if (faults.length > 0) return { world, faults: [`day ${day}`, ...faults] }
      step(clockwork, day)
    }
    runDepartures(world, run, day)
  }
  return { world, faults: [] }
}

const withPanels = (factor: number, leadership = 40) =>
  fourClinics.map(clinic => ({ ...clinic, panel: clinic.panel * factor, leadership }))

const rareChoice = KeyedRandom.fromSeed('extremes')

/** An organisation whose parameters and levers stand at random ends of their ranges, or between. */
const cornerRun = (corner: number): CompiledRun => {
  const at = (name: string, [low, high]: readonly [number, number]) => {
    const lot = rareChoice.uniform(streamOf(name), corner, 0, 0)
    if (lot < 0.4) return low
    return lot > 0.6 ? high : low + (high - low) * (lot - 0.4) * 5
  }
  return runOf({
    seed: `corner ${corner}`,
    days: 546,
    clinics: [
      clinicOf('north', 1, { leadership: 12 }),
      clinicOf('east', 4, { seats: 6, exhaustion: 54 }),
      clinicOf('south', 3, { seats: 5, exhaustion: 0, panel: 20_000 }),
      clinicOf('west', 5, { seats: 8, leadership: 60 }),
      clinicOf('ward', 3, { posts: [3, 2, 12, 5], seats: [4, 4, 18, 15], panel: 15, ward: true }),
    ],
    parameters: Object.fromEntries(
      parameterNames.map(name => [name, at(name, defaultParameters[name].range)]),
    ),
    inputs: leverNames.map(name =>
      changed(name, at(name, levers[name].range) - levers[name].default, {
        from: 30,
        ramp: 60,
        clinics: [0, 1, 2, 3, 4],
      }),
    ),
    departures: roles.map((_, role) => ({ day: 400, clinic: (corner + role) % 5, role, count: 3 })),
  })
}

describe('every column stays finite and in its range', () => {
  for (let corner = 0; corner < 16; corner++)
    test(`with parameters and levers in corner ${corner} of their ranges`, () => {
      expect(watch(cornerRun(corner)).faults).toEqual([])
    })

  test('at every lever’s lowest and highest', () => {
    for (const end of [0, 1] as const) {
      const inputs = leverNames.map(name =>
        changed(name, levers[name].range[end] - levers[name].default),
      )
      expect(watch(runOf({ inputs })).faults).toEqual([])
    }
  })

  test('for thirty years of the model as it is', () => {
    expect(watch(runOf({ days: 365 * 30 }), 1).faults).toEqual([])
  })

  test('with ticks of a quarter of a day', () => {
    expect(watch(runOf({ days: 120 }), 1, 4).faults).toEqual([])
  })
})

test('without patients there is no pressure from visits, and people recover', () => {
  // what strains beside the work is left out: nights on call, illness and the loss of colleagues
  const run = runOf({
    clinics: withPanels(0),
    days: 1820,
    inputs: [changed('callNights', -levers.callNights.default)],
    parameters: { illnessStrain: 0, strainFromDepartures: 0 },
  })
  const { world, faults } = watch(run)
  expect(faults).toEqual([])
  expect(Math.max(...world.clinics.requestsPerDay, ...world.clinics.backlog)).toBe(0)
  const trace = simulate(run, { first: 0, count: 8 })!
  expect(lastOf(trace, 'visitsPerWeek')).toBe(0)
  expect(lastOf(trace, 'waitDays')).toBe(0)
  // newcomers bring a little strain along from elsewhere
  expect(lastOf(trace, 'wearFlow')).toBeLessThan(seriesOf(trace, 'wearFlow')[0] / 50)
  expect(lastOf(trace, 'exhaustion')).toBeLessThan(seriesOf(trace, 'exhaustion')[0])
})

test('ten times the patients exhaust everybody further, and hours stay those of a day', () => {
  const run = runOf({ clinics: withPanels(10), days: 728 })
  const { world, faults } = watch(run)
  expect(faults).toEqual([])
  expect(Math.max(...world.clinicians.hours)).toBeLessThan(24)
  const many = simulate(run, { first: 0, count: 4 })!
  const usual = simulate(runOf({ days: 728 }), { first: 0, count: 4 })!
  expect(lastOf(many, 'exhaustion')).toBeGreaterThan(lastOf(usual, 'exhaustion'))
  expect(lastOf(many, 'waitDays')).toBeGreaterThan(lastOf(usual, 'waitDays'))
  expect(lastOf(many, 'careQuality')).toBeLessThan(lastOf(usual, 'careQuality'))
})

test('an organisation that hires nobody ends empty, and says so in finite numbers', () => {
  const run = runOf({
    days: 365 * 30,
    recordEvery: 365,
    inputs: [changed('hiringFreeze', 1)],
    parameters: {
      quitRatePhysician: 2,
      quitRateAdvancedPractice: 2,
      quitRateNurse: 2,
      quitRateSupport: 2,
    },
  })
  const trace = simulate(run, { first: 0, count: 2 })!
  expect(trace.values.every(Number.isFinite)).toBe(true)
  const heads = seriesOf(trace, 'headcount')
  expect(lastOf(trace, 'headcount')).toBe(0)
  expect(heads.every((count, k) => k < 2 || count <= heads[k - 2])).toBe(true)
  const posts = fourClinics.flatMap(clinic => clinic.posts).reduce((sum, own) => sum + own, 0)
  expect(lastOf(trace, 'vacancies')).toBe(posts)
  for (const name of ['exhaustion', 'burnedOut', 'burnedOutSingleItem', 'weeklyHours'] as const)
    expect(lastOf(trace, name)).toBe(0)
  expect(lastOf(trace, 'visitsPerWeek')).toBe(0)
  expect(lastOf(trace, 'waitDays')).toBeLessThanOrEqual(365)
  expect(watch({ ...run, days: 1000 }, 1).faults).toEqual([])
})

test('more and more support staff approach what support can take over', () => {
  const supported = (change: number) =>
    simulate(runOf({ days: 182, inputs: [changed('supportStaff', change)] }), {
      first: 0,
      count: 2,
    })!.values
  expect(supported(1e6)).toEqual(supported(levers.supportStaff.range[1]))
})

test('without contagion nobody catches anything', () => {
  const run = runOf({ parameters: { contagionTime: 1e12, cynicismContagionTime: 1e12 } })
  const caught = lastOf(simulate(run, { first: 0, count: 2 })!, 'contagionFlow')
  expect(caught).toBeGreaterThanOrEqual(0)
  expect(caught).toBeLessThan(1e-6)
})

test('where nobody trusts, programmes relieve nobody', () => {
  const distrust = { trustStart: 0, trustSpread: 0, trustFromRedesign: 0 }
  const run = runOf({ days: 364, inputs: [changed('wellness', 1)], parameters: distrust })
  expect(watch(run).faults).toEqual([])
  const trace = simulate(run, { first: 0, count: 2 })!
  expect(Math.max(...seriesOf(trace, 'trust'))).toBe(0)
  expect(lastOf(trace, 'reliefFlow')).toBeLessThan(0)
})

test('an organisation that everybody leaves on one day fills up again', () => {
  const run = runOf({
    days: 1456,
    // nobody is on the way when the others go
    parameters: nobodyMissing,
    inputs: [changed('hiringFreeze', 1, { until: 106 })],
    departures: fourClinics.flatMap((_, clinic) =>
      roles.map((_role, role) => ({ day: 100, clinic, role, count: 99 })),
    ),
  })
  expect(watch(run).faults).toEqual([])
  const trace = simulate(run, { first: 0, count: 4 })!
  const heads = seriesOf(trace, 'headcount')
  const weekAfter = Math.ceil(101 / 7) * 4
  expect(heads.slice(weekAfter, weekAfter + 4)).toEqual([0, 0, 0, 0])
  expect(lastOf(trace, 'leavers')).toBeGreaterThanOrEqual(4)
  // more than half of the posts of every role
  for (const [role, name] of roles.entries()) {
    const posts = fourClinics.reduce((sum, clinic) => sum + (clinic.posts[role] ?? 0), 0)
    expect(lastOf(trace, `${name}Headcount`)).toBeGreaterThan(posts / 2)
  }
})

test('a clinic of one person runs, and stands empty while that person is away', () => {
  const run = runOf({
    clinics: [clinicOf('alone', 1, { posts: [1, 0, 0, 0] })],
    days: 1820,
    recordEvery: 1,
    inputs: [],
    parameters: { sickRate: 2 },
  })
  expect(watch(run).faults).toEqual([])
  const trace = simulate(run, { first: 0, count: 4, people: true })!
  expect(trace.values.every(Number.isFinite)).toBe(true)
  expect(Math.max(...seriesOf(trace, 'headcount'))).toBe(1)
  const visits = seriesOf(trace, 'visitsPerWeek')
  const hours = seriesOf(trace, 'weeklyHours')
  const away = hours.filter((h, k) => h === 0 && visits[k] === 0).length
  expect(away).toBeGreaterThan(0)
  expect(hours.filter((h, k) => h === 0 && visits[k] > 0)).toEqual([])
})

test('visits are given on working days only, and on wards every day, whatever the inputs', () => {
  const clockwork = wind(
    runOf({
      clinics: [
        ...fourClinics,
        clinicOf('ward', 3, { posts: [3, 2, 12, 5], panel: 15, ward: true }),
      ],
      inputs: inputNames.map(name =>
        changed(name, name === 'surge' ? 1 : 0.5, { clinics: [0, 1, 2, 3, 4] }),
      ),
    }),
    0,
    1,
    1,
  )
  for (let day = 0; day < 14; day++) {
    evaluateDay(clockwork, day)
    const { completions } = clockwork.world.clinics
    expect(Math.max(...completions.slice(0, 4)) > 0).toBe(day % 7 < 5)
    expect(completions[4]).toBeGreaterThan(0)
    step(clockwork, day)
  }
})

/** One clinic of every role, or one ward, without a change of anything but what is given. */
const team = (given: Parameters<typeof runOf>[0] = {}, ward = false) =>
  runOf({
    clinics: [
      ward
        ? clinicOf('ward', 4, { posts: [4, 2, 45, 20], panel: 28, ward })
        : clinicOf('clinic', 6, { posts: [6, 2, 4, 8] }),
    ],
    days: 364,
    ...given,
  })

const meanOver = (run: CompiledRun, name: SeriesName, from = 0): number => {
  const trace = simulate(run, { first: 0, count: 6 })!
  const values = seriesOf(trace, name).slice(from * trace.count)
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

test('when all support staff leave and none are hired their work spills back, and providers are pressed', () => {
  const everyone = team({ parameters: nobodyMissing })
  const nobody = team({
    parameters: nobodyMissing,
    departures: [{ day: 0, clinic: 0, role: SUPPORT, count: 99 }],
    inputs: [changed('hiringFreeze', 1, { clinics: [0] })],
  })
  expect(watch(nobody).faults).toEqual([])
  expect(meanOver(nobody, 'supportHeadcount', 1)).toBe(0)
  for (const name of [
    'physicianWorkPressure',
    'advancedPracticeWorkPressure',
    'nurseWorkPressure',
    'physicianExhaustion',
    'nurseExhaustion',
    'afterHours',
  ] as const)
    expect(meanOver(nobody, name, 1)).toBeGreaterThan(meanOver(everyone, name, 1))
  expect(meanOver(nobody, 'supportWorkPressure', 1)).toBe(0)
})

test('when all nurses leave and none are hired care is left undone and providers are pressed', () => {
  for (const ward of [false, true]) {
    const everyone = team({ parameters: nobodyMissing }, ward)
    const nobody = team(
      {
        parameters: nobodyMissing,
        departures: [{ day: 0, clinic: 0, role: NURSE, count: 99 }],
        inputs: [changed('hiringFreeze', 1, { clinics: [0] })],
      },
      ward,
    )
    expect(watch(nobody).faults).toEqual([])
    expect(meanOver(nobody, 'nurseHeadcount', 1)).toBe(0)
    expect(meanOver(nobody, 'careQuality', 1)).toBeLessThan(meanOver(everyone, 'careQuality', 1))
    expect(meanOver(nobody, 'physicianWorkPressure', 1)).toBeGreaterThan(
      meanOver(everyone, 'physicianWorkPressure', 1),
    )
  }
})

test('when all physicians leave their patients fall to advanced practice clinicians', () => {
  const everyone = team({ parameters: nobodyMissing })
  const nobody = team({
    parameters: nobodyMissing,
    departures: [{ day: 0, clinic: 0, role: PHYSICIAN, count: 99 }],
    inputs: [changed('hiringFreeze', 1, { clinics: [0] })],
  })
  expect(watch(nobody).faults).toEqual([])
  expect(meanOver(nobody, 'advancedPracticeWorkPressure', 1)).toBeGreaterThan(
    meanOver(everyone, 'advancedPracticeWorkPressure', 1),
  )
  const visits = meanOver(nobody, 'visitsPerWeek', 1)
  expect(visits).toBeGreaterThan(0)
  expect(visits).toBeLessThan(meanOver(everyone, 'visitsPerWeek', 1))
})

test('a ward sees its patients every day, and hardly anybody waits', () => {
  // nobody is missing, away or ill, and nobody leaves
  const staying = Object.fromEntries(
    parameterNames.filter(name => /^(quit|retire)Rate/.test(name)).map(name => [name, 0]),
  )
  const run = team(
    {
      parameters: { ...nobodyMissing, ...staying, demandNoise: 0, sickRate: 0 },
      inputs: [changed('vacation', -levers.vacation.default, { clinics: [0] })],
    },
    true,
  )
  expect(watch(run).faults).toEqual([])
  // a patient in a bed is seen once a day, and now and then again where care was cut short
  const visits = meanOver(run, 'visitsPerWeek')
  expect(visits).toBeGreaterThan(28 * 7 * 0.99)
  expect(visits).toBeLessThan(28 * 7 * 1.25)
  expect(meanOver(run, 'waitDays')).toBeLessThan(1)
})

test('on a ward that is short of staff nursing of a day in bed that is over does not wait', () => {
  const usualStaff = [4, 0, 31, 11] // 28 beds at 1.1 nurses and 0.4 support staff each
  const run = runOf({
    clinics: [clinicOf('ward', 4, { posts: usualStaff, panel: 28, ward: true })],
    days: 364,
  })
  // more than three days’ work for each day would be work that nobody can still be doing
  expect(meanOver(run, 'nurseWorkPressure')).toBeLessThan(3)
})

test('the four head-counts make the whole, through leavers, arrivals and new posts', () => {
  const run = runOf({
    days: 728,
    inputs: postLevers.map(name => changed(name, 0.5, { from: 100 })),
    clinics: fourClinics.map(clinic => ({ ...clinic, seats: clinic.seats.map(own => own * 2) })),
    departures: [{ day: 50, clinic: 3, role: NURSE, count: 2 }],
  })
  const trace = simulate(run, { first: 0, count: 2 })!
  for (const of of ['Headcount', 'Vacancies'] as const) {
    const byRole = roles.map(role => seriesOf(trace, `${role}${of}`))
    const whole = seriesOf(trace, of === 'Headcount' ? 'headcount' : 'vacancies')
    expect(whole.map((_, k) => byRole.reduce((sum, each) => sum + each[k], 0))).toEqual(whole)
    for (const each of byRole) expect(new Set(each).size).toBeGreaterThan(1)
  }
})

test('a role that quits twice as often leaves twice as often', () => {
  const leaversAt = (quitRateNurse: number) => {
    const run = runOf({
      clinics: [clinicOf('large', 1, { posts: [1, 0, 200, 0], panel: 10_000 })],
      days: 182,
      parameters: {
        ...nobodyMissing,
        quitRatePhysician: 0,
        quitRateNurse,
        quitMultiplierNurse: 1,
        quitFromMoralInjury: 0,
        quitFromDisengagement: 0,
      },
    })
    return lastOf(simulate(run, { first: 0, count: 10 })!, 'leavers')
  }
  // half a year of 200 nurses, whose posts stand empty for a while: 0.2 a year is at most 20
  const [some, more] = [leaversAt(0.1), leaversAt(0.2)]
  expect(Math.abs(more / some - 2)).toBeLessThan(0.4)
  expect(Math.abs(some - 10)).toBeLessThan(4 * Math.sqrt(10 / 10))
})

/** How far the mean of a series over time and replicates with ticks of `dt` is from that of whole days. */
const integrationError = (name: SeriesName, whole: Trace, fine: Trace): number => {
  const mean = (trace: Trace) => {
    const values = seriesOf(trace, name)
    return values.reduce((sum, value) => sum + value, 0) / values.length
  }
  return Math.abs(mean(fine) - mean(whole)) / Math.abs(mean(whole))
}

const mainSeries: readonly SeriesName[] = [
  'exhaustion',
  'cynicism',
  'efficacy',
  'moralInjury',
  'engagement',
  'trust',
  'strain',
  'workPressure',
  'careQuality',
  'visitsPerWeek',
  'waitDays',
  'turnover',
  'workSystemQuality',
  'perceivedBurnout',
  'headcount',
]

/** Strain is the most sensitive: within a day it follows the tiredness of that same day. */
const TOLERATED_ERROR = 0.02

test('halving and quartering the tick changes nothing that matters', () => {
  const run = runOf({ days: 1092, inputs: [changed('redesign', 0.5, { from: 90, ramp: 90 })] })
  const whole = simulate(run, { first: 0, count: 12 })!
  for (const dt of [1 / 2, 1 / 4]) {
    const fine = simulate(run, { first: 0, count: 12, dt })!
    const errors = mainSeries.map(name => [name, integrationError(name, whole, fine)] as const)
    expect(errors.filter(([, error]) => error > TOLERATED_ERROR)).toEqual([])
  }
})
