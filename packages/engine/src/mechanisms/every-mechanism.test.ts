import { describe, expect, test } from 'vitest'
import { initialise } from '../model/initialise.ts'
import { schedule } from '../model/schedule.ts'
import { KeyedRandom, streamOf } from '../numerics/random.ts'
import { columns } from '../state/columns.ts'
import { layOut, type World } from '../state/world.ts'
import { middleOf } from './test-amounts.ts'
import { clinicOf, runOf } from './test-run.ts'

// What holds of every mechanism: it does the same to an organisation wherever that lies among others, and
// touches nothing else; and where nobody is and nothing is asked for it still gives numbers.

const random = KeyedRandom.fromSeed('every mechanism')
const run = runOf({
  clinics: [
    clinicOf('one', 2, { posts: [2, 1, 2, 1] }),
    clinicOf('two', 3, { posts: [1, 2, 1, 2] }),
    clinicOf('ward', 1, { posts: [1, 1, 3, 1], ward: true }),
  ],
})
const ORGANISATIONS = 3
const seatsByGroup = run.clinics.map(({ seats }) => seats)

type Levels = Readonly<Record<string, Readonly<Record<string, Float64Array>>>>
const stateOf = ({ clinicians, groups, clinics, organisations }: World): Levels => ({
  clinicians,
  groups,
  clinics,
  organisations,
})
const settingsOf = ({ inputs, parameters, rates, ofRole, roleRates }: World): Levels => ({
  inputs,
  parameters,
  rates,
  ofRole,
  roleRates,
})

/** Around the usual amount of every column, lever and parameter, another in each row. */
const randomWorld = (): World => {
  const world = initialise(run, 0, ORGANISATIONS, 1)
  for (const [level, named] of Object.entries(stateOf(world)))
    for (const [name, column] of Object.entries(named)) {
      if (name === 'home') continue
      const { range } = columns[level as keyof typeof columns][name as never] as {
        readonly range: readonly [number, number]
      }
      const usual = middleOf(name, range) || 0.1
      for (let i = 0; i < column.length; i++)
        column[i] = usual * (0.7 + 0.5 * random.uniform(streamOf(name), 0, i, 0))
    }
  for (const named of Object.values(settingsOf(world)))
    for (const [name, column] of Object.entries(named))
      for (let i = 0; i < column.length; i++)
        column[i] =
          column[i] * (0.9 + 0.2 * random.uniform(streamOf(name), 1, i, 0)) +
          (column[i] === 0 ? 0.1 * random.uniform(streamOf(name), 2, i, 0) : 0)
  return world
}

/** Rows of one organisation in a column that has as many rows for each. */
const rowsOf = (column: Float64Array, organisation: number): Float64Array => {
  const rows = column.length / ORGANISATIONS
  return column.subarray(organisation * rows, (organisation + 1) * rows)
}

/** The same world with its last organisation in front, and all others out of the layout. */
const lastAlone = (of: World): World => {
  const world: World = { ...randomWorld(), layout: layOut(seatsByGroup, 1) }
  const from = { ...stateOf(of), ...settingsOf(of) }
  for (const [level, named] of Object.entries({ ...stateOf(world), ...settingsOf(world) }))
    for (const [name, column] of Object.entries(named))
      if (name !== 'home') rowsOf(column, 0).set(rowsOf(from[level][name], ORGANISATIONS - 1))
  return world
}

/** Nobody works nights but physicians: what others do is cleared in one go. */
const cleared = ['callLoad']

/** What is never 0: the length of days, and of visits, and what is left of a tired person. */
const standing = [
  'home',
  'daysPerOpenDay',
  'plannedDay',
  'vigour',
  'visitLength',
  'contactHours',
  'documentationHours',
]

const copyOf = (world: World) => structuredClone(stateOf(world))

describe('wherever an organisation lies among others', () => {
  test.each(schedule.map(mechanism => [mechanism.name, mechanism] as const))(
    '%s does the same to it, and nothing to what lies beyond',
    (_, mechanism) => {
      const among = randomWorld()
      const alone = lastAlone(among)
      const before = copyOf(alone)
      mechanism.evaluate(among)
      mechanism.evaluate(alone)
      const there = stateOf(among)
      for (const [level, named] of Object.entries(stateOf(alone)))
        for (const [name, column] of Object.entries(named)) {
          if (name === 'home') continue
          expect(rowsOf(column, 0), name).toEqual(rowsOf(there[level][name], ORGANISATIONS - 1))
          expect(column.every(Number.isFinite), name).toBe(true)
          for (const beyond of cleared.includes(name) ? [] : [1, 2])
            expect(rowsOf(column, beyond), name).toEqual(rowsOf(before[level][name], beyond))
        }
    },
  )
})

describe('where nobody is and nothing is asked for', () => {
  test.each(schedule.map(mechanism => [mechanism.name, mechanism] as const))(
    '%s gives numbers',
    (_, mechanism) => {
      const world = randomWorld()
      for (const named of Object.values(stateOf(world)))
        for (const [name, column] of Object.entries(named))
          if (!standing.includes(name)) column.fill(0)
      mechanism.evaluate(world)
      for (const named of Object.values(stateOf(world)))
        for (const [name, column] of Object.entries(named))
          expect(column.every(Number.isFinite), name).toBe(true)
    },
  )
})
