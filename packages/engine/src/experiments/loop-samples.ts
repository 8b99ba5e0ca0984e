import { linkScorer } from '../loops/scores/link-scores.ts'
import { closureOf, outsideShare } from '../loops/scores/closure.ts'
import { advance } from '../model/advance.ts'
import {
  createExpectedWorld,
  expectDay,
  EXPECTED_STEP,
  expectStep,
  setOut,
} from '../model/expected/expected-world.ts'
import { createWindowMaker, loopStructure } from '../model/expected/loop-window.ts'
import { evaluateDay, wind } from '../model/step.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'

/** [days] When, after the day looked at, the links are scored: over months 8 to 12. */
const LOOKS = [244, 304, 364]

/** [days] Length of the window in which links are scored. */
const WINDOW = 8

/** What one replicate shows of its links; several looks ahead from each day. */
export interface LoopSamples {
  /** Days looked ahead from, shape [day]. */
  readonly days: readonly number[]
  /** Scores of the links, shape [day][look][reading × flow]. */
  readonly links: readonly (readonly Float64Array[])[]
  /** Change of each stock in the window, shape [day][look][stock]. */
  readonly moved: readonly (readonly Float64Array[])[]
  /** Level of each stock at the start of the window, shape [day][look][stock]. */
  readonly levels: readonly (readonly Float64Array[])[]
  /** Part of what bends exhaustion that comes from outside the stocks scored, 0–1, shape [day]. */
  readonly outside: Float64Array
}

/**
 * Runs one replicate and looks ahead from each of `days`, ascending: from where the organisation stands
 * that morning it is followed for a year as it may be expected to go on, without chance and with policies
 * as they are, and the links are scored in its last third. Chance in the state itself
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
  const score = linkScorer(loopStructure)
  const exhaustion = loopStructure.stocks.indexOf('exhaustion')
  const samples = {
    days,
    links: [] as Float64Array[][],
    moved: [] as Float64Array[][],
    levels: [] as Float64Array[][],
    outside: new Float64Array(days.length),
  }
  let now = 0
  for (const [at, day] of days.entries()) {
    advance(clockwork, now, day)
    now = day
    evaluateDay(clockwork, day)
    setOut(expected, clockwork.world)
    const links: Float64Array[] = []
    const moved: Float64Array[] = []
    const levels: Float64Array[] = []
    let fromOutside = 0
    let inside = 0
    for (let ahead = 0; ahead <= LOOKS[LOOKS.length - 1]; ahead += EXPECTED_STEP) {
      if (LOOKS.includes(ahead + WINDOW)) window.open()
      if (LOOKS.includes(ahead)) {
        const seen = window.close()
        const scores = new Float64Array(seen.swapped.length)
        score(seen, scores)
        links.push(scores)
        moved.push(seen.moved.slice())
        levels.push(seen.levels.slice())
        const { moving, byOutside } = closureOf(loopStructure, seen, exhaustion)
        fromOutside += Math.abs(byOutside)
        inside += moving
      }
      expectDay(expected)
      expectStep(expected)
    }
    samples.links.push(links)
    samples.moved.push(moved)
    samples.levels.push(levels)
    samples.outside[at] = outsideShare({ moving: inside, byOutside: fromOutside })
    yield day
  }
  return samples
}
