import type { ComparedResult, EnsembleResult } from '@burnout/engine'
import { markup, type Markup } from '../markup/markup.ts'
import { tileWords } from '../text/run.ts'
import { decimal, dollars, interval, percent, signed } from '../words/numbers.ts'
import { headlines } from '../words/series.ts'

type Headline = (typeof headlines)[number]

/** How a headline number is written. */
interface Manner {
  readonly value: (value: number) => string
  readonly difference: (value: number) => string
}

const manners: Readonly<Record<Headline, Manner>> = {
  burnedOut: {
    value: share => tileWords().ofHundred(decimal(100 * share)),
    difference: share => decimal(100 * share, 1),
  },
  turnover: {
    value: share => percent(share, 1),
    difference: share => decimal(100 * share, 1),
  },
  waitDays: { value: days => decimal(days), difference: days => decimal(days, 1) },
  harmEvents: { value: events => decimal(events), difference: events => decimal(events, 1) },
  netCost: { value: dollars, difference: dollars },
}

const lastOf = (values: readonly number[]): number => values.at(-1) ?? Number.NaN

const tile = (name: Headline, value: string, change: string, certainty: string): Markup => {
  const { title, note } = tileWords()[name]
  return markup`<li><p class="name"><b>${title}</b> ${note}</p><p class="figure">${value}</p><p>${change}</p><p class="hint">${certainty}</p></li>`
}

/** The headline numbers of a scenario at its end, with the middle 90 % of its runs. */
export const runTiles = ({ series }: EnsembleResult): Markup =>
  markup`<ul class="tiles">${headlines.map(name => {
    const manner = manners[name]
    const { mean, q05, q95 } = series[name]
    return tile(
      name,
      manner.value(lastOf(mean)),
      name === 'netCost' ? '' : tileWords().atStart(manner.value(mean[0])),
      tileWords().middle(interval(manner.difference(lastOf(q05)), manner.difference(lastOf(q95)))),
    )
  })}</ul>`

/** The headline numbers at the end with what they are against the reference, and how sure that is. */
export const comparedTiles = (
  { difference, coverage }: ComparedResult,
  reference: string,
): Markup =>
  markup`<ul class="tiles">${headlines.map(name => {
    const manner = manners[name]
    const { other, mean, low, high } = difference[name]
    return tile(
      name,
      manner.value(lastOf(other)),
      tileWords().against(signed(manner.difference(lastOf(mean))), reference),
      `${percent(coverage)}: ${interval(manner.difference(lastOf(low)), manner.difference(lastOf(high)))}`,
    )
  })}</ul>`
