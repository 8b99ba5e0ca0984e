import type { ComparedResult, EnsembleResult } from '@burnout/engine'
import { markup, type Markup } from '../markup/markup.ts'
import { decimal, dollars, interval, percent, signed } from '../words/numbers.ts'
import { headlines } from '../words/series.ts'

type Headline = (typeof headlines)[number]

/** How a headline number is written. */
interface Manner {
  readonly title: string
  readonly note: string
  readonly value: (value: number) => string
  readonly difference: (value: number) => string
}

const manners: Readonly<Record<Headline, Manner>> = {
  burnedOut: {
    title: 'Burned out',
    note: 'MBI rule',
    value: share => `${decimal(100 * share)} of 100`,
    difference: share => decimal(100 * share, 1),
  },
  turnover: {
    title: 'Leaving',
    note: 'per year',
    value: share => percent(share, 1),
    difference: share => decimal(100 * share, 1),
  },
  waitDays: {
    title: 'Days to next appointment',
    note: '',
    value: days => decimal(days),
    difference: days => decimal(days, 1),
  },
  harmEvents: {
    title: 'Harm events',
    note: 'per year',
    value: events => decimal(events),
    difference: events => decimal(events, 1),
  },
  netCost: {
    title: 'Net cost',
    note: 'since the start',
    value: dollars,
    difference: dollars,
  },
}

const lastOf = (values: readonly number[]): number => values.at(-1) ?? Number.NaN

const tile = ({ title, note }: Manner, value: string, change: string, certainty: string): Markup =>
  markup`<li><p class="name"><b>${title}</b> ${note}</p><p class="figure">${value}</p><p>${change}</p><p class="hint">${certainty}</p></li>`

/** The headline numbers of a scenario at its end, with the middle 90 % of its runs. */
export const runTiles = ({ series }: EnsembleResult): Markup =>
  markup`<ul class="tiles">${headlines.map(name => {
    const manner = manners[name]
    const { mean, q05, q95 } = series[name]
    return tile(
      manner,
      manner.value(lastOf(mean)),
      name === 'netCost' ? '' : `${manner.value(mean[0])} at the start`,
      `90 % of runs: ${interval(manner.difference(lastOf(q05)), manner.difference(lastOf(q95)))}`,
    )
  })}</ul>`

/** The headline numbers at the end with what they are against the reference, and how sure that is. */
export const comparedTiles = ({ difference, coverage }: ComparedResult): Markup =>
  markup`<ul class="tiles">${headlines.map(name => {
    const manner = manners[name]
    const { other, mean, low, high } = difference[name]
    return tile(
      manner,
      manner.value(lastOf(other)),
      `${signed(manner.difference(lastOf(mean)))} against\u00a0A`,
      `${percent(coverage)}: ${interval(manner.difference(lastOf(low)), manner.difference(lastOf(high)))}`,
    )
  })}</ul>`
