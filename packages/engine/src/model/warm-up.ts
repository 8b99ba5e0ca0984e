import { defaultParameters, parameterNames } from '../parameters/index.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import { simulate } from './simulate.ts'
import { wind } from './step.ts'

/** A practice of twelve for as long as it takes until every mechanism has been compiled. */
const practice: CompiledRun = {
  name: 'Warm-up',
  seed: 'warm-up',
  start: '2026-01-05',
  startWeekday: 0,
  startYearDay: 4,
  days: 600,
  recordEvery: 7,
  replicates: 1,
  clinics: [
    {
      name: 'Practice',
      posts: [4, 1, 2, 5],
      seats: [4, 1, 2, 5],
      panel: 10_000,
      ward: false,
      leadership: 45,
      exhaustion: null,
    },
  ],
  parameters: Object.fromEntries(
    parameterNames.map(name => [name, defaultParameters[name].value]),
  ) as CompiledRun['parameters'],
  inputs: [],
  departures: [],
  exchanges: [],
  cuts: [],
  warnings: [],
}

/**
 * Runs a small organisation of the engine's own, so that the code of a tick is compiled before the first
 * block that somebody waits for. Nothing comes of it, and no later number depends on it.
 */
export const warmUp = (): void => {
  // code compiled when there has been one world only is thrown away at the second
  wind(practice, 0, 1, 1)
  simulate(practice, { first: 0, count: 1 })
}
