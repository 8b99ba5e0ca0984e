import type { Scenario } from '@burnout/engine'
import type { Comparing } from '../../streams/comparisons.ts'
import { comparePage, policyName } from '../../text/compare.ts'
import { horizonMonths, toMonths } from '../../time.ts'
import { baselineInk, inkOf, type Ink } from '../../views/compare/alternative.ts'
import type { Compared } from '../../worker/compared.ts'

/** One of the scenarios compared, as the page speaks of it. */
export interface Named {
  /** `baseline`, or the letter. */
  readonly letter: string
  readonly name: string
  /** Letter and name, or the name alone. */
  readonly title: string
  /** `the baseline`, or letter and name. */
  readonly full: string
  readonly ink: Ink
  readonly scenario: Scenario
}

/** Everything that the charts of a comparison draw; scenario 0 is the baseline. */
export interface CompareScene {
  readonly compared: Compared
  readonly named: readonly Named[]
  readonly months: readonly number[]
  /** Last month. */
  readonly until: number
  readonly years: number
}

/** What the scenarios of a question are called. */
export const namedOf = (
  { question: { alternatives, scenarios } }: Pick<Comparing, 'question'>,
  scenarioOf: (name: string) => Scenario,
): readonly Named[] =>
  scenarios.map((scenario, index) => {
    const alternative = alternatives[index - 1]
    if (alternative === undefined) {
      const word = comparePage.baseline.toLowerCase()
      return {
        letter: word,
        name: comparePage.baseline,
        title: comparePage.baseline,
        full: `the ${word}`,
        ink: baselineInk,
        scenario,
      }
    }
    const { letter, settings } = alternative
    const base = settings.scenario === 'baseline'
    const name = policyName(scenarioOf(settings.scenario).name, base, settings)
    return {
      letter,
      name,
      title: `${letter} ${name}`,
      full: `${letter}, ${name},`,
      ink: inkOf(letter, index - 1),
      scenario,
    }
  })

/** Puts together what is drawn of a comparison; `null` before there is anything. */
export const compareScene = (
  comparing: Comparing,
  scenarioOf: (name: string) => Scenario,
): CompareScene | null => {
  const { compared } = comparing
  if (compared === null) return null
  const until = horizonMonths(compared.t)
  return {
    compared,
    named: namedOf(comparing, scenarioOf),
    months: compared.t.map(toMonths),
    until,
    years: until / 12,
  }
}

/** Positions of the scenarios that are held against the reference: all others, the baseline last. */
export const heldAgainst = ({ compared, named }: CompareScene): readonly number[] => {
  const all = named.map((_, index) => index).filter(index => index !== compared.reference)
  return [...all.filter(index => index > 0), ...all.filter(index => index === 0)]
}
