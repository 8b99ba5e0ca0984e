import type { EndDifference, Verdict } from '../reading/winners.ts'
import { isTold } from '../reading/winners.ts'
import type { Outcome } from '../worker/compared.ts'
import { decimal, dollars } from '../format.ts'
import { lengthInWords } from './sentence.ts'
import { outcomeWords } from './outcomes.ts'
import * as de from './de/comparison-sentence.ts'
import { inTongue } from './tongue.ts'

const words = inTongue(de.comparisonWords, {
  and: (all: string, last: string) => `${all} and ${last}`,
  agreeing: (count: string, of: string) => `${count} of ${of} pairs agree`,
  numbers: (own: string, base: string, after: string, hundred: string) =>
    `${own} against ${base} of ${hundred} after ${after}`,
  same: (name: string, share: string, after: string, hundred: string) =>
    `${name} makes no difference to burnout: ${share} of ${hundred} are burned out after ${after}, run by run as in the baseline.`,
  untold: (name: string, numbers: string) =>
    `Whether ${name} changes burnout cannot be told from chance: ${numbers}.`,
  told: (name: string, fewer: boolean, numbers: string, agreeing: string) =>
    `${name} ends with ${fewer ? 'fewer' : 'more'} burned out than the baseline: ${numbers}; ${agreeing}.`,
  baselineWins: (share: string, after: string, hundred: string) =>
    `No policy beats the baseline on burnout: all end with more than its ${share} of ${hundred} burned out after ${after}.`,
  wins: (
    name: string,
    share: string,
    after: string,
    base: string,
    agreeing: string,
    hundred: string,
  ) =>
    `${name} ends with the fewest burned out: ${share} of ${hundred} after ${after}, against ${base} in the baseline${agreeing}.`,
  baselineTies: (share: string, after: string, hundred: string) =>
    `No policy is told from the baseline on burnout: it ends with ${share} of ${hundred} burned out after ${after}.`,
  ties: (tied: string, ends: string, after: string, base: string, hundred: string) =>
    `${tied} share the lead on burnout: chance cannot tell them apart, with ${ends} of ${hundred} burned out after ${after} against ${base} in the baseline.`,
  alsoBetter: (outcomes: string) => `Also better: ${outcomes}.`,
  worse: (outcomes: string) => `Worse: ${outcomes}.`,
  notTold: (outcomes: string) => `Not told from chance: ${outcomes}.`,
  baseline: 'The baseline',
  has: (who: string, least: string) => `${who} has ${least}.`,
  noLead: (outcomes: string) => `No clear lead in ${outcomes}.`,
  costsAlike: (letter: string) =>
    `${letter} costs about as much as the baseline, as far as can be told`,
  costs: (letter: string, costs: boolean, sum: string, from: string, to: string) =>
    `${letter} ${costs ? 'costs' : 'saves'} ${sum} net (${from} to ${to})`,
  over: (years: string, costs: string) => `Over ${years} ${costs}.`,
})

/** What a comparison is put into words from; scenario 0 is the baseline. */
export interface ComparisonFacts {
  readonly years: number
  /** Of whom a share is: `100`, or `100 nurses`. */
  readonly hundred: string
  /** What each scenario is called: `the baseline`, `A, Fix the work`, … */
  readonly names: readonly string[]
  /** Letters alone, for the second mention. */
  readonly letters: readonly string[]
  /** Shares burned out at the end, by scenario. */
  readonly burnedOut: readonly number[]
  readonly verdicts: readonly Verdict[]
  /** Each scenario against the baseline, by outcome. */
  readonly against: readonly Readonly<Record<Outcome, EndDifference>>[]
}

const list = (all: readonly string[]): string =>
  all.length < 2 ? (all[0] ?? '') : words.and(all.slice(0, -1).join(', '), all.at(-1) ?? '')

const share = (value: number | undefined): string => decimal((value ?? Number.NaN) * 100)

const agreeing = ({ less, same, of }: EndDifference, fewer: boolean): string => {
  const count = fewer ? less : of - less - same
  return words.agreeing(decimal(count), decimal(of))
}

const alone = (facts: ComparisonFacts): string => {
  const { names, burnedOut, years, against, hundred } = facts
  const name = names[1] ?? ''
  const difference = against[1]?.burnedOut
  const after = lengthInWords(years)
  const numbers = words.numbers(share(burnedOut[1]), share(burnedOut[0]), after, hundred)
  if (difference !== undefined && difference.same === difference.of)
    return words.same(name, share(burnedOut[1]), after, hundred)
  if (difference === undefined || !isTold(difference)) return words.untold(name, numbers)
  const fewer = difference.mean < 0
  return words.told(name, fewer, numbers, agreeing(difference, fewer))
}

const several = (facts: ComparisonFacts): string => {
  const { names, letters, burnedOut, years, against, verdicts, hundred } = facts
  const verdict = verdicts.find(({ outcome }) => outcome === 'burnedOut')
  const after = lengthInWords(years)
  if (verdict === undefined) return ''
  const { winner, front } = verdict
  const base = share(burnedOut[0])
  if (winner === 0) return words.baselineWins(base, after, hundred)
  if (winner !== null) {
    const difference = against[winner]?.burnedOut
    const pairs = difference === undefined ? '' : `; ${agreeing(difference, true)}`
    return words.wins(names[winner] ?? '', share(burnedOut[winner]), after, base, pairs, hundred)
  }
  if (front.includes(0)) return words.baselineTies(base, after, hundred)
  const tied = list(front.map(index => letters[index] ?? ''))
  const ends = list(front.map(index => share(burnedOut[index])))
  return words.ties(tied, ends, after, base, hundred)
}

/** The sentence that says who wins on burnout and how sure that is; nobody where the intervals do not tell. */
export const comparisonSentence = (facts: ComparisonFacts): string =>
  facts.names.length === 2 ? alone(facts) : several(facts)

const told = ['turnover', 'waitDays', 'harmEvents'] as const

const otherwise = ({ against }: ComparisonFacts): readonly string[] => {
  const of = (holds: (difference: EndDifference) => boolean): readonly string[] =>
    told
      .filter(outcome => {
        const difference = against[1]?.[outcome]
        return difference !== undefined && holds(difference)
      })
      .map(outcome => outcomeWords[outcome].inText)
  const parts = [
    [words.alsoBetter, of(each => isTold(each) && each.mean < 0)],
    [words.worse, of(each => isTold(each) && each.mean > 0)],
    [words.notTold, of(each => !isTold(each))],
  ] as const
  return parts.flatMap(([say, names]) => (names.length === 0 ? [] : [say(list(names))]))
}

const leads = ({ letters, verdicts }: ComparisonFacts): readonly string[] => {
  const others = verdicts.filter(
    ({ outcome }) => outcome !== 'burnedOut' && outcome !== 'exhaustion',
  )
  const won = letters.flatMap((letter, index) => {
    const least = others
      .filter(({ winner }) => winner === index)
      .map(({ outcome }) => outcomeWords[outcome].least)
    const who = index === 0 ? words.baseline : letter
    return least.length === 0 ? [] : [words.has(who, list(least))]
  })
  const open = others
    .filter(({ winner }) => winner === null)
    .map(({ outcome }) => outcomeWords[outcome].inText)
  return open.length === 0 ? won : [...won, words.noLead(list(open))]
}

const cost = (letter: string, { mean, low, high }: EndDifference): string => {
  if (!(low > 0 || high < 0)) return words.costsAlike(letter)
  const ends = [low, high].map(Math.abs).sort((a, b) => a - b)
  const [from = 0, to = 0] = ends
  return words.costs(letter, mean > 0, dollars(Math.abs(mean)), dollars(from), dollars(to))
}

/** What else is worth knowing: who leads elsewhere, and what each policy costs against the baseline. */
export const comparisonDetail = (facts: ComparisonFacts): string => {
  const { letters, against, years } = facts
  const costs = against.flatMap((own, index) =>
    index === 0 ? [] : [cost(letters[index] ?? '', own.netCost)],
  )
  return [
    ...(letters.length === 2 ? otherwise(facts) : leads(facts)),
    words.over(lengthInWords(years), list(costs)),
  ].join(' ')
}
