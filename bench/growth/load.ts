/** An ensemble to be run from end to end. */
export interface Load {
  readonly clinicians: number
  readonly replicates: number
  readonly days: number
  /** Days between records. */
  readonly record: number
}

/** What it took. */
export interface Cost {
  /** Seconds from the scenario to the summary. */
  readonly seconds: number
  /** Seconds of these in which the people were set out. */
  readonly windSeconds: number
  /** Bytes of memory at the highest, and before the ensemble was begun. */
  readonly peak: number
  readonly floor: number
  /** Seconds that a run of the common kernel took before and after, on average. */
  readonly kernel: number
}
