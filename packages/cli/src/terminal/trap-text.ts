import { MONTHS_COMPARED, type Gauged, type NoEasyReturn, type TrapGauge } from '@burnout/engine'
import { decimal, interval } from './numbers.ts'
import type { Screen } from './screen.ts'
import { setInColumns } from './table.ts'
import { wrap } from './wrap.ts'

const withInterval = ({ mean, interval: [low, high] }: Gauged): string =>
  `${decimal(mean, 2)} (${interval(decimal(low, 2), decimal(high, 2))})`

const share = (value: number | null): string => (value === null ? '—' : `${decimal(100 * value)} %`)

const returnText = ({ month, low, high, until }: NoEasyReturn): string => {
  const none = `none up to month ${until}`
  if (month === null) return low === null ? none : `${none}, though it may be from month ${low} on`
  return `month ${month} (${low ?? 0}–${high === null ? `after ${until}` : high})`
}

/** How far people lean on a quick fix, and the month after which it is hard to stop. */
export const trapText = (
  gauge: TrapGauge,
  back: NoEasyReturn,
  { width, colours }: Screen,
): string => {
  const { bold, dim } = colours
  const { month, replicates, symptomatic, fundamental, symptomaticShare, rise, dependence } = gauge
  const rows = [
    ['relief by the quick fix', withInterval(symptomatic), 'points a month'],
    ['relief by better work', withInterval(fundamental), 'points a month'],
    ['quick fix among what relieves', share(symptomaticShare), ''],
    [
      'exhaustion rises when it is dropped',
      withInterval(rise),
      rise.mean > 0 ? `points within ${rise.months} months` : 'points: it does not rise',
    ],
    ['of the relief it gives in a year', share(dependence), ''],
    ['no easy return', returnText(back), ''],
  ]
  return [
    bold(gauge.scenario.name),
    dim(`the year up to month ${month} · ${replicates} runs of each kind`),
    '',
    setInColumns(rows, ['left', 'right', 'left']),
    '',
    dim(
      wrap(
        `The quick fix is what is done to people and not to the work. No easy return: the first month in which dropping it leaves people worse off, over the ${MONTHS_COMPARED} months that follow, than if it had never been offered. Relief below 0 wears. Intervals: ${decimal(100 * gauge.coverage)} %.`,
        Math.min(width, 100),
      ),
    ),
  ].join('\n')
}
