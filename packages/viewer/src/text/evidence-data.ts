import type { ParameterName } from '@burnout/engine'

/** One published pattern, what the model gives, and the verdict, in words. */
export interface PatternText {
  readonly id: string
  readonly pattern: string
  readonly kind: string
  readonly published: string
  readonly tolerance: string
  readonly simulated: string
  readonly verdict: string
  /** Why it fails; `null` unless it does. */
  readonly why: string | null
  /** How the simulated value is taken. */
  readonly estimator: string
  readonly sources: readonly string[]
}

/** A point of an argument; the title may be empty. */
export interface Point {
  readonly title: string
  readonly text: string
  readonly sources: readonly string[]
}

/** How far the headlines move when one parameter is moved to the low and to the high end of its range. */
export interface Influence {
  /** Each with its unit in brackets, most important first. */
  readonly outcomes: readonly string[]
  readonly rows: readonly {
    readonly name: string
    /** For each outcome, at the low and at the high end. */
    readonly moves: readonly (readonly number[])[]
  }[]
}

/** What the page of evidence shows and the engine itself does not say; written by `npm run generate`. */
export interface EvidenceData {
  /** Mechanisms, and other parts of the model, that read a parameter. */
  readonly uses: Readonly<Record<ParameterName, readonly string[]>>
  readonly patterns: readonly PatternText[]
  readonly influence: Influence
  readonly against: readonly Point[]
  readonly limits: readonly Point[]
  /** What each source is, by its key. */
  readonly references: Readonly<Record<string, string>>
}

/** Loads the data when the page is first opened, so that the first page does not wait for them. */
export const evidenceData = async (): Promise<EvidenceData> =>
  (await import('./evidence.json', { with: { type: 'json' } })).default
