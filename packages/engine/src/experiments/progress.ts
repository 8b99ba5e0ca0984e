/** How far an experiment has come; `done` against `total` is its share. */
export interface ExperimentProgress {
  readonly done: number
  readonly total: number
}

/** Says how far an experiment has come; returning `false` stops it. */
export type OnExperimentProgress = (progress: ExperimentProgress) => boolean | void

/** Runs an experiment to its end; `null` when `onProgress` stopped it. */
export const atOnce = <Result>(
  running: Generator<ExperimentProgress, Result, undefined>,
  onProgress?: OnExperimentProgress,
): Result | null => {
  for (;;) {
    const { done, value } = running.next()
    if (done) return value
    if (onProgress?.(value) === false) return null
  }
}
