import { seriesNames, type Scenario } from '@burnout/engine'

/** Bytes of the numbers that so many runs of a scenario record. */
export const recordedBytes = ({ run: { horizon, record } }: Scenario, runs: number): number =>
  8 * seriesNames.length * (1 + Math.floor(horizon / record)) * runs
