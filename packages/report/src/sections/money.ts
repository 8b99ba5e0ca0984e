import type { ComparedResult } from '@burnout/engine'
import { markup, type Markup } from '../markup/markup.ts'
import { table } from '../markup/table.ts'
import { moneyWords } from '../text/comparison.ts'
import { numberWords } from '../text/numbers.ts'
import { decimal, dollars, interval, percent, signed } from '../words/numbers.ts'
import { costParts, seriesLabel } from '../words/series.ts'
import { hint } from './section.ts'
import type { Sides } from './told.ts'

const lastOf = (values: readonly number[]): number => values.at(-1) ?? Number.NaN

/**
 * What programmes give back, as the mean that all else saves for each dollar that they cost more:
 *
 *   return = (programmes − net cost) / programmes, all as the one less the other
 */
export const returnText = (programmes: number, netCost: number, sides: Sides): string => {
  const words = moneyWords()
  const size = dollars(Math.abs(programmes))
  const rest = netCost - programmes
  const costs = rest > 0
  const other = words.rest(dollars(Math.abs(rest)), costs)
  if (Math.round(programmes) === 0) return words.same(sides, other)
  if (programmes < 0) return words.less(sides, size, other, costs)
  const back = -rest / programmes
  const each = back > 0 ? words.back(numberWords().whole(decimal(back, 1))) : words.nothing
  return words.more(sides, size, other, costs, each)
}

/** What a scenario costs against the reference, part by part, and what programmes give back. */
export const moneyTable = (compared: ComparedResult, sides: Sides): Markup => {
  const [letter, before] = sides
  const { difference, coverage } = compared
  const rows = [...costParts, 'netCost' as const].map(name => {
    const { reference, other, mean, low, high } = difference[name]
    return [
      seriesLabel(name),
      dollars(lastOf(reference)),
      dollars(lastOf(other)),
      signed(dollars(lastOf(mean))),
      interval(dollars(lastOf(low)), dollars(lastOf(high))),
    ]
  })
  const of = (name: 'costProgrammes' | 'netCost'): number => lastOf(difference[name].mean)
  return markup`${table({
    caption: moneyWords().caption,
    columns: [
      { head: moneyWords().cost, kind: 'words' },
      { head: before, kind: 'number' },
      { head: letter, kind: 'number' },
      { head: `${letter} − ${before}`, kind: 'number' },
      { head: percent(coverage), kind: 'number' },
    ],
    rows,
  })}${hint(returnText(of('costProgrammes'), of('netCost'), sides))}`
}
