import { expect, test } from 'vitest'
import { summarise } from '../packages/engine/src/experiments/summarise.ts'
import {
  changed,
  clinicOf,
  fourClinics,
  runOf,
} from '../packages/engine/src/mechanisms/test-world.ts'
import { initialise } from '../packages/engine/src/model/initialise.ts'
import { seriesNames } from '../packages/engine/src/model/series.ts'
import { simulate } from '../packages/engine/src/model/simulate.ts'
import type { Trace } from '../packages/engine/src/model/trace.ts'
import type { CompiledRun } from '../packages/engine/src/scenario/compiled-run.ts'
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
  departures: [{ day: 150, clinic: 2, count: 2 }],
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
    changed('timeToHire', -90, { from: begins }),
    changed('panel', -0.2, { from: begins, ramp: 30 }),
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
  const clinics = fourClinics.map(clinic => ({ ...clinic, seats: clinic.seats + 2 }))
  const more = { ...run, clinics, inputs: [...run.inputs, changed('posts', 0.3, { from: 210 })] }
  const plain = simulate(run, { first: 0, count: 1 })!
  const decided = simulate(more, { first: 0, count: 1 })!
  const upTo = plain.t.findIndex(t => t >= 210)
  for (const name of seriesNames)
    expect(seriesOf(decided, name).slice(0, upTo)).toEqual(seriesOf(plain, name).slice(0, upTo))
  expect(seriesOf(decided, 'vacancies')).not.toEqual(seriesOf(plain, 'vacancies'))
})

/** Everything about the seats of one named clinic of the first organisation. */
const peopleOf = (world: World, of: CompiledRun, name: string, seats: number) => {
  const start = world.layout.seatStart[of.clinics.findIndex(clinic => clinic.name === name)]
  return Object.fromEntries(
    Object.entries(world.clinicians).map(([column, values]) => [
      column,
      values.slice(start, start + seats),
    ]),
  )
}

test('reordering clinics leaves each clinic’s people alike on day 0, to the bit', () => {
  const reordered = { ...run, clinics: [...run.clinics].reverse() }
  const world = initialise(run, 0, 1, 1)
  const other = initialise(reordered, 0, 1, 1)
  for (const { name, seats } of run.clinics)
    expect(peopleOf(other, reordered, name, seats)).toEqual(peopleOf(world, run, name, seats))
})

test('reordering clinics leaves the organisation’s totals alike, to rounding', () => {
  const plain = { ...run, departures: [] }
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

test('enlarging one clinic shifts nobody’s luck elsewhere', () => {
  const [north, , south, west] = run.clinics
  const enlarged = { ...run, clinics: [north, clinicOf('east', 9), south, west] }
  const world = initialise(run, 0, 1, 1)
  const other = initialise(enlarged, 0, 1, 1)
  for (const { name, seats } of run.clinics)
    expect(peopleOf(other, enlarged, name, seats)).toEqual(peopleOf(world, run, name, seats))
  expect(other.layout.seats).toBe(world.layout.seats + 4)
})
