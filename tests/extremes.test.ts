import { describe, expect, test } from 'vitest'
import {
  changed,
  clinicOf,
  fourClinics,
  runOf,
} from '../packages/engine/src/mechanisms/test-world.ts'
import { runDepartures } from '../packages/engine/src/model/events.ts'
import { seriesNames, type SeriesName } from '../packages/engine/src/model/series.ts'
import { simulate } from '../packages/engine/src/model/simulate.ts'
import { evaluateDay, step, wind } from '../packages/engine/src/model/step.ts'
import type { Trace } from '../packages/engine/src/model/trace.ts'
import { KeyedRandom, streamOf } from '../packages/engine/src/numerics/random.ts'
import { levers, leverNames } from '../packages/engine/src/levers/index.ts'
import { defaultParameters, parameterNames } from '../packages/engine/src/parameters/index.ts'
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
      step(clockwork)
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
    ],
    parameters: Object.fromEntries(
      parameterNames.map(name => [name, at(name, defaultParameters[name].range)]),
    ),
    inputs: leverNames.map(name =>
      changed(name, at(name, levers[name].range) - levers[name].default, { from: 30, ramp: 60 }),
    ),
    departures: [{ day: 400, clinic: corner % 4, count: 3 }],
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
  const run = runOf({ clinics: withPanels(0), days: 1820 })
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
    parameters: { quitRate: 2 },
  })
  const trace = simulate(run, { first: 0, count: 2 })!
  expect(trace.values.every(Number.isFinite)).toBe(true)
  const heads = seriesOf(trace, 'headcount')
  expect(lastOf(trace, 'headcount')).toBe(0)
  expect(heads.every((count, k) => k < 2 || count <= heads[k - 2])).toBe(true)
  expect(lastOf(trace, 'vacancies')).toBe(22)
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
    departures: fourClinics.map((_, clinic) => ({ day: 100, clinic, count: 99 })),
  })
  expect(watch(run).faults).toEqual([])
  const trace = simulate(run, { first: 0, count: 4 })!
  const heads = seriesOf(trace, 'headcount')
  const weekAfter = Math.ceil(101 / 7) * 4
  expect(heads.slice(weekAfter, weekAfter + 4)).toEqual([0, 0, 0, 0])
  expect(lastOf(trace, 'leavers')).toBeGreaterThanOrEqual(4)
  expect(lastOf(trace, 'headcount')).toBeGreaterThan(11)
})

test('a clinic of one person runs, and stands empty while that person is away', () => {
  const run = runOf({
    clinics: [clinicOf('alone', 1)],
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

test('visits are given on working days only, whatever the inputs', () => {
  const clockwork = wind(
    runOf({ inputs: inputNames.map(name => changed(name, name === 'surge' ? 1 : 0.5)) }),
    0,
    1,
    1,
  )
  for (let day = 0; day < 14; day++) {
    evaluateDay(clockwork, day)
    const done = Math.max(...clockwork.world.clinics.completions)
    expect(done > 0).toBe(day % 7 < 5)
    step(clockwork)
  }
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
