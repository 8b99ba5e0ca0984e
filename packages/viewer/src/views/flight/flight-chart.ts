import { line, scaleLinear, select } from 'd3'
import { make } from '../../dom.ts'
import { decimal } from '../../format.ts'
import type { Domain } from '../../reading/domains.ts'
import { tickValues } from '../chart-axes.ts'
import { leftMargin, type Group } from '../chart-frame.ts'
import { spread } from '../chart-labels.ts'
import { fit, onSize, type Size } from '../on-size.ts'
import type { View } from '../view.ts'

/** A value that was told, with the range within which it may lie. */
export interface ToldPoint {
  readonly month: number
  readonly value: number
  readonly range: readonly [low: number, high: number] | null
}

/** A curve that is known in full. */
export interface KnownLine {
  readonly kind: 'own' | 'nothing' | 'best'
  readonly months: readonly number[]
  readonly values: readonly number[]
  readonly label: string
}

/** Something over the five years of a game: what was told of it, or what it was, and what is not yet known. */
export interface FlightChart {
  readonly title: string
  readonly unit: string
  /** Last month of the axis. */
  readonly end: number
  readonly domain: Domain
  /** What values are multiplied by where they are written. */
  readonly scale: number
  /** A colour token. */
  readonly colour: string
  readonly points: readonly ToldPoint[]
  readonly lines: readonly KnownLine[]
  /** Months between which something has happened of which nothing is known yet; `null` for none. */
  readonly unknown: readonly [from: number, to: number, label: string] | null
  /** Month from which on nothing has happened yet. */
  readonly ahead: number
  /** What the years are called below the axis. */
  readonly years: readonly string[]
  readonly summary: string
}

const monthsPerYear = 12

let charts = 0

const frameOf = ({ end, domain, lines }: FlightChart, { width, height, em }: Size) => {
  const left = leftMargin * em
  const right = Math.max(left + 40, width - (lines.length > 0 ? 78 : 8) * em)
  const top = 10 * em
  const bottom = Math.max(top + 20, height - 22 * em)
  return {
    x: scaleLinear([0, end], [left, right]),
    y: scaleLinear(domain, [bottom, top]),
    left,
    right,
    top,
    bottom,
    em,
  }
}

type Frame = ReturnType<typeof frameOf>

const drawFrame = (group: Group, data: FlightChart, frame: Frame): void => {
  const { x, y, left, right, top, bottom, em } = frame
  const ticks = tickValues(y, Math.floor((bottom - top) / (36 * em)))
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) * data.scale
  group
    .selectAll('line.grid')
    .data(ticks)
    .join('line')
    .attr('class', 'grid')
    .attr('x1', left)
    .attr('x2', right)
    .attr('y1', y)
    .attr('y2', y)
  group
    .selectAll('text.value')
    .data(ticks)
    .join('text')
    .attr('class', 'tick value')
    .attr('x', left - 6 * em)
    .attr('y', y)
    .attr('dy', '0.35em')
    .text(value => decimal(value * data.scale, step < 1 ? 1 : 0))
  group
    .selectAll('line.flight-year')
    .data(data.years.map((_, year) => (year + 1) * monthsPerYear).slice(0, -1))
    .join('line')
    .attr('class', 'flight-year')
    .attr('x1', x)
    .attr('x2', x)
    .attr('y1', bottom)
    .attr('y2', bottom + 5 * em)
  group
    .selectAll('text.month')
    .data(data.years)
    .join('text')
    .attr('class', 'tick month')
    .attr('x', (_, year) => x((year + 0.5) * monthsPerYear))
    .attr('y', bottom + 15 * em)
    // where years are narrow, their numbers do
    .text((name, year) => (x(monthsPerYear) - x(0) < 44 * em ? decimal(year + 1) : name))
}

/** What lies ahead, and what has happened without being known, so that neither looks like the other. */
const drawUnknown = (group: Group, hatch: string, data: FlightChart, frame: Frame): void => {
  const { x, top, bottom, em } = frame
  const { unknown, ahead, end } = data
  group
    .selectAll('rect.flight-ahead')
    .data(ahead < end ? [ahead] : [])
    .join('rect')
    .attr('class', 'flight-ahead')
    .attr('x', x)
    .attr('width', from => x(end) - x(from))
    .attr('y', top)
    .attr('height', bottom - top)
  group
    .selectAll('rect.flight-unknown')
    .data(unknown === null ? [] : [unknown])
    .join('rect')
    .attr('class', 'flight-unknown')
    .attr('fill', `url(#${hatch})`)
    .attr('x', ([from]) => x(from))
    .attr('width', ([from, to]) => Math.max(0, x(to) - x(from)))
    .attr('y', top)
    .attr('height', bottom - top)
  group
    .selectAll('text.flight-unknown-name')
    .data(unknown === null ? [] : [unknown])
    .join('text')
    .attr('class', 'flight-unknown-name halo')
    // beside what it names, on the side where there is room
    .attr('x', ([from, to]) => (x(to) + 110 * em < x(end) ? x(to) + 4 * em : x(from) - 4 * em))
    .attr('text-anchor', ([, to]) => (x(to) + 110 * em < x(end) ? 'start' : 'end'))
    .attr('y', top + 10 * em)
    .text(([, , label]) => label)
}

const drawPoints = (group: Group, data: FlightChart, { x, y, em }: Frame): void => {
  const { points, lines } = data
  const at = (value: number): number => y(Math.min(Math.max(value, data.domain[0]), data.domain[1]))
  group
    .selectAll('path.flight-told')
    // told values are joined where there is no curve of what was so
    .data(lines.length === 0 && points.length > 1 ? [points] : [])
    .join('path')
    .attr('class', 'flight-told')
    .attr(
      'd',
      line<ToldPoint>(
        ({ month }) => x(month),
        ({ value }) => at(value),
      ),
    )
  group
    .selectAll('line.flight-range')
    .data(points.flatMap(({ month, range }) => (range === null ? [] : [{ month, range }])))
    .join('line')
    .attr('class', 'flight-range')
    .attr('x1', ({ month }) => x(month))
    .attr('x2', ({ month }) => x(month))
    .attr('y1', ({ range }) => at(range[0]))
    .attr('y2', ({ range }) => at(range[1]))
  group
    .selectAll('circle')
    .data(points)
    .join('circle')
    .attr('class', lines.length === 0 ? 'flight-point' : 'flight-point was-told')
    .attr('cx', ({ month }) => x(month))
    .attr('cy', ({ value }) => at(value))
    .attr('r', 3.5 * em)
}

const drawLines = (group: Group, data: FlightChart, frame: Frame): void => {
  const { x, y, top, bottom, right, em } = frame
  group
    .selectAll<SVGPathElement, KnownLine>('path')
    .data(data.lines)
    .join('path')
    .attr('class', ({ kind }) => `flight-line ${kind}`)
    .attr('d', ({ months, values }) =>
      line<number>((_, index) => x(months[index] ?? 0), y).defined(Number.isFinite)(values),
    )
  const ends = data.lines.map(({ kind, label, values }) => ({
    kind,
    label,
    y: Math.min(bottom, Math.max(top, y(values.at(-1) ?? 0))),
  }))
  group
    .selectAll('text')
    .data(spread(ends, 14 * em, bottom))
    .join('text')
    .attr('class', ({ kind }) => `flight-end ${kind}`)
    .attr('x', right + 6 * em)
    .attr('y', end => end.y)
    .attr('dy', '0.35em')
    .text(({ label }) => label)
}

/** A chart of a game: dots with their ranges as they were told, or curves; hatched what is not yet known. */
export const flightChart: View<FlightChart> = host => {
  const root = select(host).classed('chart flight-chart', true)
  const heading = root.append('h3')
  const title = heading.append('span').attr('class', 'title')
  const unit = heading.append('span').attr('class', 'unit')
  const plot = make('div', { class: 'plot' })
  host.append(plot)
  const svg = select(plot).append('svg').attr('role', 'img')
  const hatch = `flight-hatch-${++charts}`
  svg
    .append('pattern')
    .attr('id', hatch)
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('width', 6)
    .attr('height', 6)
    .append('path')
    .attr('class', 'flight-hatch')
    .attr('d', 'M-1 1l2-2M0 6l6-6M5 7l2-2')
  const [frame, unknown, lines, points] = [
    svg.append('g'),
    svg.append('g'),
    svg.append('g'),
    svg.append('g'),
  ]
  const draw = onSize<FlightChart>(plot, (data, size) => {
    const place = frameOf(data, size)
    fit(svg, size)
    svg.attr('aria-label', data.summary).style('--line', `var(--${data.colour})`)
    drawFrame(frame, data, place)
    drawUnknown(unknown, hatch, data, place)
    drawLines(lines, data, place)
    drawPoints(points, data, place)
  })
  return data => {
    title.text(data.title)
    unit.text(data.unit)
    draw(data)
  }
}
