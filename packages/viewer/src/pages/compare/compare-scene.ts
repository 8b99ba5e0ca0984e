import type { Scenario } from '@burnout/engine'
import type { Comparing } from '../../streams/comparisons.ts'
import { comparePage, policyName } from '../../text/compare.ts'
import { scenarioName } from '../../text/scenarios.ts'
import { horizonMonths, toMonths } from '../../time.ts'
import { baselineInk, inkOf, type Ink } from '../../views/compare/alternative.ts'
import { prevalenceSeries, type Lens, type Prevalence } from '../../settings/lens.ts'
import type { Column, Compared } from '../../worker/compared.ts'

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
  /** By which instrument burnout is told, and of whom the numbers are. */
  readonly lens: Lens
  readonly compared: Compared
  readonly named: readonly Named[]
  readonly months: readonly number[]
  /** Last month. */
  readonly until: number
  readonly years: number
}

/** Colours of the policies, in their order. */
const colours = ['a', 'b', 'c', 'd'] as const

/** What the scenarios of a question are called. */
export const namedOf = (
  { question: { alternatives, scenarios } }: Pick<Comparing, 'question'>,
  scenarioOf: (name: string) => Scenario,
): readonly Named[] =>
  scenarios.map((scenario, index) => {
    const alternative = alternatives[index - 1]
    if (alternative === undefined) {
      return {
        letter: comparePage.baselineLetter,
        name: comparePage.baseline,
        title: comparePage.baseline,
        full: comparePage.baselineInText,
        ink: baselineInk,
        scenario,
      }
    }
    const { letter, settings } = alternative
    const base = settings.scenario === 'baseline'
    const name = policyName(
      scenarioName(settings.scenario, scenarioOf(settings.scenario)),
      base,
      settings,
    )
    return {
      letter,
      name,
      title: `${letter} ${name}`,
      full: comparePage.named(letter, name),
      ink: inkOf(letter, index - 1, colours[index - 1]),
      scenario,
    }
  })

/** What was compared with burnout as another instrument tells it. */
const toldBy = (compared: Compared, instrument: Prevalence): Compared => {
  const own = prevalenceSeries[instrument]
  if (own === 'burnedOut') return compared
  const told = ({ bands, endings }: Column): Column => ({
    bands: { ...bands, burnedOut: bands[own] },
    endings: { ...endings, burnedOut: endings[own] },
  })
  return {
    ...compared,
    columns: compared.columns.map(told),
    comparisons: compared.comparisons.map(each =>
      each === null
        ? null
        : {
            ...each,
            difference: { ...each.difference, burnedOut: each.difference[own] },
            probabilityBetter: {
              ...each.probabilityBetter,
              burnedOut: each.probabilityBetter[own],
            },
            ledger: { ...each.ledger, burnedOut: each.ledger[own] },
          },
    ),
  }
}

/** Puts together what is drawn of a comparison; `null` before there is anything. */
export const compareScene = (
  comparing: Comparing,
  scenarioOf: (name: string) => Scenario,
  instrument: Prevalence,
): CompareScene | null => {
  const { compared } = comparing
  if (compared === null) return null
  const until = horizonMonths(compared.t)
  return {
    lens: { instrument, ...compared.seen },
    compared: toldBy(compared, instrument),
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
