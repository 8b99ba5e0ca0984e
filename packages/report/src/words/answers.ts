import type { ComparedResult, EnsembleResult } from '@burnout/engine'
import { answerWords } from '../text/answers.ts'
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
  const words = answerWords()
  const after = lengthInWords(scenario.run.horizon)
  const sentence =
    Math.abs(end - start) < worthAWord
      ? words.stays(hundred(end), after)
      : words.moves(end > start, hundred(start), hundred(end), after)
  return {
    sentence,
    detail: [
      words.ends(hundred(lastOf(q05)), hundred(lastOf(q95)), count(replicates, 'run')),
      words.leaving(
        decimal(100 * lastOf(series.turnover.mean), 1),
        decimal(lastOf(series.waitDays.mean)),
      ),
    ].join(' '),
  }
}

/** A difference in clinicians of a hundred, and which way it goes. */
interface Fewer {
  readonly size: string
  readonly way: 'fewer' | 'more' | 'alike'
}

const fewerOf = (difference: number): Fewer => {
  const size = decimal(Math.abs(100 * difference), 1).replace(/[.,]0$/, '')
  if (!/[1-9]/.test(size)) return { size: '', way: 'alike' }
  return { size, way: difference < 0 ? 'fewer' : 'more' }
}

const textOf = ({ size, way }: Fewer): string => {
  const words = answerWords()
  return way === 'alike' ? words.alike : words[way](size)
}

/** `30 fewer`, `2 more`, `as many`. */
const fewer = (difference: number): string => textOf(fewerOf(difference))

/** Both ends of an interval in the same words: `28 to 33 fewer`, `2 fewer to 1 more`. */
export const between = (low: number, high: number): string => {
  const [near, far] = (low < 0 && high < 0 ? [high, low] : [low, high]).map(fewerOf)
  if (textOf(near) === textOf(far)) return textOf(near)
  return answerWords().to(near.way === far.way ? near.size : textOf(near), textOf(far))
}

const costSentence = (compared: ComparedResult): string => {
  const { mean, low, high } = compared.difference.netCost
  const [size, from, to] = [mean, low, high].map(lastOf)
  const more = size > 0
  const words = answerWords()
  if (from <= 0 && to >= 0) return words.costUnclear(interval(dollars(from), dollars(to)))
  const ends = more ? [from, to] : [-to, -from]
  return words.cost(dollars(Math.abs(size)), more, interval(dollars(ends[0]), dollars(ends[1])))
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
  const words = answerWords()
  const parts = [
    first === null ? null : words.first(first.from, first.until, fewer(first.depth)),
    share === null ? null : words.pairs(percent(lastOf(share.share)), decimal(pairs)),
    costSentence(compared),
  ]
  return {
    sentence: words.compared(
      words.openings[course](names.other, names.reference),
      after,
      [hundred(lastOf(other)), hundred(lastOf(reference))],
      [fewer(lastOf(mean)), percent(coverage), between(lastOf(low), lastOf(high))],
    ),
    detail: parts.filter(part => part !== null).join(' '),
  }
}
