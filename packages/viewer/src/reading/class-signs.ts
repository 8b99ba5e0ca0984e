import type { Course } from '@burnout/engine'
import type { Compared, Outcome } from '../worker/compared.ts'

/** What a plan of a class shows against moving nothing; a sign to talk about, and no verdict. */
export const planSigns = ['turned', 'shifted', 'patience', 'better', 'worse', 'unclear'] as const
export type PlanSign = (typeof planSigns)[number]

/** What people feel, and what others pay with. */
const people = ['exhaustion', 'burnedOut'] as const satisfies readonly Outcome[]
const others = ['waitDays', 'harmEvents', 'netCost'] as const satisfies readonly Outcome[]

const last = (values: readonly number[] | undefined): number => values?.at(-1) ?? Number.NaN

/**
 * The sign of the plan at a position, the first that holds:
 *
 * turned    people are better first and worse in the end: the shape of a quick fix that weakens the repair
 * shifted   people end better, and patients or money end worse: somebody else carries it
 * patience  people are worse first and better in the end
 * better, worse  people end on one side, beyond chance
 * unclear   nothing of this stands out from chance
 */
export const signOf = ({ comparisons }: Pick<Compared, 'comparisons'>, index: number): PlanSign => {
  const comparison = comparisons[index] ?? null
  if (comparison === null) return 'unclear'
  const went = (course: Course): boolean =>
    people.some(outcome => comparison.ledger[outcome]?.course === course)
  const { difference } = comparison
  if (went('better before worse')) return 'turned'
  const eased = people.some(outcome => last(difference[outcome].high) < 0)
  if (eased && others.some(outcome => last(difference[outcome].low) > 0)) return 'shifted'
  if (went('worse before better')) return 'patience'
  if (eased) return 'better'
  return people.some(outcome => last(difference[outcome].low) > 0) ? 'worse' : 'unclear'
}
