import type { KeyedRandom } from '../numerics/random.ts'
import type { ParameterName } from '../parameters/index.ts'
import {
  columns,
  type ClinicColumn,
  type ClinicianColumn,
  type OrganisationColumn,
} from './columns.ts'
import { inputNames, type InputColumn } from './inputs.ts'

/** Parameters that are time constants. */
export type TimeConstant = Extract<ParameterName, `${string}Time`>

/** One typed array for each attribute of one level. */
export type Columns<Name extends string> = { readonly [N in Name]: Float64Array }

/**
 * Index ranges: organisations → clinics → seats. A replicate is an organisation; all have the same
 * shape, and lie side by side.
 *
 * organisation o owns clinics  [o·clinicsPerOrganisation, (o + 1)·clinicsPerOrganisation)
 * and seats                    [o·seatsPerOrganisation,   (o + 1)·seatsPerOrganisation)
 * clinic c owns seats          [seatStart[c], seatStart[c + 1])
 */
export interface Layout {
  readonly organisations: number
  readonly clinics: number
  readonly seats: number
  readonly clinicsPerOrganisation: number
  readonly seatsPerOrganisation: number
  /** Shape [clinics + 1]. */
  readonly seatStart: Int32Array
  /** Shape [clinics]. */
  readonly organisationOfClinic: Int32Array
}

/** Everything a tick reads and writes. */
export interface World {
  readonly layout: Layout
  readonly clinicians: Columns<ClinicianColumn>
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
  readonly chance: Chance
  /** Days in a tick. */
  readonly dt: number
}

export interface LeverCostRow {
  /** The lever's column among the inputs. */
  readonly input: Float64Array
  readonly default: number
  readonly dollarsPerDay: number
  /** Whether it is paid for posts filled beyond those of day 0 only. */
  readonly extraPostsOnly: boolean
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

/** Lays out `organisations` copies of one organisation with these numbers of seats in its clinics. */
export const layOut = (seatsByClinic: readonly number[], organisations: number): Layout => {
  const clinicsPerOrganisation = seatsByClinic.length
  const clinics = clinicsPerOrganisation * organisations
  const seatStart = new Int32Array(clinics + 1)
  const organisationOfClinic = new Int32Array(clinics)
  for (let c = 0; c < clinics; c++) {
    seatStart[c + 1] = seatStart[c] + seatsByClinic[c % clinicsPerOrganisation]
    organisationOfClinic[c] = Math.floor(c / clinicsPerOrganisation)
  }
  const seats = seatStart[clinics]
  return {
    organisations,
    clinics,
    seats,
    clinicsPerOrganisation,
    seatsPerOrganisation: seats / organisations,
    seatStart,
    organisationOfClinic,
  }
}

/** All columns of a world, zero. */
export const allocateColumns = (layout: Layout) => ({
  clinicians: allocate(namesOf(columns.clinicians), layout.seats),
  clinics: allocate(namesOf(columns.clinics), layout.clinics),
  organisations: allocate(namesOf(columns.organisations), layout.organisations),
  inputs: allocate(inputNames, layout.clinics),
})
