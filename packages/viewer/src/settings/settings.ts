import type { LeverName, ParameterName } from '@burnout/engine'
import type { Team } from './team.ts'

/** Lever values that the reader set, by lever; a lever that is absent follows the scenario. */
export type LeverChanges = Readonly<Partial<Record<LeverName, number>>>

/** Numbers that the reader assumes, by parameter; one that is absent is as the scenario assumes it. */
export type AssumptionChanges = Readonly<Partial<Record<ParameterName, number>>>

/** When, how fast and where one lever is moved. */
export interface LeverTerm {
  /** Months. */
  readonly from: number
  /** `null` when it stays. */
  readonly until: number | null
  /** Months until it is in force; `null` for the usual one. */
  readonly ramp: number | null
  /** Names of the clinics; `null` for all. */
  readonly clinics: readonly string[] | null
}

/** Everything the reader chose that changes what is computed. */
export interface Settings {
  /** Name of a scenario on offer. */
  readonly scenario: string
  readonly levers: LeverChanges
  /** Month in which the reader's changes begin. */
  readonly from: number
  /** Month in which they end; `null` when they stay. */
  readonly until: number | null
  /** Seed of the run; `null` for the scenario's own. */
  readonly seed: string | null
  /** What the reader assumes of the world, which no policy can change. */
  readonly assumptions: AssumptionChanges
  /** The reader’s own organisation; absent while the scenario’s own is looked at. */
  readonly team?: Team
  /** Terms of levers that are not moved when, how fast and where all the others are. */
  readonly terms?: Readonly<Partial<Record<LeverName, LeverTerm>>>
  /** How often it is run at most; absent for as often as the scenario asks. */
  readonly runs?: number
  /** What the reader calls it among those compared; changes nothing that is computed. */
  readonly called?: string
}

/** Latest month in which changes may begin. */
export const latestStart = 120

/** Latest month in which changes may end. */
export const latestEnd = 240

export const startingSettings: Settings = {
  scenario: 'baseline',
  levers: {},
  from: 6,
  until: null,
  seed: null,
  assumptions: {},
}

const inOrder = (changes: LeverChanges | AssumptionChanges) =>
  Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1))

/** The same settings, written with the changes in one fixed order, for comparing. */
export const settingsKey = (settings: Settings): string =>
  JSON.stringify([
    settings.scenario,
    inOrder(settings.levers),
    Object.keys(settings.levers).length === 0 ? null : [settings.from, settings.until],
    settings.seed,
    inOrder(settings.assumptions),
    settings.team ?? null,
    settings.runs ?? null,
    Object.entries(settings.terms ?? {})
      .filter(([lever]) => lever in settings.levers)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ])
