import type { Scenario } from '@burnout/engine'
import type { ComparisonQuestion } from '../../streams/comparisons.ts'
import { comparePage } from '../../text/compare.ts'
import { longestName } from '../saved.ts'
import { namedOf } from './compare-scene.ts'

/** The scenarios of a comparison as a report tells of them. */
export interface ReportedComparison {
  /** `undefined` where nothing is compared. */
  readonly reference: Scenario | undefined
  readonly scenarios: readonly Scenario[]
  /** What they are called on the page and in the report, the reference first. */
  readonly letters: readonly string[]
}

/** A name as long as a scenario’s may be; that it was longer is seen. */
const cut = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name

/** The scenarios of a comparison for a report, by the names and letters that they have on the page. */
export const reported = (
  question: ComparisonQuestion,
  scenarioOf: (name: string) => Scenario,
): ReportedComparison => {
  const all = namedOf({ question }, scenarioOf).map(({ scenario, name }) => ({
    ...scenario,
    name: cut(name),
    expect: [],
  }))
  const own = [comparePage.baselineCard, ...question.alternatives.map(({ letter }) => letter)]
  const isOther = (_: unknown, index: number): boolean => index !== question.reference
  return {
    reference: all[question.reference],
    scenarios: all.filter(isOther),
    letters: [...own.slice(question.reference, question.reference + 1), ...own.filter(isOther)],
  }
}
