import type { Course } from '@burnout/engine'
import type { Compared, Outcome } from '../worker/compared.ts'

/** What a plan of a class shows against moving nothing; a sign to talk about, and no verdict. */
export const planSigns = ['turned', 'shifted', 'patience', 'better', 'worse', 'unclear'] as const
export type PlanSign = (typeof planSigns)[number]

/** What people feel, and what others pay with. */
const people = ['exhaustion', 'burnedOut'] as const satisfies readonly Outcome[]
const others = ['waitDays', 'harmEvents', 'netCost'] as const satisfies readonly Outcome[]

/** Half of the last digit that the table of a class writes: less is a difference that it shows as none. */
const least: Readonly<Record<(typeof people)[number] | (typeof others)[number], number>> = {
  exhaustion: 0.05,
  burnedOut: 0.005,
  waitDays: 0.5,
  harmEvents: 0.5,
  netCost: 50_000,
}

const last = (values: readonly number[] | undefined): number => values?.at(-1) ?? Number.NaN

/**
 * The sign of the plan at a position, the first that holds:
 *
 * turned    people are better first and worse in the end: the shape of a quick fix that weakens the repair
 * shifted   people end better, and patients or money end worse: somebody else carries it
 * patience  people are worse first and better in the end
 * better, worse  people end on one side, beyond chance and by what can be seen
 * unclear   nothing of this stands out from chance
 */
export const signOf = ({ comparisons }: Pick<Compared, 'comparisons'>, index: number): PlanSign => {
  const comparison = comparisons[index] ?? null
  if (comparison === null) return 'unclear'
  const went = (course: Course): boolean =>
    people.some(outcome => comparison.ledger[outcome]?.course === course)
  const { difference } = comparison
  /** Whether an outcome ends on one side of that of moving nothing: −1 below it, 1 above it. */
  const ends = (outcome: keyof typeof least, side: -1 | 1): boolean => {
    const [low, high] = [last(difference[outcome].low), last(difference[outcome].high)]
    const told = side < 0 ? high < 0 : low > 0
    return told && Math.abs(low + high) / 2 >= least[outcome]
  }
  if (went('better before worse')) return 'turned'
  const eased = people.some(outcome => ends(outcome, -1))
  if (eased && others.some(outcome => ends(outcome, 1))) return 'shifted'
  if (went('worse before better')) return 'patience'
  if (eased) return 'better'
  return people.some(outcome => ends(outcome, 1)) ? 'worse' : 'unclear'
}
