import { formatQuantity, seriesCatalogue } from '@burnout/engine'
import type { FittedObservation, LocalEstimate, LocalFitResult } from '@burnout/engine/fit'
import { dateOf } from '../store/csv.ts'
import { bar } from './bars.ts'
import { decimal, numberStyle, signed } from './numbers.ts'
import type { Screen } from './screen.ts'
import { seriesLabel } from './series-label.ts'
import { setInColumns } from './table.ts'
import { wrap } from './wrap.ts'

const barWidth = 12
/** Distance from which on an observation is pointed at: one in twenty lies further off by chance. */
const far = 2

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

const written = (value: number, unit: string): string =>
  formatQuantity(Number(value.toPrecision(3)), unit)

const estimateRow = (
  { name, unit, before, after, left, remaining, atBound }: LocalEstimate,
  { bold, dim, cyan }: Screen['colours'],
): readonly string[] => [
  bold(name),
  dim(written(before, unit)),
  `${written(after, unit)}${atBound === null ? '' : ', at its end'}`,
  left.map(end => String(Number(end.toPrecision(3)))).join(' to '),
  `${cyan(bar(remaining, barWidth))} ${decimal(100 * remaining)} %`,
]

const dayText = ({ from, day }: FittedObservation, start: string): string =>
  [...new Set([from, day])].map(each => dateOf(start, each)).join(' to ')

const observationRow = (
  each: FittedObservation,
  start: string,
  { yellow, dim }: Screen['colours'],
): readonly string[] => {
  const { series, value, before, after, offAfter, line } = each
  const style = numberStyle(seriesCatalogue[series].unit)
  const off = signed(decimal(offAfter, 1))
  return [
    String(line),
    seriesLabel(series),
    dim(dayText(each, start)),
    style.format(value),
    dim(style.format(before)),
    style.format(after),
    dim(style.unit),
    Math.abs(offAfter) > far ? yellow(off) : off,
  ]
}

/** Whether the scenario holds now, in a sentence. */
const verdict = ({ observations, misfitAfter, misfitBefore }: LocalFitResult): string => {
  const missed = observations.filter(({ offAfter }) => Math.abs(offAfter) > far)
  const sum = `The sum of squared distances went from ${decimal(misfitBefore, 1)} to ${decimal(misfitAfter, 1)}; about ${observations.length} would be chance.`
  if (missed.length === 0)
    return `${sum} Every number is one that a run of this scenario could give.`
  const lines = missed.map(({ line }) => line).join(', ')
  return `${sum} Further off than chance explains: line ${lines}. Something else is going on there than these assumptions say, or the number is about something else.`
}

/** A fit for a reader: what was found, what is left open, and how every number is met. */
export const fitTable = (result: LocalFitResult, { width, colours }: Screen): string => {
  const { bold, dim } = colours
  const room = Math.min(width, 100)
  const { scenario, parameters, observations, replicates, evaluations, seed, stopped } = result
  return [
    bold(scenario.name),
    dim(
      `${counted(observations.length, 'number')} · ${counted(parameters.length, 'assumption')} · ${counted(evaluations, 'evaluation')} of ${replicates} runs · seed ${seed} · ended because: ${stopped}`,
    ),
    '',
    setInColumns(
      [
        ['assumption', 'before', 'fitted', 'now drawn from', 'left of its range'].map(cell =>
          dim(cell),
        ),
        ...parameters.map(each => estimateRow(each, colours)),
      ],
      ['left', 'right', 'right', 'left', 'left'],
    ),
    '',
    setInColumns(
      [
        ['line', 'series', '', 'yours', 'before', 'fitted', '', 'off'].map(cell => dim(cell)),
        ...observations.map(each => observationRow(each, scenario.run.start, colours)),
      ],
      ['right', 'left', 'left', 'right', 'right', 'right', 'left', 'right'],
    ),
    '',
    wrap(verdict(result), room),
    ...parameters
      .filter(({ verdict: said }) => said !== 'identified')
      .map(({ name, words }) => wrap(`${name}: ${words}.`, room)),
    dim(
      wrap(
        'Off is the distance in units of what chance and the error of the number allow; one in three lies beyond 1 anyway. A run of the fitted scenario draws each assumption from what is left of its range, so that its bands show what the numbers leave open; that two of them may only vary together is lost.',
        room,
      ),
    ),
  ].join('\n')
}
