import type { Course } from '@burnout/engine'
import * as de from './de/answers.ts'
import { inTongue } from './tongue.ts'

type Opening = (other: string, reference: string) => string

/** What becomes of burnout with one scenario against another, by how it goes. */
const openings: Readonly<Record<Course, Opening>> = {
  better: (other, reference) => `Burnout is lower with ${other} than with ${reference}`,
  worse: (other, reference) => `Burnout is higher with ${other} than with ${reference}`,
  'worse before better': (other, reference) =>
    `With ${other} burnout is first higher than with ${reference}, and lower in the end`,
  'better before worse': (other, reference) =>
    `With ${other} burnout is first lower than with ${reference}, and higher in the end`,
  'better then unclear': (other, reference) =>
    `With ${other} burnout is lower than with ${reference} for a time, but no difference stands out from chance in the end`,
  'worse then unclear': (other, reference) =>
    `With ${other} burnout is higher than with ${reference} for a time, but no difference stands out from chance in the end`,
  'not told from chance': (other, reference) =>
    `No difference in burnout between ${other} and ${reference} stands out from chance`,
}

/** Sentences of what happens, and how sure that is. */
export const answerWords = inTongue(de.answerWords, {
  stays: (end: string, after: string) =>
    `Burnout stays where it is: after ${after} ${end} of 100 clinicians are burned out.`,
  moves: (rises: boolean, start: string, end: string, after: string) =>
    `Burnout ${rises ? 'rises' : 'falls'} from ${start} to ${end} of 100 clinicians in ${after}.`,
  ends: (low: string, high: string, runs: string) =>
    `It ends between ${low} and ${high} in 90 % of ${runs} that differ by chance alone or by what is uncertain.`,
  leaving: (leavers: string, days: string) =>
    `${leavers} of 100 leave in a year, ${days} days pass to the next appointment.`,
  openings,
  alike: 'as many',
  fewer: (size: string) => `${size} fewer`,
  more: (size: string) => `${size} more`,
  to: (low: string, high: string) => `${low} to ${high}`,
  costUnclear: (ends: string) => `What it costs in all does not stand out from chance (${ends}).`,
  cost: (sum: string, more: boolean, ends: string) =>
    `In all it costs ${sum} ${more ? 'more' : 'less'} (${ends}).`,
  first: (from: number, until: number, depth: string) =>
    `In ${from === until ? `month ${from}` : `months ${from} to ${until}`} up to ${depth} of 100 are burned out.`,
  pairs: (share: string, pairs: string) =>
    `It has less burnout in ${share} of ${pairs} pairs of runs with the same luck.`,
  compared: (
    opening: string,
    after: string,
    [other, reference]: readonly [string, string],
    [fewer, coverage, ends]: readonly [string, string, string],
  ) =>
    `${opening}: after ${after} ${other} of 100 clinicians are burned out instead of ${reference} (${fewer}; ${coverage}: ${ends}).`,
})
