import { loopNames, namedLoops, type LoopName } from '../../loops/named-loops.ts'
import { windowedShares } from '../../loops/scores/activity.ts'
import { dominantLoops } from '../../loops/scores/dominance.ts'
import { mean } from '../../numerics/statistics.ts'
import type { LoopScoreResult } from '../loop-scores.ts'
import { asTheirLetters } from '../loop-shares.ts'
import { capitalised, during, listed, percent, type Window } from './words.ts'

/** Below this part of what changes at the busiest time, little is changing; below the next, too little has a name. */
const QUIET = 0.05
const UNNAMED = 0.2
const HALF = 0.5

/** Most loops that are named as being in charge, and how many stand for more of them. */
const MOST_NAMED = 3
const NAMED_OF_MORE = 2

/** Part of the runs that must say the same alone, or it is told that they do not. */
const AGREED = 0.75

/** Which loops were in charge over a window. */
export interface InCharge {
  /** Months of the looks that speak of the window: those within it, and the last one up to its start. */
  readonly looks: readonly number[]
  /** The fewest loops of one kind with half of what loops do that work as their letters say; strongest first. */
  readonly loops: readonly LoopName[]
  /** What these have together, −1 to 1: negative where they balance. */
  readonly share: number
  /** Share of every named loop over the window, weighed by how much was changing. */
  readonly shares: Readonly<Record<LoopName, number>>
  /** What the named loops have among all, 0–1, weighed alike. */
  readonly coverage: number
  /** Part of the runs in which, taken alone, the same kind of loop had more, mean over looks, 0–1. */
  readonly agreement: number
  /** How much was changing, against the busiest look of the run, mean over looks, 0–1. */
  readonly activity: number
  /** Part of what bends exhaustion that comes from outside, mean over looks, 0–1. */
  readonly outside: number
}

/** Positions [first, end) of the looks that speak of a window. */
const looksWithin = (
  months: readonly number[],
  { from, to }: Window,
): readonly [first: number, end: number] => {
  const after = months.findIndex(month => month > from)
  const end = months.findIndex(month => month >= to)
  return [Math.max(0, (after < 0 ? months.length : after) - 1), end < 0 ? months.length : end]
}

/** Reads the loops in charge over a window off the scores. */
export const inChargeOf = (scores: LoopScoreResult, window: Window): InCharge => {
  const [first, end] = looksWithin(scores.months, window)
  const rows = scores.months.map((_, k) => [
    ...loopNames.map(name => scores.loops[name][k]),
    scores.coverage[k],
  ])
  const weighed = windowedShares(rows, scores.activity, first, end)
  const shares = weighed.subarray(0, loopNames.length)
  const loops = [...dominantLoops(asTheirLetters(shares))].sort(
    (a, b) => Math.abs(shares[b]) - Math.abs(shares[a]) || a - b,
  )
  return {
    looks: scores.months.slice(first, end),
    loops: loops.map(loop => loopNames[loop]),
    share: loops.reduce((sum, loop) => sum + shares[loop], 0),
    shares: Object.fromEntries(
      loopNames.map((name, loop) => [name, shares[loop]]),
    ) as unknown as InCharge['shares'],
    coverage: weighed[loopNames.length],
    agreement: mean(scores.agreement.slice(first, end)),
    activity: mean(scores.activity.slice(first, end)),
    outside: mean(scores.outside.slice(first, end)),
  }
}

const called = (name: LoopName): string => `“${namedLoops[name].label}” (${namedLoops[name].id})`

// not `reinforces` or `balances`: a loop may work the other way than its letter says
const direction = (share: number, many: boolean): string =>
  `${many ? 'they' : 'it'} ${share > 0 ? 'carried things further the way they went' : 'worked against the way things went'}`

/** What to know besides of who was in charge, as the end of a sentence. */
const although = ({ agreement, outside, share }: InCharge): string => {
  const parts = [
    ...(agreement < AGREED
      ? [
          `${share > 0 ? 'reinforcing' : 'balancing'} loops had more in only ${percent(agreement)} of the runs taken alone`,
        ]
      : []),
    ...(outside > HALF
      ? [`more than half of what bent exhaustion (${percent(outside)}) came from outside the loops`]
      : []),
  ]
  return parts.length > 0 ? `, although ${listed(parts)}` : ''
}

/** One sentence: which loop was in charge, and which way it worked; or why none can be named. */
export const inChargeSentence = (inCharge: InCharge, window: Window): string => {
  const { loops, share, coverage, activity } = inCharge
  const when = during(window)
  if (activity < QUIET || loops.length === 0)
    return `Little was changing ${when}, so no loop was in charge.`
  if (coverage < UNNAMED)
    return `${capitalised(when)} the loops with a name had only ${percent(coverage)} of what was changing, too little to say which was in charge.`
  const part = `with ${percent(Math.abs(share))} of the change that named loops explain, looking six to twelve months ahead`
  const way = `${direction(share, loops.length > 1)}${although(inCharge)}.`
  if (loops.length > MOST_NAMED)
    return `${capitalised(when)} ${share > 0 ? 'reinforcing' : 'balancing'} loops were in charge, most of all ${listed(loops.slice(0, NAMED_OF_MORE).map(called))}, ${part}: ${way}`
  return `${capitalised(when)} ${listed(loops.map(called))} ${loops.length > 1 ? 'were in charge together' : 'was in charge'}, ${part}: ${way}`
}
