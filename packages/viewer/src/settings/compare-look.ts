import { outcomes, type Outcome } from '../worker/compared.ts'

/** What the reader chose to see on the page that compares. */
export interface CompareLook {
  /** The outcome whose differences are drawn. */
  readonly differing: Outcome
  /** The outcome by which levers are ranked at equal cost. */
  readonly rankedBy: Outcome
  /** Position of the scenario whose worksheet is shown, from 1; the reference has none. */
  readonly worksheet: number
  /** Dollars a year for which levers are ranked. */
  readonly budget: number
}

/** Least and most dollars a year for which levers are ranked. */
export const budgetRange = [1_000, 100_000_000] as const

export const startingCompareLook: CompareLook = {
  differing: 'burnedOut',
  rankedBy: 'burnedOut',
  worksheet: 1,
  budget: 100_000,
}

/** Keys of an address that are about the page that compares, beside what is compared. */
export const compareKeys: readonly string[] = ['differ', 'rank', 'sheet', 'budget']

const budgetPattern = /^[1-9]\d{3,8}$/
const worksheetPattern = /^[1-9]$/

/** Reads what an address says of the page that compares; what is not understood is left out and listed. */
export const readCompareLook = (
  written: URLSearchParams,
  ignore: (part: string) => void,
): CompareLook => {
  const outcome = (key: string, usual: Outcome): Outcome => {
    const text = written.get(key)
    const known = outcomes.find(each => each === text)
    if (text !== null && known === undefined) ignore(`${key}=${text}`)
    return known ?? usual
  }
  const sheet = written.get('sheet')
  const goodSheet = sheet !== null && worksheetPattern.test(sheet)
  if (sheet !== null && !goodSheet) ignore(`sheet=${sheet}`)
  const sum = written.get('budget')
  const goodSum = sum !== null && budgetPattern.test(sum) && Number(sum) <= budgetRange[1]
  if (sum !== null && !goodSum) ignore(`budget=${sum}`)
  return {
    differing: outcome('differ', startingCompareLook.differing),
    rankedBy: outcome('rank', startingCompareLook.rankedBy),
    worksheet: goodSheet ? Number(sheet) : startingCompareLook.worksheet,
    budget: goodSum ? Number(sum) : startingCompareLook.budget,
  }
}

/** Parts of an address that say what is looked at on the page that compares, without what is usual. */
export const writeCompareLook = ({
  differing,
  rankedBy,
  worksheet,
  budget,
}: CompareLook): readonly string[] => [
  ...(differing === startingCompareLook.differing ? [] : [`differ=${differing}`]),
  ...(rankedBy === startingCompareLook.rankedBy ? [] : [`rank=${rankedBy}`]),
  ...(worksheet === startingCompareLook.worksheet ? [] : [`sheet=${worksheet}`]),
  ...(budget === startingCompareLook.budget ? [] : [`budget=${budget}`]),
]
