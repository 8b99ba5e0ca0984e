import type { Course } from '@burnout/engine'
import * as de from './de/comparison.ts'
import { inTongue } from './tongue.ts'

type Way = 'better' | 'worse'

/** The letters of two scenarios that are compared. */
type Sides = readonly [letter: string, reference: string]

/** The report of a comparison. */
export const comparisonWords = inTongue(de.comparisonWords, {
  title: (others: string, reference: string) => `${others} against ${reference}`,
  ofRuns: (pairs: string) => `${pairs} of runs`,
  ofEach: (runs: string) => `${runs} of each scenario`,
  lines: 'Lines: means of the runs.',
  bands: 'Lines: means of the runs. Bands: the middle 50 % and 90 % of runs.',
  changes: 'What it changes',
  differences: (reference: string) => `Differences from ${reference}, pair by pair: their mean.`,
  differenceBands: (reference: string) =>
    `Differences from ${reference}, pair by pair. Line: their mean. Bands: its 95 % interval, and the middle 90 % of pairs.`,
  against: (letter: string, reference: string) => `${letter} against ${reference}`,
  worseFirst: (letter: string) => `Is ${letter} worse before it is better?`,
  noMonth: 'No month of any output stands out from chance.',
  costs: (letter: string) => `What ${letter} costs, and what comes back`,
  differs: 'What differs between the scenarios',
  input: 'Input',
  howSure: (reference: string) =>
    `Each run of a scenario is paired with the run of ${reference} that has the same luck, so that what is left is the difference that the scenario makes. 95 %: paired t-interval of the mean difference. Better: share of pairs, ties counted half.`,
  howLedger:
    'A month stands out from chance where the paired interval of its mean difference, widened for the number of months (Bonferroni), leaves out 0. First: the months that stand out the other way than it ends. In the end: the side on which the mean stays, from the first month that stands out there. What rounds to nothing is left out.',
})

/** Means of both scenarios on one day. */
export const momentWords = inTongue(de.momentWords, {
  caption: (letter: string, reference: string, after: string) =>
    `Means of ${reference} and ${letter} after ${after}, and what ${letter} changes`,
  betterIn: (letter: string) => `${letter} better in`,
  ofPairs: (share: string) => `${share} of pairs`,
})

/** Whether something gets worse before it gets better. */
export const ledgerWords = inTongue(de.ledgerWords, {
  columns: {
    course: (reference: string) => `Course against ${reference}`,
    first: 'First, in months',
    most: 'At most',
    last: 'In the end',
    agree: 'Pairs that agree',
  },
  course: (course: Course): string => course,
  way: (way: Way): string => way,
  deepest: (depth: string, month: number) => `${depth} in month ${month}`,
  open: 'open',
  last: (way: Way, from: number) => `${way} from ${from}`,
})

/** What a scenario costs, and what programmes give back. */
export const moneyWords = inTongue(de.moneyWords, {
  caption: 'Dollars since the start',
  cost: 'Cost',
  rest: (sum: string, costs: boolean) => `all else together ${costs ? 'costs' : 'saves'} ${sum}`,
  same: ([letter, reference]: Sides, rest: string) =>
    `Programmes cost the same in ${letter} and ${reference}; ${rest}.`,
  less: ([letter, reference]: Sides, size: string, rest: string, costs: boolean) =>
    `Programmes cost ${size} less in ${letter} than in ${reference}; ${rest}${costs ? ' more' : ''}.`,
  more: ([letter, reference]: Sides, size: string, rest: string, costs: boolean, back: string) =>
    `Programmes cost ${size} more in ${letter} than in ${reference}; ${rest}${costs ? ' more' : ''}${back}.`,
  back: (each: string) =>
    `: ${each} saved for every dollar (a ratio of two means, without an interval)`,
  nothing: ', so that nothing comes back of what is spent',
})

/** How much of a difference is policy, and how much assumption. */
export const decompositionWords = inTongue(de.decompositionWords, {
  title: 'How much of it is policy, and how much assumption?',
  caption: (letter: string, reference: string, after: string) =>
    `${letter} against ${reference} after ${after}, taken apart`,
  policy: 'Policy',
  assumptions: 'Assumptions',
  interaction: 'Interaction',
  about: (letter: string, reference: string) =>
    `Policy: all that ${letter} has other than ${reference} but assumptions, under the first assumptions. Assumptions: what they change in ${reference}. Interaction: by how much policy does something else under the second assumptions. The three add up to the whole difference.`,
})
