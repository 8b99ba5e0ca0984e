import { decimal } from '../format.ts'
import { timelineWords } from '../text/page.ts'
import type { ChartData, Frame, Group } from './chart-frame.ts'

/** Months between the ticks of the time axis. */
export const monthStep = (months: number, width: number): number =>
  [1, 3, 6, 12, 24, 60, 120].find(step => (months / step) * 34 < width) ?? 240

const tickText = (value: number): string =>
  decimal(value, Math.abs(value - Math.round(value)) < 1e-6 ? 0 : 1)

/** Values for the ticks of an axis: about `wanted`, and no fewer than three. */
export const tickValues = (y: Pick<Frame['y'], 'ticks'>, wanted: number): readonly number[] => {
  const tries = [0, 1, 2, 3, 4].map(more => y.ticks(Math.max(2, wanted) + more))
  return tries.find(values => values.length >= 3) ?? tries.at(-1) ?? []
}

/** Writes the months under an axis of time. */
export const drawMonths = (
  group: Group,
  { x, em }: Pick<Frame, 'x' | 'em'>,
  baseline: number,
): void => {
  const [, end = 0] = x.domain()
  const [left = 0, right = 0] = x.range()
  const step = monthStep(end, (right - left) / em)
  group
    .selectAll('text.month')
    .data(Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step))
    .join('text')
    .attr('class', 'tick month')
    .attr('x', x)
    .attr('y', baseline)
    .text(month => decimal(month))
}

/** Draws the grid, the tick labels and the axis of time. */
export const drawAxes = (group: Group, data: ChartData, frame: Frame): void => {
  const { x, y, left, right, bottom, em } = frame
  const values = tickValues(y, Math.floor((bottom - frame.top) / (44 * em)))
  group
    .selectAll('line.grid')
    .data(values)
    .join('line')
    .attr('class', 'grid')
    .attr('x1', left)
    .attr('x2', right)
    .attr('y1', y)
    .attr('y2', y)
  group
    .selectAll('text.value')
    .data(values)
    .join('text')
    .attr('class', 'tick value')
    .attr('x', left - 6 * em)
    .attr('y', y)
    .attr('dy', '0.35em')
    .text(value => tickText(value * data.scale))

  drawMonths(group, frame, bottom + 15 * em)
  group
    .selectAll('text.axis')
    .data(data.words ? [timelineWords.monthAxis] : [])
    .join('text')
    .attr('class', 'tick axis')
    .attr('x', right + 12 * em)
    .attr('y', bottom + 15 * em)
    .text(timelineWords.shortAxis)
  group
    .selectAll('line.start')
    .data(data.starts)
    .join('line')
    .attr('class', 'start')
    .attr('x1', x)
    .attr('x2', x)
    .attr('y1', frame.top)
    .attr('y2', bottom)
}
