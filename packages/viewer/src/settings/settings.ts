import type { LeverName } from '@burnout/engine'

/** Lever values that the reader set, by lever; a lever that is absent follows the scenario. */
export type LeverChanges = Readonly<Partial<Record<LeverName, number>>>

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
}

/** The same settings, written with the levers in one fixed order, for comparing. */
export const settingsKey = (settings: Settings): string =>
  JSON.stringify([
    settings.scenario,
    Object.entries(settings.levers).sort(([a], [b]) => (a < b ? -1 : 1)),
    Object.keys(settings.levers).length === 0 ? null : [settings.from, settings.until],
    settings.seed,
  ])
