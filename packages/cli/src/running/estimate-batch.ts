import { compileScenario, simulate } from '@burnout/engine'
import type { Batch } from '../store/batch/batch.ts'
import { recordedBytes } from './recorded-bytes.ts'

/** Milliseconds after which a trial is long enough; the first trial is for the compiler. */
const trials = [500, 1_000]
/** Replicates side by side in a trial: enough to be about as fast as a block. */
const trialRuns = 4

/** What a batch may take. */
export interface Estimate {
  readonly runs: number
  readonly seconds: number
  /** On the disk until all runs are done. */
  readonly bytes: number
}

/** Milliseconds of one run of the first point, from how far a few of them come in a moment. */
const timeOfRun = ({ points: [point] }: Batch, now: () => number): number => {
  const run = compileScenario(point!.scenario)
  let time = 0
  for (const most of trials) {
    let began = 0
    let reached = 1
    simulate(run, {
      first: 0,
      count: trialRuns,
      onProgress: day => {
        if (day === 0) began = now()
        reached = Math.max(1, day)
        return now() - began < most
      },
    })
    time = ((now() - began) / trialRuns) * (run.days / reached)
  }
  return time
}

/** How long a batch of one point or more may take with so many jobs, by trying it for a moment. */
export const estimateBatch = (
  batch: Batch,
  jobs: number,
  now: () => number = () => performance.now(),
): Estimate => {
  let runs = 0
  let bytes = 0
  for (const { scenario } of batch.points) {
    const { replicates } = scenario.run
    runs += replicates
    bytes += recordedBytes(scenario, replicates)
  }
  return { runs, bytes, seconds: (runs * timeOfRun(batch, now)) / 1_000 / jobs }
}
