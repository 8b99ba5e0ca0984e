import type { EndDifference, Verdict } from '../reading/winners.ts'
import { isTold } from '../reading/winners.ts'
import type { Outcome } from '../worker/compared.ts'
import { decimal, dollars } from '../format.ts'
import { lengthInWords } from './sentence.ts'
import { outcomeWords } from './outcomes.ts'

/** What a comparison is put into words from; scenario 0 is the baseline. */
export interface ComparisonFacts {
  readonly years: number
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

const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const share = (value: number | undefined): string => decimal((value ?? Number.NaN) * 100)

const agreeing = ({ less, same, of }: EndDifference, fewer: boolean): string => {
  const count = fewer ? less : of - less - same
  return `${decimal(count)} of ${decimal(of)} pairs agree`
}

const alone = (facts: ComparisonFacts): string => {
  const { names, burnedOut, years, against } = facts
  const difference = against[1]?.burnedOut
  const numbers = `${share(burnedOut[1])} against ${share(burnedOut[0])} of 100 after ${lengthInWords(years)}`
  if (difference !== undefined && difference.same === difference.of)
    return `${names[1]} makes no difference to burnout: ${share(burnedOut[1])} of 100 are burned out after ${lengthInWords(years)}, run by run as in the baseline.`
  if (difference === undefined || !isTold(difference))
    return `Whether ${names[1]} changes burnout cannot be told from chance: ${numbers}.`
  const fewer = difference.mean < 0
  return `${names[1]} ends with ${fewer ? 'fewer' : 'more'} burned out than the baseline: ${numbers}; ${agreeing(difference, fewer)}.`
}

const several = (facts: ComparisonFacts): string => {
  const { names, letters, burnedOut, years, against, verdicts } = facts
  const verdict = verdicts.find(({ outcome }) => outcome === 'burnedOut')
  const after = `after ${lengthInWords(years)}`
  if (verdict === undefined) return ''
  const { winner, front } = verdict
  if (winner === 0)
    return `No policy beats the baseline on burnout: all end with more than its ${share(burnedOut[0])} of 100 burned out ${after}.`
  if (winner !== null) {
    const difference = against[winner]?.burnedOut
    const pairs = difference === undefined ? '' : `; ${agreeing(difference, true)}`
    return `${names[winner]} ends with the fewest burned out: ${share(burnedOut[winner])} of 100 ${after}, against ${share(burnedOut[0])} in the baseline${pairs}.`
  }
  if (front.includes(0))
    return `No policy is told from the baseline on burnout: it ends with ${share(burnedOut[0])} of 100 burned out ${after}.`
  const tied = list(front.map(index => letters[index] ?? ''))
  const ends = list(front.map(index => share(burnedOut[index])))
  return `${tied} share the lead on burnout: chance cannot tell them apart, with ${ends} of 100 burned out ${after} against ${share(burnedOut[0])} in the baseline.`
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
      .map(outcome => outcomeWords[outcome].title.toLowerCase())
  const parts = [
    ['Also better', of(each => isTold(each) && each.mean < 0)],
    ['Worse', of(each => isTold(each) && each.mean > 0)],
    ['Not told from chance', of(each => !isTold(each))],
  ] as const
  return parts.flatMap(([word, names]) => (names.length === 0 ? [] : [`${word}: ${list(names)}.`]))
}

const leads = ({ letters, verdicts }: ComparisonFacts): readonly string[] => {
  const others = verdicts.filter(
    ({ outcome }) => outcome !== 'burnedOut' && outcome !== 'exhaustion',
  )
  const won = letters.flatMap((letter, index) => {
    const least = others
      .filter(({ winner }) => winner === index)
      .map(({ outcome }) => outcomeWords[outcome].least)
    const who = index === 0 ? 'The baseline' : letter
    return least.length === 0 ? [] : [`${who} has ${list(least)}.`]
  })
  const open = others
    .filter(({ winner }) => winner === null)
    .map(({ outcome }) => outcomeWords[outcome].title.toLowerCase())
  return open.length === 0 ? won : [...won, `No clear lead in ${list(open)}.`]
}

const cost = (letter: string, { mean, low, high }: EndDifference): string => {
  if (!(low > 0 || high < 0))
    return `${letter} costs about as much as the baseline, as far as can be told`
  const ends = [low, high].map(Math.abs).sort((a, b) => a - b)
  const [from = 0, to = 0] = ends
  return `${letter} ${mean > 0 ? 'costs' : 'saves'} ${dollars(Math.abs(mean))} net (${dollars(from)} to ${dollars(to)})`
}

/** What else is worth knowing: who leads elsewhere, and what each policy costs against the baseline. */
export const comparisonDetail = (facts: ComparisonFacts): string => {
  const { letters, against, years } = facts
  const costs = against.flatMap((own, index) =>
    index === 0 ? [] : [cost(letters[index] ?? '', own.netCost)],
  )
  return [
    ...(letters.length === 2 ? otherwise(facts) : leads(facts)),
    `Over ${lengthInWords(years)} ${list(costs)}.`,
  ].join(' ')
}
