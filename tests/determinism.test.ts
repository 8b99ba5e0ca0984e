import { expect, test } from 'vitest'
import { summarise } from '../packages/engine/src/experiments/summarise.ts'
import { postLevers } from '../packages/engine/src/levers/index.ts'
import {
  changed,
  clinicOf,
  fourClinics,
  runOf,
} from '../packages/engine/src/mechanisms/test-run.ts'
import { runDepartures } from '../packages/engine/src/model/departures.ts'
import { initialise } from '../packages/engine/src/model/initialise.ts'
import { seriesNames } from '../packages/engine/src/model/series/catalogue.ts'
import { simulate } from '../packages/engine/src/model/simulate.ts'
import { evaluateDay, step, wind } from '../packages/engine/src/model/step.ts'
import type { Trace } from '../packages/engine/src/model/trace.ts'
import { NURSE, PHYSICIAN, ROLES } from '../packages/engine/src/parameters/roles.ts'
import { seatsOf, type CompiledRun } from '../packages/engine/src/scenario/compiled-run.ts'
import type { Scenario } from '../packages/engine/src/scenario/scenario.ts'
import type { World } from '../packages/engine/src/state/world.ts'

const REPLICATES = 10

/** Two years with policies, a surge, a departure and an assumption that differs by replicate. */
const run = runOf({
  days: 728,
  recordEvery: 14,
  inputs: [
    changed('wellness', 0.6, { from: 60, ramp: 60 }),
    changed('surge', 0.2, { from: 100, ramp: 20, until: 200 }),
  ],
  departures: [
    { day: 150, clinic: 2, role: PHYSICIAN, count: 2 },
    { day: 160, clinic: 3, role: NURSE, count: 1 },
  ],
  exchanges: [{ day: 170, clinics: [1, 3], count: 2 }],
  parameters: { wearRate: { uncertain: [0.1, 0.2] } },
})

const scenario: Scenario = {
  version: 1,
  name: 'Test',
  about: { what: '', how: '', notice: '', try: '', references: [] },
  run: { start: run.start, horizon: 728, record: 14, replicates: REPLICATES, seed: run.seed },
  organisation: { name: 'Test', clinics: [] },
  assumptions: {},
  policies: [],
  events: [],
  loops: { cut: [] },
  expect: [],
}

const blocksOf = (size: number, of: CompiledRun = run): readonly Trace[] =>
  Array.from({ length: Math.ceil(REPLICATES / size) }, (_, block) => {
    const first = block * size
    return simulate(of, { first, count: Math.min(size, REPLICATES - first) })!
  })

const hashOf = (traces: readonly Trace[], of: CompiledRun = run): string =>
  summarise(scenario, of, traces).hash

/** One series of one replicate, record by record. */
const seriesOf = (trace: Trace, name: (typeof seriesNames)[number], replicate = 0): number[] => {
  const at = seriesNames.indexOf(name) * trace.t.length
  return Array.from(
    { length: trace.records },
    (_, r) => trace.values[(at + r) * trace.count + replicate],
  )
}

test('the same seed gives the same bits', () => {
  expect(hashOf(blocksOf(REPLICATES))).toBe(hashOf(blocksOf(REPLICATES)))
})

test('a different seed gives different bits', () => {
  const other = { ...run, seed: 'another' }
  expect(hashOf(blocksOf(REPLICATES, other))).not.toBe(hashOf(blocksOf(REPLICATES)))
})

test('results do not depend on how replicates were batched', () => {
  const all = summarise(scenario, run, blocksOf(REPLICATES))
  for (const size of [1, 3, 7]) {
    const batched = summarise(scenario, run, blocksOf(size))
    expect(batched.hash).toBe(all.hash)
    expect(batched.series).toEqual(all.series)
  }
})

test('a replicate alone is the same as in the middle of a block', () => {
  const block = simulate(run, { first: 3, count: 4 })!
  const alone = simulate(run, { first: 5, count: 1 })!
  for (const name of seriesNames) expect(seriesOf(alone, name)).toEqual(seriesOf(block, name, 2))
})

test('replicates differ from one another', () => {
  const traces = blocksOf(1)
  expect(new Set(traces.map(trace => hashOf([trace]))).size).toBe(REPLICATES)
})

test('two policies share the same luck until one begins', () => {
  const begins = 210
  const policies = [
    changed('redesign', 0.8, { from: begins }),
    changed('timeToHire', -0.5, { from: begins }),
    changed('supportStaff', -1, { from: begins }),
    changed('panel', -0.2, { from: begins, ramp: 30 }),
    changed('vacation', 28, { from: begins }),
    changed('callNights', 2, { from: begins }),
    changed('floatPool', 0.5, { from: begins }),
    changed('onboarding', 1, { from: begins }),
    changed('locums', 1, { from: begins }),
  ]
  const plain = simulate(run, { first: 0, count: 3 })!
  for (const policy of policies) {
    const decided = simulate({ ...run, inputs: [...run.inputs, policy] }, { first: 0, count: 3 })!
    for (const name of seriesNames)
      for (let o = 0; o < 3; o++) {
        const upTo = plain.t.findIndex(t => t >= begins)
        expect(seriesOf(decided, name, o).slice(0, upTo)).toEqual(
          seriesOf(plain, name, o).slice(0, upTo),
        )
      }
    expect(hashOf([decided])).not.toBe(hashOf([plain]))
  }
})

test('a policy that opens posts shifts nobody’s luck before it begins', () => {
  const plain = simulate(run, { first: 0, count: 1 })!
  for (const [role, lever] of postLevers.entries()) {
    const clinics = fourClinics.map(clinic => ({
      ...clinic,
      seats: clinic.seats.map((own, r) => (r === role ? own + 2 : own)),
    }))
    const more = { ...run, clinics, inputs: [...run.inputs, changed(lever, 0.5, { from: 210 })] }
    const decided = simulate(more, { first: 0, count: 1 })!
    const upTo = plain.t.findIndex(t => t >= 210)
    for (const name of seriesNames)
      expect(seriesOf(decided, name).slice(0, upTo)).toEqual(seriesOf(plain, name).slice(0, upTo))
    expect(seriesOf(decided, 'vacancies')).not.toEqual(seriesOf(plain, 'vacancies'))
  }
})

/**
 * Everything about some seats of the first organisation; the seat that hired a person by its key,
 * which does not depend on where it stands among the rows.
 */
const rowsOf = ({ clinicians, chance }: World, start: number, seats: number) =>
  Object.fromEntries(
    Object.entries(clinicians).map(([column, values]) => {
      const rows = values.slice(start, start + seats)
      if (column !== 'home') return [column, rows]
      const held = clinicians.employed.slice(start, start + seats)
      return [column, rows.map((home, i) => (held[i] === 1 ? chance.seat[home] : NaN))]
    }),
  )

/** Everything about the seats of one named clinic of the first organisation. */
const peopleOf = (world: World, of: CompiledRun, name: string, seats: number) =>
  rowsOf(world, world.layout.seatStart[of.clinics.findIndex(clinic => clinic.name === name)], seats)

test('reordering clinics leaves each clinic’s people alike on day 0, to the bit', () => {
  const reordered = { ...run, clinics: [...run.clinics].reverse() }
  const world = initialise(run, 0, 1, 1)
  const other = initialise(reordered, 0, 1, 1)
  for (const clinic of run.clinics) {
    const { name } = clinic
    const seats = seatsOf(clinic)
    expect(peopleOf(other, reordered, name, seats)).toEqual(peopleOf(world, run, name, seats))
  }
})

test('reordering clinics leaves the organisation’s totals alike, to rounding', () => {
  // exchanges and departures name clinics by their place
  const plain = { ...run, departures: [], exchanges: [] }
  const reordered = { ...plain, clinics: [...plain.clinics].reverse() }
  const a = simulate(plain, { first: 0, count: 2 })!
  const b = simulate(reordered, { first: 0, count: 2 })!
  const apart = seriesNames.filter(name =>
    seriesOf(a, name).some((value, r) => {
      const other = seriesOf(b, name)[r]
      return Math.abs(value - other) > 1e-9 * (1 + Math.abs(value))
    }),
  )
  expect(apart).toEqual([])
})

/** Everything about the first seats of one role in one clinic of the first organisation. */
const groupOf = (world: World, clinic: number, role: number, seats: number) =>
  rowsOf(world, world.layout.groupStart[clinic * ROLES + role], seats)

test('enlarging one role of one clinic shifts nobody’s luck, there or elsewhere', () => {
  for (let role = 0; role < ROLES; role++) {
    const more = (own: readonly number[]) => own.map((n, r) => (r === role ? n + 4 : n))
    const clinics = run.clinics.map((clinic, k) =>
      k === 1 ? { ...clinic, posts: more(clinic.posts), seats: more(clinic.seats) } : clinic,
    )
    const world = initialise(run, 0, 1, 1)
    const other = initialise({ ...run, clinics }, 0, 1, 1)
    for (const [k, { seats }] of run.clinics.entries())
      for (const [of, count] of seats.entries())
        expect(groupOf(other, k, of, count)).toEqual(groupOf(world, k, of, count))
    expect(other.layout.seats).toBe(world.layout.seats + 4)
  }
})

test('people of different roles are different people', () => {
  const clinic = clinicOf('alike', 3, { posts: [3, 3, 3, 3] })
  const { clinicians } = initialise({ ...run, clinics: [clinic] }, 0, 1, 1)
  expect(new Set(clinicians.leavingThreshold).size).toBe(12)
})

/** Columns that are drawn for a person and for nothing else. */
const drawn = [
  'restingExhaustion',
  'vulnerability',
  'susceptibility',
  'detachment',
  'trustLevel',
  'leavingThreshold',
] as const

const lastDay = (of: CompiledRun, days: number) => {
  const clockwork = wind(of, 0, 1, 1)
  for (let day = 0; day < days; day++) {
    evaluateDay(clockwork, day)
    step(clockwork, day)
    runDepartures(clockwork.world, of, day)
  }
  return clockwork.world
}

/** By the key of each person employed, what was drawn for them and when their events come. */
const luckOf = (world: World, columns: readonly (keyof World['clinicians'])[]) => {
  const { clinicians: person, chance } = world
  const seats = Array.from(person.employed.keys()).filter(i => person.employed[i] === 1)
  return new Map(
    seats.map(i => [
      `${chance.seat[person.home[i]]} ${person.person[i]}`,
      { i, luck: columns.map(name => person[name][i]) },
    ]),
  )
}

test('a person’s luck goes with them when they move', () => {
  const still = { ...run, departures: [], exchanges: [] }
  const days = 400
  const exchanges = [30, 60, 90].map(day => ({ day, clinics: [1, 3] as const, count: 3 }))
  const stayed = luckOf(lastDay(still, days), [...drawn, 'circumstancesTarget'])
  const moved = luckOf(lastDay({ ...still, exchanges }, days), [...drawn, 'circumstancesTarget'])
  let elsewhere = 0
  for (const [key, { i, luck }] of moved) {
    const before = stayed.get(key)
    if (before === undefined) continue
    expect(luck).toEqual(before.luck)
    if (before.i !== i) elsewhere++
  }
  expect(elsewhere).toBeGreaterThan(3)
})

test('the thresholds of illness, cuts and moves are those of the person and the number of the event', () => {
  const events = ['spells', 'cuts', 'transfers'] as const
  const thresholds = ['sicknessThreshold', 'cutThreshold', 'transferThreshold'] as const
  const still = { ...run, departures: [], exchanges: [] }
  const busy = { ...still, inputs: [changed('callNights', 3), changed('vacation', 20)] }
  const one = luckOf(lastDay(still, 500), [...events, ...thresholds])
  const two = luckOf(lastDay(busy, 500), [...events, ...thresholds])
  let alike = 0
  for (const [key, { luck }] of two)
    for (const k of events.keys()) {
      const other = one.get(key)
      if (other === undefined || other.luck[k] !== luck[k]) continue
      expect(luck[k + 3]).toBe(other.luck[k + 3])
      alike++
    }
  expect(alike).toBeGreaterThan(100)
})

test('a policy that touches one clinic leaves the draws of all others as they were', () => {
  // nobody moves, so that the clinics meet in nothing but the organisation’s own decisions
  const apart = {
    ...run,
    departures: [],
    exchanges: [],
    inputs: [],
    parameters: { ...run.parameters, transferRate: 0 },
  }
  for (const lever of ['vacation', 'callNights', 'staffToWork', 'onboarding', 'locums'] as const) {
    const change = lever === 'vacation' ? 28 : 1
    const clinics = apart.clinics.map((clinic, k) =>
      k === 0 ? { ...clinic, seats: clinic.seats.map(own => own * 2) } : clinic,
    )
    const touched = { ...apart, clinics, inputs: [changed(lever, change, { clinics: [0] })] }
    const [plain, decided] = [lastDay(apart, 200), lastDay(touched, 200)]
    const [one, two] = [luckOf(plain, drawn), luckOf(decided, drawn)]
    let alike = 0
    for (const [key, { luck }] of two) {
      const other = one.get(key)
      if (other === undefined) continue
      expect(luck).toEqual(other.luck)
      alike++
    }
    expect(alike).toBeGreaterThan(30)
  }
})

test('vacations do not depend on the seats around a person, nor on the order of clinics or replicates', () => {
  const awayKeys = (of: CompiledRun, first: number, o: number) => {
    const world = initialise(of, first, o + 1, 1)
    const { clinicians, chance, layout } = world
    const start = o * layout.seatsPerOrganisation
    return Array.from({ length: layout.seatsPerOrganisation }, (_, s) => start + s)
      .filter(i => clinicians.away[i] === 1)
      .map(i => chance.seat[clinicians.home[i]])
      .sort((a, b) => a - b)
  }
  const three = { ...run, clinics: run.clinics.slice(0, 3) }
  const usual = awayKeys(three, 2, 0)
  expect(usual.length).toBeGreaterThan(0)
  expect(awayKeys({ ...three, clinics: [...three.clinics].reverse() }, 2, 0)).toEqual(usual)
  const roomy = three.clinics.map(clinic => ({ ...clinic, seats: clinic.seats.map(n => n + 5) }))
  expect(awayKeys({ ...three, clinics: roomy }, 2, 0)).toEqual(usual)
  expect(awayKeys(three, 0, 2)).toEqual(usual)
})
