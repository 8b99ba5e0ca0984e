import { describe, expect, test } from 'vitest'
import { levers } from '../levers/index.ts'
import { usual } from '../mechanisms/test-amounts.ts'
import { clinicOf, runOf } from '../mechanisms/test-run.ts'
import { worldOf } from '../mechanisms/test-world.ts'
import { schedule } from '../model/schedule.ts'
import { KeyedRandom, streamOf } from '../numerics/random.ts'
import { parameterOfRole, roles } from '../parameters/roles.ts'
import { EFFICACY_TOP, MIDDLE } from '../parameters/scales.ts'
import { columns } from '../state/columns.ts'
import { inputNames } from '../state/inputs.ts'
import type { World } from '../state/world.ts'
import { compileModel } from '../stock-flow/run/compile.ts'
import { expand } from './expand.ts'
import { twinParts } from './parts/index.ts'
import { twinOf } from './twin.ts'

// Every equation of the twin against the mechanism of the agent model that it stands for, at random states:
// neither can be changed without the other.

const random = KeyedRandom.fromSeed('twin')
const POINTS = 6
const posts = [3, 2, 4, 3]

const runWith = (ward: boolean) => runOf({ clinics: [clinicOf('one', 3, { posts, ward })] })

const declared: Readonly<Record<string, { readonly range: readonly [number, number] }>> = {
  ...columns.clinicians,
  ...columns.groups,
  ...columns.clinics,
  ...columns.organisations,
}

const rangeOf = (name: string): readonly [number, number] => {
  if (name === 'surge') return [-0.5, 1]
  if (name in levers) return levers[name as keyof typeof levers].range
  const [low, high] = declared[name].range
  if (name in usual && !Number.isFinite(high))
    return [(usual[name] ?? 0) / 2, (usual[name] ?? 0) * 2]
  return [Number.isFinite(low) ? low : -2, Number.isFinite(high) ? high : 2]
}

/** Columns that people of one role share in a mean field, or that the twin leaves out. */
const stillColumns = (world: World): Readonly<Record<string, number>> => {
  const { parameters } = world
  return {
    circumstances: 1,
    vulnerability: 1,
    susceptibility: 1,
    mobility: 1,
    overcommitment: 1,
    emotionalTax: 0,
    restingExhaustion: parameters.restingExhaustion[0],
    detachment: parameters.detachmentMean[0],
    moralInjuryLevel: 0,
    trustLevel: parameters.trustStart[0],
    efficacyLevel:
      parameters.efficacyMean[0] -
      EFFICACY_TOP * parameters.efficacyFromReward[0] * (parameters.trustStart[0] - MIDDLE),
    caseMix: 1,
    demandLevel: 1,
  }
}

/** What the calendar and the scenario say, which the twin has as constants. */
const fromTwin = [
  'open',
  'holiday',
  'daysPerOpenDay',
  'ward',
  'panelAtStart',
  'leadershipScore',
  'budgetedVisits',
]

/** Means of a group are those of its mean person. */
const ofMeanPerson = {
  groupVigour: 'vigour',
  groupBurnout: 'burnout',
  groupFatigue: 'fatigue',
} as const

const roleOf = (name: string): readonly [string, number] | undefined => {
  const role = roles.findIndex(candidate => name.endsWith(parameterOfRole('', candidate)))
  return role < 0 ? undefined : [name.slice(0, -parameterOfRole('', roles[role]).length), role]
}

/** Where a variable of the twin stands in a world. */
const placeOf = (world: World, name: string): readonly [Float64Array, number] | undefined => {
  const { clinicians, groups, clinics, organisations, inputs, layout } = world
  for (const level of [clinics, organisations, inputs])
    if (name in level) return [level[name as keyof typeof level], 0]
  const own = roleOf(name)
  if (own === undefined) return undefined
  const [base, role] = own
  // people are at work as far as they hold a post, or, for what the post does to them, as if they held it
  const column = base === 'atWork' ? 'present' : base
  if (column in clinicians)
    return [clinicians[column as keyof typeof clinicians], layout.groupStart[role]]
  if (column in groups) return [groups[column as keyof typeof groups], role]
  return undefined
}

const randomWorld = (
  ward: boolean,
  point: number,
  start: Float64Array,
  at: (name: string) => number,
) => {
  const world = worldOf({ posts: [posts] })
  const { layout, clinicians, groups, clinics, organisations, inputs } = world
  const still = stillColumns(world)
  const draw = (name: string, row: number): number => {
    if (name in still) return still[name]
    const [low, high] = rangeOf(name)
    return low + (high - low) * (0.02 + 0.96 * random.uniform(streamOf(name), point, row, 0))
  }
  for (let role = 0; role < roles.length; role++) {
    for (const [name, column] of Object.entries(clinicians))
      column.fill(draw(name, role), layout.groupStart[role], layout.groupStart[role + 1])
    for (const [name, column] of Object.entries(groups)) column[role] = draw(name, role)
    for (const [name, own] of Object.entries(ofMeanPerson))
      groups[name as keyof typeof ofMeanPerson][role] = clinicians[own][layout.groupStart[role]]
    groups.fundedAtStart[role] = posts[role]
    groups.plannedDay[role] = start[at(parameterOfRole('plannedDay', roles[role]))]
  }
  for (const [name, column] of Object.entries({ ...clinics, ...organisations }))
    column[0] = draw(name, 0)
  for (const name of fromTwin) clinics[name as 'open'][0] = start[at(name)]
  for (const name of inputNames) inputs[name][0] = draw(name, 0)
  // who has no messages has none waiting
  clinicians.caughtUp.fill(0, layout.groupStart[2])
  groups.callLoad.fill(0, 1)
  groups.reworkHours[3] = 0
  return world
}

for (const ward of [false, true])
  describe(`in a ${ward ? 'ward' : 'clinic'}`, () => {
    const compiled = compileModel(twinOf(runWith(ward)))
    const { variables, positionOf } = compiled
    const start = compiled.start({})

    for (const { mechanism, equations } of twinParts) {
      if (mechanism === null) continue
      test(`the equations of ${mechanism} are what the mechanism does`, () => {
        const own = new Set(
          Object.keys(equations).flatMap(key => expand(key, '').map(({ name }) => name)),
        )
        const code = schedule.find(({ name }) => name === mechanism)
        if (code === undefined) throw new Error(`no mechanism ${mechanism}`)
        let compared = 0
        for (let point = 0; point < POINTS; point++) {
          const world = randomWorld(ward, point, start, positionOf)
          const values = start.slice()
          const clock = { time: 0, dt: world.dt }
          for (const { name } of variables) {
            const place = placeOf(world, name)
            if (place !== undefined) values[positionOf(name)] = place[0][place[1]]
          }
          for (const v of compiled.inOrder) {
            const { name } = variables[v]
            if (placeOf(world, name) !== undefined && !own.has(name)) continue
            values[v] = compiled.valueOf(v, values, clock)
          }
          code.evaluate(world)
          for (const name of own) {
            const place = placeOf(world, name)
            if (place === undefined) continue
            const value = place[0][place[1]]
            const difference = Math.abs(values[positionOf(name)] - value)
            expect(difference, name).toBeLessThanOrEqual(1e-10 * (1e-3 + Math.abs(value)))
            compared++
          }
        }
        expect(compared).toBeGreaterThan(0)
      })
    }
  })

test('the twin has every column that a mechanism of its own writes, but for those that only tell', () => {
  const written = new Set(
    twinParts.flatMap(({ equations }) =>
      Object.keys(equations).flatMap(key => {
        const [name] = key.split('@')
        return [name, ...(roleOf(name)?.slice(0, 1) ?? [])]
      }),
    ),
  )
  const own = new Set(twinParts.map(({ mechanism }) => mechanism))
  const missing = schedule
    .filter(({ name }) => own.has(name))
    .flatMap(({ links }) => links.map(([, , to]) => to))
    .filter(to => !written.has(to))
  expect([...new Set(missing)].sort()).toEqual([
    // means over a group are those of its mean person
    'groupBurnout',
    'groupFatigue',
    'groupVigour',
    // shown and read by nothing
    'teamFatigue',
  ])
})

test('the mechanisms that the twin leaves out are these', () => {
  const own = new Set(twinParts.map(({ mechanism }) => mechanism))
  expect(new Set(schedule.map(({ name }) => name).filter(name => !own.has(name)))).toEqual(
    new Set([
      // differences between people, and what questionnaires make of states
      'circumstances',
      'habituation',
      // told and read by nothing
      'cutTime',
      'cutTimeCost',
      'ledger',
      'locumCost',
      // events: illness becomes the share of those who are ill, and nobody moves in one clinic
      'sicknessHazard',
      'transferHazard',
    ]),
  )
})
