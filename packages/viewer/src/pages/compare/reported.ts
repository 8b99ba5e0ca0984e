import type { Scenario } from '@burnout/engine'
import type { ComparisonQuestion } from '../../streams/comparisons.ts'
import { longestName } from '../saved.ts'
import { namedOf } from './compare-scene.ts'

/** The scenarios of a comparison as a report tells of them, by the names that they have on the page. */
export const reported = (
  question: ComparisonQuestion,
  scenarioOf: (name: string) => Scenario,
): { readonly reference: Scenario | undefined; readonly scenarios: readonly Scenario[] } => {
  const all = namedOf({ question }, scenarioOf).map(({ scenario, name }) => ({
    ...scenario,
    name: name.slice(0, longestName),
    expect: [],
  }))
  return {
    reference: all[question.reference],
    scenarios: all.filter((_, index) => index !== question.reference),
  }
}
