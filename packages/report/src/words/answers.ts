import type { ComparedResult, Course, EnsembleResult } from '@burnout/engine'
import { count, lengthInWords } from './lengths.ts'
import { decimal, dollars, interval, percent } from './numbers.ts'

/** What is said first: what happens, then how sure that is and what comes with it. */
export interface Answer {
  readonly sentence: string
  readonly detail: string
}

/** Share of clinicians from which a change of burnout is worth a word. */
const worthAWord = 0.01

const hundred = (share: number): string => decimal(100 * share)

const lastOf = (values: readonly number[]): number => values.at(-1) ?? Number.NaN

/** What a single scenario comes to. */
export const runAnswer = ({ series, scenario, replicates }: EnsembleResult): Answer => {
  const { mean, q05, q95 } = series.burnedOut
  const [start, end] = [mean[0], lastOf(mean)]
  const after = lengthInWords(scenario.run.horizon)
  const sentence =
    Math.abs(end - start) < worthAWord
      ? `Burnout stays where it is: after ${after} ${hundred(end)} of 100 clinicians are burned out.`
      : `Burnout ${end > start ? 'rises' : 'falls'} from ${hundred(start)} to ${hundred(end)} of 100 clinicians in ${after}.`
  return {
    sentence,
    detail: [
      `It ends between ${hundred(lastOf(q05))} and ${hundred(lastOf(q95))} in 90 % of ${count(replicates, 'run')} that differ by chance alone or by what is uncertain.`,
      `${decimal(100 * lastOf(series.turnover.mean), 1)} of 100 leave in a year, ${decimal(lastOf(series.waitDays.mean))} days pass to the next appointment.`,
    ].join(' '),
  }
}

/** What becomes of burnout with one scenario against another, by how it goes. */
const openings: Readonly<Record<Course, (other: string, reference: string) => string>> = {
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

/** `30 fewer`, `2 more`, `as many`. */
const fewer = (difference: number): string => {
  const size = decimal(Math.abs(100 * difference), 1).replace(/\.0$/, '')
  if (!/[1-9]/.test(size)) return 'as many'
  return `${size} ${difference < 0 ? 'fewer' : 'more'}`
}

/** Both ends of an interval in the same words: `28 to 33 fewer`, `2 fewer to 1 more`. */
export const between = (low: number, high: number): string => {
  const [near, far] = (low < 0 && high < 0 ? [high, low] : [low, high]).map(fewer)
  if (near === far) return near
  const [size, way] = near.split(' ')
  return far.endsWith(` ${way}`) && /\d/.test(size) ? `${size} to ${far}` : `${near} to ${far}`
}

const costSentence = (compared: ComparedResult): string => {
  const { mean, low, high } = compared.difference.netCost
  const [size, from, to] = [mean, low, high].map(lastOf)
  const more = size > 0
  if (from <= 0 && to >= 0)
    return `What it costs in all does not stand out from chance (${interval(dollars(from), dollars(to))}).`
  const ends = more ? [from, to] : [-to, -from]
  return `In all it costs ${dollars(Math.abs(size))} ${more ? 'more' : 'less'} (${interval(dollars(ends[0]), dollars(ends[1]))}).`
}

/** What a scenario changes against the reference. */
export const comparedAnswer = (
  compared: ComparedResult,
  names: { readonly reference: string; readonly other: string },
): Answer => {
  const { difference, probabilityBetter, ledger, pairs, coverage, scenario } = compared
  const { mean, low, high, other, reference } = difference.burnedOut
  const entry = ledger.burnedOut
  const course = entry?.course ?? 'not told from chance'
  const after = lengthInWords(scenario.run.horizon)
  const share = probabilityBetter.burnedOut
  const first = entry?.first ?? null
  const parts = [
    first === null
      ? null
      : `In ${first.from === first.until ? `month ${first.from}` : `months ${first.from} to ${first.until}`} up to ${fewer(first.depth)} of 100 are burned out.`,
    share === null
      ? null
      : `It has less burnout in ${percent(lastOf(share.share))} of ${decimal(pairs)} pairs of runs with the same luck.`,
    costSentence(compared),
  ]
  return {
    sentence: `${openings[course](names.other, names.reference)}: after ${after} ${hundred(lastOf(other))} of 100 clinicians are burned out instead of ${hundred(lastOf(reference))} (${fewer(lastOf(mean))}; ${percent(coverage)}: ${between(lastOf(low), lastOf(high))}).`,
    detail: parts.filter(part => part !== null).join(' '),
  }
}
