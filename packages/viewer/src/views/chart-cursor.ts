import { decimal } from '../format.ts'
import { loopPage } from '../text/loop-page.ts'
import type { ChartData, Frame, Group } from './chart-frame.ts'

/** Draws the threshold, what is being explained, and where time stands: a line with the value of every curve. */
export const drawCursor = (group: Group, data: ChartData, frame: Frame): void => {
  const { x, y, left, right, top, bottom, em } = frame
  const limits = data.threshold === null ? [] : [data.threshold]
  group
    .selectAll('line.threshold')
    .data(limits)
    .join('line')
    .attr('class', 'threshold')
    .attr('x1', left)
    .attr('x2', right)
    .attr('y1', ({ value }) => y(value))
    .attr('y2', ({ value }) => y(value))
  group
    .selectAll('text.threshold')
    .data(limits)
    .join('text')
    .attr('class', 'threshold halo')
    .attr('x', left + 4 * em)
    .attr('y', ({ value }) => y(value) + (y(value) < top + 16 * em ? 15 : -5) * em)
    .text(({ label }) => label)

  group
    .selectAll('rect')
    .data(data.window === null ? [] : [data.window])
    .join('rect')
    .attr('class', 'window')
    .attr('x', ([from]) => x(from))
    .attr('width', ([from, to]) => x(to) - x(from))
    .attr('y', top)
    .attr('height', bottom - top)
  group
    .selectAll('text.window')
    .data(data.window === null ? [] : [data.window])
    .join('text')
    .attr('class', 'window halo')
    .attr('x', ([from, to]) => x((from + to) / 2))
    .attr('y', bottom - 5 * em)
    .text(loopPage.explain.below)
  const month = data.months[data.record] ?? 0
  const atEnd = x(month) > right - 24 * em
  group
    .selectAll('line.cursor')
    .data([month])
    .join('line')
    .attr('class', 'cursor')
    .attr('x1', x)
    .attr('x2', x)
    .attr('y1', top)
    .attr('y2', bottom)
  const points = data.lines.map(({ colour, band }) => ({
    colour,
    value: band.mean[data.record] ?? 0,
  }))
  group
    .selectAll('circle')
    .data(points)
    .join('circle')
    .attr('r', 4 * em)
    .attr('cx', x(month))
    .attr('cy', ({ value }) => y(value))
    .style('fill', ({ colour }) => `var(--${colour})`)
  group
    .selectAll('text.now')
    .data(atEnd ? [] : points)
    .join('text')
    .attr('class', 'now halo')
    .attr('x', x(month) + 7 * em)
    .attr('y', ({ value }) => y(value) - 7 * em)
    .style('fill', ({ colour }) => `var(--${colour})`)
    .text(({ value }) => decimal(value * data.scale, data.digits))
}
