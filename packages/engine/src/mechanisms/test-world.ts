import { initialise } from '../model/initialise.ts'
import { createIntegrator, integrate } from '../model/integrate.ts'
import { decayRate } from '../numerics/decay.ts'
import { defaultParameters, parameterNames, type ParameterName } from '../parameters/index.ts'
import { NURSE, ROLES } from '../parameters/roles.ts'
import type { RoleParameterName } from '../parameters/staffing.ts'
import type { ClinicLayout, CompiledRun, DatedInput } from '../scenario/compiled-run.ts'
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

// For tests only: left out of the build by the engine's tsconfig.

/** Posts of each role in a clinic of so many physicians and the staff that usually goes with them. */
export const staffOf = (physicians: number): readonly number[] => [
  physicians,
  Math.floor(physicians / 3),
  Math.ceil(physicians / 2),
  physicians + Math.floor(physicians / 3),
]

interface ClinicGiven extends Partial<Omit<ClinicLayout, 'seats'>> {
  /** Physician seats beyond the posts of day 0, or seats of every role. */
  readonly seats?: number | readonly number[]
}

/** A clinic of a run, with the staff and panel of a usual practice unless others are given. */
export const clinicOf = (
  name: string,
  physicians: number,
  { seats, ...given }: ClinicGiven = {},
): ClinicLayout => ({
  name,
  posts: given.posts ?? staffOf(physicians),
  seats:
    typeof seats === 'object'
      ? seats
      : (given.posts ?? staffOf(physicians)).map((own, role) =>
          role === 0 ? (seats ?? own) : own,
        ),
  panel: physicians * 2300 + Math.floor(physicians / 3) * 1700,
  ward: false,
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

/** Parameters under which no post is vacant on day 0. */
export const nobodyMissing = {
  vacantStartPhysician: 0,
  vacantStartAdvancedPractice: 0,
  vacantStartNurse: 0,
  vacantStartSupport: 0,
} as const

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
  exchanges: [],
  cuts: [],
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
  readonly cuts?: CompiledRun['cuts']
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
  overcommitment: 1,
  emotionalTax: 0,
  cynicismLevel: 2,
  efficacyLevel: 36,
  fte: 1,
  away: 0,
  ill: 0,
  unwinding: 1,
  detachment: 0.6,
  mobility: 1,
  moralInjuryLevel: 0.02,
  awayWork: 1,
  scarring: 0.1,
  departureShock: 0.03,
  surgeHabituation: 0.1,
  leftToday: 0.5,
  messageHours: 1,
  catchUpHours: 0.1,
  nursingHours: 7,
  awayCount: 0.1,
  vacantCount: 0.1,
  hardship: 0.05,
  callLoad: 1.5,
  locumHours: 0.1,
  tenure: 1000,
  backlog: 300,
  panelSize: 2200,
  panelAtStart: 2300,
  ward: 0,
  daysPerOpenDay: 7 / 5,
  fundedAtStart: 1,
  employedAtStart: 1,
  hoursFactorAtStart: 1.2,
  newcomersAtStart: 0.5,
  plannedDay: 8,
  demandLevel: 1,
  requests: 15,
  requestsPerDay: 15,
  visitsWanted: 15,
  contactHours: 0.35,
  documentationHours: 0.07,
  nurseHours: 0.2,
  supportHours: 0.4,
  savedMinutes: 1,
  inboxHours: 1,
  triageHours: 0.1,
  reworkHours: 0.1,
  reworkBacklog: 2,
  overheadHours: 0.5,
  assignedHours: 8,
  delegatedHours: 0.2,
  spillToNurseHours: 0.2,
  spillToProviderHours: 0.3,
  nursingDone: 0.95,
  employedCount: 1,
  teamEmployed: 4,
  presentCount: 1,
  newcomers: 0.5,
  capacityHours: 7,
  groupVigour: 0.8,
  replacementBill: 100_000,
  workPressure: 1.5,
  hoursFactor: 1.2,
  careQuality: 0.9,
  visitsPerDay: 15,
  completions: 15,
  waitDays: 20,
  accessStandard: 20,
  budgetedVisits: 15,
  reportedVisits: 15,
  throughputPressure: 0,
  recordUsability: 0,
  teamRoutine: 0,
  errors: 0.03,
  caughtErrors: 0.02,
  harmRate: 0.01,
  workAlarm: 0.5,
  redesignFit: 1,
  effortRewardRatio: 1.2,
  extraneousShare: 0.4,
  recentLosses: 1500,
  budgetSqueeze: 0,
}

/** What is zero where nothing out of the usual goes on: nobody away or ill, no crisis, no loss, no nights. */
const atRest: ReadonlySet<string> = new Set([
  'away',
  'ill',
  'awayWork',
  'scarring',
  'transfers',
  'completions',
  'reworkHours',
  'departureShock',
  'surgeHabituation',
  'rallying',
  'leftToday',
  'catchUpHours',
  'awayCount',
  'vacantCount',
  'addedPosts',
  'hardship',
  'callLoad',
  'locumHours',
])

const middleOf = (name: string, [low, high]: readonly [number, number]): number => {
  if (atRest.has(name)) return 0
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
 * amount, levers at their defaults, nobody absent, no flow, every person in the seat that hired them,
 * except for what is given.
 */
export const worldOf = (given: WorldGiven = {}): World => {
  const { posts = [1], cuts = [], dt = 1 } = given
  const run = runOf({
    cuts,
    clinics: posts.map((count, k) =>
      clinicOf(`clinic ${k}`, 1, { posts: typeof count === 'number' ? [count, 0, 0, 0] : count }),
    ),
  })
  const world = initialise(run, 0, 1, dt)
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
