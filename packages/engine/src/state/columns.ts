import { clinicAuxiliaries, clinicFlows, clinicStocks } from './clinic-columns.ts'
import {
  clinicianAuxiliaries,
  clinicianFlows,
  clinicianRecords,
  clinicianStocks,
  clinicianTraits,
} from './clinician-columns.ts'
import { groupAuxiliaries } from './group-columns.ts'
import {
  organisationAuxiliaries,
  organisationFlows,
  organisationStocks,
} from './organisation-columns.ts'
import type { Auxiliary, Stock } from './column.ts'

export type ClinicianColumn =
  | keyof typeof clinicianStocks
  | keyof typeof clinicianFlows
  | keyof typeof clinicianAuxiliaries
  | keyof typeof clinicianTraits
  | keyof typeof clinicianRecords

export type ClinicColumn =
  keyof typeof clinicStocks | keyof typeof clinicFlows | keyof typeof clinicAuxiliaries

export type GroupColumn = keyof typeof groupAuxiliaries

export type OrganisationColumn =
  | keyof typeof organisationStocks
  | keyof typeof organisationFlows
  | keyof typeof organisationAuxiliaries

/** Every column by level; names are unique across levels. */
export const columns = {
  clinicians: {
    ...clinicianStocks,
    ...clinicianFlows,
    ...clinicianAuxiliaries,
    ...clinicianTraits,
    ...clinicianRecords,
  } as Readonly<Record<ClinicianColumn, Stock | Auxiliary>>,
  clinics: { ...clinicStocks, ...clinicFlows, ...clinicAuxiliaries } as Readonly<
    Record<ClinicColumn, Stock | Auxiliary>
  >,
  groups: groupAuxiliaries,
  organisations: {
    ...organisationStocks,
    ...organisationFlows,
    ...organisationAuxiliaries,
  } as Readonly<Record<OrganisationColumn, Stock | Auxiliary>>,
} as const
