import type { ClinicColumn, ClinicianColumn, OrganisationColumn } from '../../state/columns.ts'
import type { ExpectedWorld } from './expected-world.ts'

/** Where a stock of the condensed model stands in the columns, and how its level is read. */
export interface LoopStock {
  readonly name: string
  readonly column: (expected: ExpectedWorld) => Float64Array
  /** `people`: mean over those expected to be employed. `sum`: sum over the column. */
  readonly level: 'people' | 'sum'
}

const ofPeople = (name: string, column: ClinicianColumn): LoopStock => ({
  name,
  column: ({ world }) => world.clinicians[column],
  level: 'people',
})

const ofClinics = (name: string, column: ClinicColumn): LoopStock => ({
  name,
  column: ({ world }) => world.clinics[column],
  level: 'sum',
})

const ofOrganisation = (name: string, column: OrganisationColumn): LoopStock => ({
  name,
  column: ({ world }) => world.organisations[column],
  level: 'sum',
})

/**
 * The stocks among which feedback is scored. Stocks of people and clinics are joined over the
 * organisation; a change of one of them is the change of all its people or clinics at once. All other
 * stocks count as outside: their loops are not seen.
 */
export const loopStocks = [
  ofPeople('exhaustion', 'exhaustion'),
  ofPeople('trust', 'trust'),
  ofPeople('experience', 'experience'),
  {
    name: 'headcount',
    column: ({ world }) => world.clinicians.employed,
    level: 'sum',
  },
  { name: 'recruits', column: ({ arriving }) => arriving, level: 'sum' },
  ofClinics('work-system quality', 'workSystemQuality'),
  ofClinics('backlog', 'backlog'),
  ofClinics('access standard', 'accessStandard'),
  ofClinics('reported visits', 'reportedVisits'),
  ofOrganisation('perceived burnout', 'perceivedBurnout'),
  ofOrganisation('urgency', 'urgency'),
  ofOrganisation('wellness', 'wellnessEffort'),
  ofOrganisation('capability', 'capability'),
  ofOrganisation('losses', 'recentLosses'),
] as const satisfies readonly LoopStock[]

export type LoopStockName = (typeof loopStocks)[number]['name']
