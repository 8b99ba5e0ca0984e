import type { CuttableLoop } from '../loops/named-loops.ts'
import type { KeyedRandom } from '../numerics/random.ts'
import type { ParameterName } from '../parameters/index.ts'
import { ROLES } from '../parameters/roles.ts'
import type { RoleParameterName } from '../parameters/staffing.ts'
import {
  columns,
  type ClinicColumn,
  type ClinicianColumn,
  type GroupColumn,
  type OrganisationColumn,
} from './columns.ts'
import { inputNames, type InputColumn } from './inputs.ts'
import { TALLIED } from './tallies.ts'

/** Parameters that are time constants. */
export type TimeConstant = Extract<ParameterName, `${string}Time`>

/** Numbers that differ between roles and are time constants. */
export type RoleTimeConstant = Extract<RoleParameterName, `${string}Time`>

/** One typed array for each attribute of one level. */
export type Columns<Name extends string> = { readonly [N in Name]: Float64Array }

/**
 * Index ranges: organisations → clinics → groups (those of one role) → seats. A replicate is an
 * organisation; all have the same shape, and lie side by side.
 *
 * organisation o owns clinics  [o·clinicsPerOrganisation, (o + 1)·clinicsPerOrganisation)
 * and seats                    [o·seatsPerOrganisation,   (o + 1)·seatsPerOrganisation)
 * clinic c owns groups         [c·ROLES, (c + 1)·ROLES), one for each of `roles`
 * and seats                    [seatStart[c], seatStart[c + 1])
 * group g owns seats           [groupStart[g], groupStart[g + 1])
 */
export interface Layout {
  readonly organisations: number
  readonly clinics: number
  readonly groups: number
  readonly seats: number
  readonly clinicsPerOrganisation: number
  readonly seatsPerOrganisation: number
  /** Shape [clinics + 1]. */
  readonly seatStart: Int32Array
  /** Shape [groups + 1]. */
  readonly groupStart: Int32Array
  /** Shape [clinics]. */
  readonly organisationOfClinic: Int32Array
  /** Shape [groups]. */
  readonly clinicOfGroup: Int32Array
  /** Row of a group among the numbers that differ between roles, shape [groups]. */
  readonly roleRow: Int32Array
}

/** Everything a tick reads and writes. */
export interface World {
  readonly layout: Layout
  readonly clinicians: Columns<ClinicianColumn>
  readonly groups: Columns<GroupColumn>
  readonly clinics: Columns<ClinicColumn>
  readonly organisations: Columns<OrganisationColumn>
  /** Levers and outside events by clinic, in their own units; set anew as days go by. */
  readonly inputs: Columns<InputColumn>
  /** Cost of one unit of a lever away from its default, in dollars per clinician and day. */
  readonly leverCosts: readonly LeverCostRow[]
  /** Parameters by organisation; rates per day, shares 0–1. */
  readonly parameters: Columns<ParameterName>
  /** For each time constant its daily rate (1 − e^(−dt/τ)) / dt, by organisation. */
  readonly rates: Columns<TimeConstant>
  /** Parameters that differ between roles, shape [organisations × ROLES]: see `Layout.roleRow`. */
  readonly ofRole: Columns<RoleParameterName>
  /** For each of their time constants its daily rate, shape [organisations × ROLES]. */
  readonly roleRates: Columns<RoleTimeConstant>
  /** Sums over people, for records: places in a row by `tallies.ts`, shape [(organisations × ROLES + 1) × TALLIED]. */
  readonly tallies: { readonly sums: Float64Array }
  /** 1 for each loop that is cut by now: the link that only it uses is held still. */
  readonly cuts: Record<CuttableLoop, number>
  readonly chance: Chance
  readonly ownDays: OwnDays
  /** Days in a tick. */
  readonly dt: number
}

export interface LeverCostRow {
  readonly lever: InputColumn
  /** Its column among the inputs. */
  readonly input: Float64Array
  readonly default: number
  readonly dollarsPerDay: number
}

/** What a draw is keyed by, beside its stream and event. */
export interface Chance {
  readonly random: KeyedRandom
  /** Replicate number of each organisation, shape [organisations]. */
  readonly replicate: Int32Array
  /** Entity of each seat of one organisation, shape [seatsPerOrganisation]. */
  readonly seat: Int32Array
  /** Entity of each clinic of one organisation, shape [clinicsPerOrganisation]. */
  readonly clinic: Int32Array
}

/**
 * Days of their own that people keep, by the seat of an organisation that hired them, so that those of a
 * team do not fall together. Shapes [seatsPerOrganisation].
 */
export interface OwnDays {
  /** Days by which a person's year of circumstances is ahead of the run's. */
  readonly circumstances: Int32Array
  /** Days by which a person's half-year of vacation is ahead of the run's. */
  readonly vacation: Int32Array
}

const allocate = <Name extends string>(
  names: readonly Name[],
  length: number,
): Record<Name, Float64Array> =>
  Object.fromEntries(names.map(name => [name, new Float64Array(length)])) as Record<
    Name,
    Float64Array
  >

const namesOf = <Name extends string>(level: Readonly<Record<Name, unknown>>) =>
  Object.keys(level) as Name[]

/**
 * Lays out `organisations` copies of one organisation with these numbers of seats, shape
 * [clinicsPerOrganisation][ROLES].
 */
export const layOut = (
  seatsByGroup: readonly (readonly number[])[],
  organisations: number,
): Layout => {
  const clinicsPerOrganisation = seatsByGroup.length
  const clinics = clinicsPerOrganisation * organisations
  const groups = clinics * ROLES
  const seatStart = new Int32Array(clinics + 1)
  const groupStart = new Int32Array(groups + 1)
  const organisationOfClinic = new Int32Array(clinics)
  const clinicOfGroup = new Int32Array(groups)
  const roleRow = new Int32Array(groups)
  for (let c = 0; c < clinics; c++) {
    const o = Math.floor(c / clinicsPerOrganisation)
    organisationOfClinic[c] = o
    for (let role = 0; role < ROLES; role++) {
      const g = c * ROLES + role
      groupStart[g + 1] = groupStart[g] + seatsByGroup[c % clinicsPerOrganisation][role]
      clinicOfGroup[g] = c
      roleRow[g] = o * ROLES + role
    }
    seatStart[c + 1] = groupStart[(c + 1) * ROLES]
  }
  const seats = seatStart[clinics]
  return {
    organisations,
    clinics,
    groups,
    seats,
    clinicsPerOrganisation,
    seatsPerOrganisation: seats / organisations,
    seatStart,
    groupStart,
    organisationOfClinic,
    clinicOfGroup,
    roleRow,
  }
}

/** All columns of a world, zero. */
export const allocateColumns = (layout: Layout) => ({
  clinicians: allocate(namesOf(columns.clinicians), layout.seats),
  groups: allocate(namesOf(columns.groups), layout.groups),
  clinics: allocate(namesOf(columns.clinics), layout.clinics),
  organisations: allocate(namesOf(columns.organisations), layout.organisations),
  inputs: allocate(inputNames, layout.clinics),
  tallies: { sums: new Float64Array((layout.organisations * ROLES + 1) * TALLIED) },
})
