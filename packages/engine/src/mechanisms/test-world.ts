import type { CuttableLoop } from '../loops/named-loops.ts'
import { initialise } from '../model/initialise.ts'
import { createIntegrator, integrate } from '../model/integrate.ts'
import { decayRate } from '../numerics/decay.ts'
import type { ParameterName } from '../parameters/index.ts'
import { NURSE, ROLES } from '../parameters/roles.ts'
import type { RoleParameterName } from '../parameters/staffing.ts'
import {
  columns,
  type ClinicColumn,
  type ClinicianColumn,
  type GroupColumn,
  type OrganisationColumn,
} from '../state/columns.ts'
import type { InputColumn } from '../state/inputs.ts'
import type { Columns, World } from '../state/world.ts'
import type { Mechanism } from './mechanism.ts'
import { middleOf } from './test-amounts.ts'
import { clinicOf, runOf } from './test-run.ts'

// For tests only: left out of the build by the engine's tsconfig.

type Fill<Name extends string> = Partial<Record<Name, number | readonly number[]>>

interface WorldGiven {
  /** Posts of each clinic, of physicians or of every role; one clinic of one physician unless given. */
  readonly posts?: readonly (number | readonly number[])[]
  readonly clinicians?: Fill<ClinicianColumn>
  /** Shape [clinics × ROLES]. */
  readonly groups?: Fill<GroupColumn>
  readonly clinics?: Fill<ClinicColumn>
  readonly organisations?: Fill<OrganisationColumn>
  readonly inputs?: Fill<InputColumn>
  /** As the tick sees them: rates per day, errors per visit. */
  readonly parameters?: Partial<Record<ParameterName, number>>
  /** The same for those that differ between roles; for all roles alike, or in the order of `roles`. */
  readonly ofRole?: Fill<RoleParameterName>
  /** Loops that are cut by now. */
  readonly cuts?: readonly CuttableLoop[]
  readonly dt?: number
}

const fill = (column: Float64Array, value: number | readonly number[]): void => {
  if (typeof value === 'number') column.fill(value)
  else column.set(value)
}

const fillLevel = <Name extends string>(
  level: Columns<Name>,
  declared: Readonly<Record<Name, { readonly range: readonly [number, number] }>>,
  given: Fill<Name>,
): void => {
  for (const name in declared)
    fill(level[name], given[name] ?? middleOf(name, declared[name].range))
}

/**
 * One organisation in the middle of things: every column in the middle of its range or at a usual
 * amount, levers at their defaults, nobody absent, no flow, every person in the seat that hired them,
 * except for what is given.
 */
export const worldOf = (given: WorldGiven = {}): World => {
  const { posts = [1], cuts = [], dt = 1 } = given
  const run = runOf({
    clinics: posts.map((count, k) =>
      clinicOf(`clinic ${k}`, 1, { posts: typeof count === 'number' ? [count, 0, 0, 0] : count }),
    ),
  })
  const world = initialise(run, 0, 1, dt)
  for (const loop of cuts) world.cuts[loop] = 1
  fillLevel(world.clinicians, columns.clinicians, given.clinicians ?? {})
  fillLevel(world.groups, columns.groups, given.groups ?? {})
  fillLevel(world.clinics, columns.clinics, given.clinics ?? {})
  fillLevel(world.organisations, columns.organisations, given.organisations ?? {})
  const { layout, clinicians, groups, clinics } = world
  if (given.clinicians?.home === undefined)
    clinicians.home.set(Array.from({ length: layout.seats }, (_, i) => i))
  // no nurse floats
  if (given.clinics?.nursingHours === undefined)
    for (let c = 0; c < layout.clinics; c++)
      clinics.nursingHours[c] = groups.capacityHours[c * ROLES + NURSE]
  for (const [name, value] of Object.entries(given.inputs ?? {}))
    fill(world.inputs[name as InputColumn], value)
  for (const [name, value] of Object.entries(given.parameters ?? {})) {
    world.parameters[name as ParameterName].fill(value)
    if (name in world.rates) world.rates[name as keyof World['rates']].fill(decayRate(value, dt))
  }
  for (const [name, value] of Object.entries(given.ofRole ?? {})) {
    const column = world.ofRole[name as RoleParameterName]
    fill(column, value)
    if (name in world.roleRates)
      world.roleRates[name as keyof World['roleRates']].set(column.map(time => decayRate(time, dt)))
  }
  return world
}

/** The world after a mechanism has been evaluated once. */
export const after = (mechanism: Mechanism, given: WorldGiven = {}): World => {
  const world = worldOf(given)
  mechanism.evaluate(world)
  return world
}

/** The world after some ticks in which nothing but this mechanism moves the stocks. */
export const afterTicks = (mechanism: Mechanism, ticks: number, given: WorldGiven = {}): World => {
  const world = worldOf(given)
  const integrator = createIntegrator(world)
  for (let tick = 0; tick < ticks; tick++) {
    mechanism.evaluate(world)
    integrate(integrator, world.dt)
  }
  return world
}

/** [days] A time constant at which half of a gap is left after a day: a daily rate of ½. */
export const HALVING = 1 / Math.LN2
