import type { Band } from '@burnout/engine'
import { area, line, scaleLinear, select } from 'd3'
import { decimal } from '../../format.ts'
import type { Domain } from '../../reading/domains.ts'
import { make } from '../../dom.ts'
import { drawMonths, tickValues } from '../chart-axes.ts'
import { spread } from '../chart-labels.ts'
import { leftMargin } from '../chart-frame.ts'
import { fit, onSize, type Size } from '../on-size.ts'
import type { View } from '../view.ts'
import type { Ink } from './alternative.ts'

/** One curve with what is written at its end. */
export interface Course {
  readonly ink: Ink
  readonly values: readonly number[]
  /** Quantiles around it; `null` for the curve alone. */
  readonly band: Pick<Band, 'q05' | 'q25' | 'q75' | 'q95'> | null
  readonly label: string
}

/** Everything a chart of several policies over time draws. */
export interface CourseData {
  readonly title: string
  readonly unit: string
  readonly months: readonly number[]
  readonly until: number
  readonly domain: Domain
  readonly scale: number
  /** The grey curve behind; the line of nought where differences are drawn. */
  readonly base: { readonly values: readonly number[]; readonly label: string } | null
  /** What the line of nought stands for; `null` where values themselves are drawn. */
  readonly zero: string | null
  readonly courses: readonly Course[]
  /** Months in which a policy begins. */
  readonly starts: readonly number[]
  readonly summary: string
}

interface Layer {
  readonly name: string
  readonly ink: Ink
  readonly path: string | null
}

const grey: Ink = { letter: '', colour: 'edge', dash: '' }

const frameOf = ({ until, domain, zero }: CourseData, { width, height, em }: Size) => {
  const left = (leftMargin + 4) * em
  const right = Math.max(left + 40, width - (zero === null ? 62 : 76) * em)
  const top = 10 * em
  const bottom = Math.max(top + 20, height - 22 * em)
  return {
    x: scaleLinear([0, Math.max(1, until)], [left, right]),
    y: scaleLinear(domain, [bottom, top]),
    left,
    right,
    top,
    bottom,
    em,
  }
}

const layersOf = (data: CourseData, { x, y }: ReturnType<typeof frameOf>): readonly Layer[] => {
  const at = (_: number, index: number): number => x(data.months[index] ?? 0)
  const curve = line<number>(at, y).defined(Number.isFinite)
  const between = (low: readonly number[], high: readonly number[]): string | null =>
    area<number>()
      .x(at)
      .y0(value => y(value))
      .y1((_, index) => y(high[index] ?? 0))(low)
  const bands = data.courses.flatMap(({ ink, band }) =>
    band === null
      ? []
      : [
          { name: 'wide', ink, path: between(band.q05, band.q95) },
          { name: 'narrow', ink, path: between(band.q25, band.q75) },
        ],
  )
  const base =
    data.base === null ? [] : [{ name: 'base', ink: grey, path: curve(data.base.values) }]
  const means = data.courses.map(({ ink, values }) => ({ name: 'mean', ink, path: curve(values) }))
  return [...bands, ...base, ...means]
}

/** A chart over time of several policies: curves with direct labels over the grey baseline or the line of nought. */
export const courseChart: View<CourseData> = host => {
  const root = select(host).classed('chart course', true)
  const heading = root.append('h3')
  const title = heading.append('span').attr('class', 'title')
  const unit = heading.append('span').attr('class', 'unit')
  const plot = make('div', { class: 'plot' })
  host.append(plot)
  const svg = select(plot).append('svg').attr('role', 'img')
  const [axes, curves, words] = [svg.append('g'), svg.append('g'), svg.append('g')]

  const draw = onSize<CourseData>(plot, (data, size) => {
    const frame = frameOf(data, size)
    const { x, y, left, right, top, bottom, em } = frame
    fit(svg, size)
    svg.attr('aria-label', data.summary)
    const ticks = tickValues(y, Math.floor((bottom - top) / (36 * em)))
    axes
      .selectAll('line.grid')
      .data(ticks)
      .join('line')
      .attr('class', 'grid')
      .attr('x1', left)
      .attr('x2', right)
      .attr('y1', y)
      .attr('y2', y)
    const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) * data.scale
    axes
      .selectAll('text.value')
      .data(ticks)
      .join('text')
      .attr('class', 'tick value')
      .attr('x', left - 6 * em)
      .attr('y', y)
      .attr('dy', '0.35em')
      .text(value => decimal(value * data.scale, step < 0.2 ? 2 : step < 1 ? 1 : 0))
    drawMonths(axes, frame, bottom + 15 * em)
    axes
      .selectAll('line.start')
      .data(data.starts)
      .join('line')
      .attr('class', 'start')
      .attr('x1', x)
      .attr('x2', x)
      .attr('y1', top)
      .attr('y2', bottom)
    axes
      .selectAll('line.nought')
      .data(data.zero === null ? [] : [0])
      .join('line')
      .attr('class', 'nought')
      .attr('x1', left)
      .attr('x2', right)
      .attr('y1', y)
      .attr('y2', y)
    curves
      .selectAll<SVGPathElement, Layer>('path')
      .data(layersOf(data, frame))
      .join('path')
      .attr('class', ({ name }) => `curve ${name}`)
      .style('--line', ({ ink }) => `var(--${ink.colour})`)
      .style('stroke-dasharray', ({ name, ink }) => (name === 'mean' ? ink.dash : ''))
      .attr('d', ({ path }) => path)
    const place = (values: readonly number[]): number =>
      Math.min(bottom, Math.max(top, y(values.at(-1) ?? 0)))
    const ends = [
      ...data.courses.map(({ ink, label, values }) => ({
        kind: 'own',
        colour: ink.colour,
        label,
        y: place(values),
      })),
      ...(data.base === null
        ? []
        : [{ kind: 'base', colour: 'muted', label: data.base.label, y: place(data.base.values) }]),
      ...(data.zero === null ? [] : [{ kind: 'base', colour: 'muted', label: data.zero, y: y(0) }]),
    ]
    words
      .selectAll('text.end')
      .data(spread(ends, 14 * em, bottom))
      .join('text')
      .attr('class', ({ kind }) => `end ${kind}`)
      .style('fill', ({ colour }) => `var(--${colour})`)
      .attr('x', right + 6 * em)
      .attr('y', end => end.y)
      .attr('dy', '0.35em')
      .text(({ label }) => label)
  })
  return data => {
    title.text(data.title)
    unit.text(data.unit)
    draw(data)
  }
}
