import type { ScoringWindow } from '../loops/scores/window.ts'
import { advance } from '../model/advance.ts'
import {
  createExpectedWorld,
  expectDay,
  EXPECTED_STEP,
  expectStep,
  setOut,
} from '../model/expected/expected-world.ts'
import { createWindowMaker, type LoopWindow } from '../model/expected/loop-window.ts'
import { evaluateDay, wind } from '../model/step.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'

/** [days] When, after the day looked at, the links are scored: over months 8 to 12. */
const LOOKS = [244, 304, 364]

/** Days of the expected run that a look ahead takes. */
export const STEPS_AHEAD = LOOKS[LOOKS.length - 1] / EXPECTED_STEP

/** [days] Length of the window in which links are scored. */
const WINDOW = 8

/** What one replicate shows of its links; several looks ahead from each day. */
export interface LoopSamples {
  /** Days looked ahead from, shape [day]. */
  readonly days: readonly number[]
  /** The windows in which links are scored, shape [day][look]. */
  readonly windows: readonly (readonly ScoringWindow[])[]
  /** Level of each stock at the start of the window, shape [day][look][stock]. */
  readonly levels: readonly (readonly Float64Array[])[]
}

/** A window that the next one does not overwrite. */
const kept = ({ moved, before, after, swapped, outside }: LoopWindow): ScoringWindow => ({
  moved: moved.slice(),
  before: before.slice(),
  after: after.slice(),
  swapped: swapped.slice(),
  outside: outside.slice(),
})

/**
 * Runs one replicate and looks ahead from each of `days`, ascending: from where the organisation stands
 * that morning it is followed for a year as it may be expected to go on, without chance and with policies
 * as they are, and windows to score the links by are kept of its last third. Chance in the state itself
 * would otherwise drown the scores wherever little changes.
 *
 * Yields after every day looked from.
 */
export function* sampleLoops(
  run: CompiledRun,
  replicate: number,
  days: readonly number[],
): Generator<number, LoopSamples, undefined> {
  const clockwork = wind(run, replicate, 1, 1)
  const expected = createExpectedWorld(run, replicate)
  const window = createWindowMaker(expected)
  const samples = {
    days,
    windows: [] as ScoringWindow[][],
    levels: [] as Float64Array[][],
  }
  let now = 0
  for (const day of days) {
    advance(clockwork, now, day)
    now = day
    evaluateDay(clockwork, day)
    setOut(expected, clockwork.world)
    const windows: ScoringWindow[] = []
    const levels: Float64Array[] = []
    for (let ahead = 0; ahead <= LOOKS[LOOKS.length - 1]; ahead += EXPECTED_STEP) {
      if (LOOKS.includes(ahead + WINDOW)) window.open()
      if (LOOKS.includes(ahead)) {
        const seen = window.close()
        windows.push(kept(seen))
        levels.push(seen.levels.slice())
      }
      expectDay(expected)
      expectStep(expected)
    }
    samples.windows.push(windows)
    samples.levels.push(levels)
    yield day
  }
  return samples
}
