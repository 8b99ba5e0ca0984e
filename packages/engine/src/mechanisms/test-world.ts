import { initialise } from '../model/initialise.ts'
import { createIntegrator, integrate } from '../model/integrate.ts'
import { decayRate } from '../numerics/decay.ts'
import { defaultParameters, parameterNames, type ParameterName } from '../parameters/index.ts'
import type { ClinicLayout, CompiledRun, DatedInput } from '../scenario/compiled-run.ts'
import {
  columns,
  type ClinicColumn,
  type ClinicianColumn,
  type OrganisationColumn,
} from '../state/columns.ts'
import type { InputColumn } from '../state/inputs.ts'
import type { Columns, World } from '../state/world.ts'
import type { Mechanism } from './mechanism.ts'

// For tests only: left out of the build by the engine's tsconfig.

/** A clinic of a run, with the panel of a usual practice unless another is given. */
export const clinicOf = (
  name: string,
  posts: number,
  given: Partial<ClinicLayout> = {},
): ClinicLayout => ({
  name,
  posts,
  seats: posts,
  panel: posts * 2300,
  leadership: 40,
  exhaustion: null,
  ...given,
})

export const fourClinics = [
  clinicOf('north', 3),
  clinicOf('east', 5),
  clinicOf('south', 6),
  clinicOf('west', 8),
]

/** A change of an input in all four clinics, at once and for good unless said otherwise. */
export const changed = (
  input: InputColumn,
  change: number,
  given: Partial<DatedInput> = {},
): DatedInput => ({
  input,
  change,
  from: 0,
  ramp: 0,
  until: Infinity,
  clinics: [0, 1, 2, 3],
  ...given,
})

type RunGiven = Omit<Partial<CompiledRun>, 'parameters'> & {
  readonly parameters?: Partial<CompiledRun['parameters']>
}

/** A run of four clinics at the model's own parameters, except for what is given. */
export const runOf = (given: RunGiven = {}): CompiledRun => ({
  name: 'Test',
  seed: 'test',
  start: '2025-01-06',
  startWeekday: 0,
  days: 364,
  recordEvery: 7,
  replicates: 1,
  clinics: fourClinics,
  inputs: [],
  departures: [],
  warnings: [],
  ...given,
  parameters: {
    ...(Object.fromEntries(
      parameterNames.map(name => [name, defaultParameters[name].value]),
    ) as CompiledRun['parameters']),
    ...given.parameters,
  },
})

type Fill<Name extends string> = Partial<Record<Name, number | readonly number[]>>

interface WorldGiven {
  /** Posts of each clinic; one clinic of one person unless given. */
  readonly posts?: readonly number[]
  readonly clinicians?: Fill<ClinicianColumn>
  readonly clinics?: Fill<ClinicColumn>
  readonly organisations?: Fill<OrganisationColumn>
  readonly inputs?: Fill<InputColumn>
  /** As the tick sees them: rates per day, errors per visit. */
  readonly parameters?: Partial<Record<ParameterName, number>>
  readonly dt?: number
}

/** Usual amounts of what is neither a flow nor in the middle of its range. */
export const usual: Readonly<Record<string, number>> = {
  employed: 1,
  present: 1,
  open: 1,
  vigour: 0.8,
  capacity: 0.8,
  hours: 8,
  demands: 1.5,
  imbalance: 0.5,
  leavingHazard: 0.0002,
  sicknessHazard: 0.002,
  vulnerability: 1,
  susceptibility: 1,
  cynicismLevel: 2,
  efficacyLevel: 36,
  backlog: 300,
  panelSize: 2300,
  fundedAtStart: 1,
  demandLevel: 1,
  requests: 15,
  requestsPerDay: 15,
  visitHours: 0.4,
  savedMinutes: 1,
  overheadHours: 1.5,
  employedCount: 1,
  presentCount: 1,
  newcomers: 0.5,
  teamCapacity: 0.8,
  teamVigour: 0.8,
  workPressure: 1.5,
  hoursFactor: 1.2,
  careQuality: 0.9,
  visitsPerDay: 15,
  waitDays: 20,
  harmRate: 0.01,
  workAlarm: 0.5,
}

const middleOf = (name: string, [low, high]: readonly [number, number]): number => {
  if (name in usual) return usual[name] ?? 0
  return Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : 0
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
 * amount, levers at their defaults, nobody absent, no flow, except for what is given.
 */
export const worldOf = (given: WorldGiven = {}): World => {
  const { posts = [1], dt = 1 } = given
  const run = runOf({ clinics: posts.map((count, k) => clinicOf(`clinic ${k}`, count)) })
  const world = initialise(run, 0, 1, dt)
  fillLevel(world.clinicians, columns.clinicians, given.clinicians ?? {})
  fillLevel(world.clinics, columns.clinics, given.clinics ?? {})
  fillLevel(world.organisations, columns.organisations, given.organisations ?? {})
  for (const [name, value] of Object.entries(given.inputs ?? {}))
    fill(world.inputs[name as InputColumn], value)
  for (const [name, value] of Object.entries(given.parameters ?? {})) {
    world.parameters[name as ParameterName].fill(value)
    if (name in world.rates) world.rates[name as keyof World['rates']].fill(decayRate(value, dt))
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
