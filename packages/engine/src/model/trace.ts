import type { SurveyColumns } from './survey-recorder.ts'

/**
 * The life of every post of one organisation, for the people view.
 * Columns have the shape [record][seat]; seats follow the order of the clinics.
 */
export interface PeopleTrace {
  readonly seats: number
  /** Position in `seatStates` of seat-states.ts. */
  readonly state: Uint8Array
  /** The seat that hired the person, and which of its occupants they were: together the person’s key.
   * Meaningless while the post is vacant. */
  readonly home: Uint16Array
  readonly person: Uint16Array
  /** MBI points, 0–54. */
  readonly exhaustion: Float32Array
  /** MBI points, 0–30. */
  readonly cynicism: Float32Array
  /** MBI points, 0–48. */
  readonly efficacy: Float32Array
}

/** What a block of replicates recorded: pure columns, ready to be transferred between threads. */
export interface Trace {
  /** Number of the block's first replicate. */
  readonly first: number
  /** Replicates in the block. */
  readonly count: number
  readonly records: number
  /** Days since the start of every record, shape [record]. */
  readonly t: Float64Array
  /** Shape [series][record][replicate], series in the order of `seriesNames`. */
  readonly values: Float64Array
  /** The first replicate's people, when they were asked for. */
  readonly people: PeopleTrace | null
  /**
   * The series of a section, shape [series][record][replicate] in the order of `sectionSeries`; only when a
   * section was asked for. No hash covers it.
   */
  readonly section?: Float64Array
  /** What everybody of the block answered, in the order of replicates; only when a survey was asked for. */
  readonly answers?: SurveyColumns
}
