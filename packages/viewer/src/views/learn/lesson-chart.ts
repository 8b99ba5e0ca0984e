import type { Band } from '@burnout/engine'
import { area, line, scaleLinear, select } from 'd3'
import { make } from '../../dom.ts'
import { decimal } from '../../format.ts'
import type { Domain } from '../../reading/domains.ts'
import { drawMonths, tickValues } from '../chart-axes.ts'
import { leftMargin } from '../chart-frame.ts'
import { spread } from '../chart-labels.ts'
import type { Ink } from '../compare/alternative.ts'
import { fit, onSize, type Size } from '../on-size.ts'
import { drawMarks, type Mark } from './draw-marks.ts'

/** One curve of a lesson with what is written at its end. */
export interface LessonCurve {
  readonly label: string
  readonly ink: Ink
  /** NaN where it is not shown. */
  readonly values: readonly number[]
  /** Quantiles around it; `null` for the curve alone. */
  readonly band: Pick<Band, 'q05' | 'q95'> | null
}

/** A course drawn by hand, at knots of its own. */
export interface DrawnCourse {
  readonly label: string
  readonly months: readonly number[]
  /** NaN where nothing is drawn. */
  readonly values: readonly number[]
}

/** Everything a chart of a lesson draws. */
export interface LessonChartData {
  readonly title: string
  readonly unit: string
  /** What the axis of time counts. */
  readonly axis: string
  readonly months: readonly number[]
  readonly until: number
  readonly domain: Domain
  readonly scale: number
  /** What is drawn without anything decided; `null` for nothing. */
  readonly base: Pick<LessonCurve, 'label' | 'values'> | null
  readonly curves: readonly LessonCurve[]
  readonly forecast: DrawnCourse | null
  /** Forecasts of others, at the knots of the forecast. */
  readonly others: readonly (readonly number[])[]
  readonly marks: readonly Mark[]
  readonly summary: string
}

interface Layer {
  readonly name: string
  readonly colour: string
  readonly dash: string
  readonly path: string | null
}

/** Room right of the plot for the labels of line ends, against text of 16 pixels. */
const labelRoom = 104

const frameOf = ({ until, domain }: LessonChartData, { width, height, em }: Size) => {
  const left = leftMargin * em
  const right = Math.max(left + 40, width - labelRoom * em)
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
export type LessonFrame = ReturnType<typeof frameOf>

const layersOf = (data: LessonChartData, { x, y }: LessonFrame): readonly Layer[] => {
  const curve = (months: readonly number[], values: readonly number[]): string | null =>
    line<number>((_, index) => x(months[index] ?? 0), y).defined(Number.isFinite)(values)
  const { forecast, base, months } = data
  const knots = forecast?.months ?? []
  const layer = (name: string, colour: string, path: string | null, dash = ''): Layer => ({
    name,
    colour,
    dash,
    path,
  })
  const bands = data.curves.flatMap(({ band, ink }) =>
    band === null
      ? []
      : [
          layer(
            'wide',
            ink.colour,
            area<number>()
              .x((_, index) => x(months[index] ?? 0))
              .y0(value => y(value))
              .y1((_, index) => y(band.q95[index] ?? 0))(band.q05),
          ),
        ],
  )
  return [
    ...bands,
    ...data.others.map(values => layer('other', 'edge', curve(knots, values))),
    ...(base === null ? [] : [layer('base', 'edge', curve(months, base.values))]),
    ...data.curves.map(({ ink, values }) =>
      layer('mean', ink.colour, curve(months, values), ink.dash),
    ),
    ...(forecast === null ? [] : [layer('forecast', 'ink', curve(knots, forecast.values))]),
  ]
}

interface End {
  readonly kind: string
  readonly colour: string
  readonly label: string
  y: number
}

const endsOf = (data: LessonChartData, { y, top, bottom, em }: LessonFrame): readonly End[] => {
  const place = (values: readonly number[]): number =>
    Math.min(bottom, Math.max(top, y(values.filter(Number.isFinite).at(-1) ?? 0)))
  const { base, forecast } = data
  const ended = (values: readonly number[]): boolean => Number.isFinite(values.at(-1) ?? Number.NaN)
  const ends: readonly End[] = [
    ...data.curves.map(({ label, ink, values }) => ({
      kind: 'own',
      colour: ink.colour,
      label,
      values,
    })),
    ...(base === null ? [] : [{ kind: 'base', colour: 'muted', ...base }]),
    ...(forecast === null ? [] : [{ kind: 'own', colour: 'ink', ...forecast }]),
  ]
    .filter(({ values }) => ended(values))
    .map(({ kind, colour, label, values }) => ({ kind, colour, label, y: place(values) }))
  return spread(ends, 15 * em, bottom)
}

/** Charts made so far; each has a window of its own. */
let charts = 0

/** A chart over time for learners: curves over the grey one, what was drawn by hand, and marks to reach. */
export const lessonChart = (
  host: HTMLElement,
): { readonly plot: HTMLElement; readonly draw: (data: LessonChartData) => void } => {
  const root = select(host).classed('chart learn-chart', true)
  const heading = root.append('h3')
  const title = heading.append('span').attr('class', 'title')
  const unit = heading.append('span').attr('class', 'unit')
  const plot = make('div', { class: 'plot' })
  host.append(plot)
  const svg = select(plot).append('svg').attr('role', 'img')
  // bands may be wider than the axis of their lesson
  const clip = `lesson-plot-${++charts}`
  const window = svg.append('clipPath').attr('id', clip).append('rect')
  const [axes, curves, marks, words] = [
    svg.append('g'),
    svg.append('g').attr('clip-path', `url(#${clip})`),
    svg.append('g'),
    svg.append('g'),
  ]
  const redraw = onSize<LessonChartData>(plot, (data, size) => {
    const frame = frameOf(data, size)
    const { x, y, left, right, top, bottom, em } = frame
    fit(svg, size)
    svg.attr('aria-label', data.summary)
    window
      .attr('x', left)
      .attr('width', right - left)
      .attr('y', top)
      .attr('height', bottom - top)
    for (const [edge, at] of Object.entries({ left, right, top, bottom }))
      plot.dataset[edge] = String(at)
    const ticks = tickValues(y, Math.floor((bottom - top) / (44 * em)))
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
      .text(value => decimal(value * data.scale, step < 0.1 ? 2 : step < 1 ? 1 : 0))
    drawMonths(axes, { x, em }, bottom + 15 * em)
    axes
      .selectAll('text.axis')
      .data([data.axis])
      .join('text')
      .attr('class', 'tick axis')
      .attr('x', right + 12 * em)
      .attr('y', bottom + 15 * em)
      .text(label => label)
    curves
      .selectAll<SVGPathElement, Layer>('path')
      .data(layersOf(data, frame))
      .join('path')
      .attr('class', ({ name }) => `curve ${name}`)
      .style('--line', ({ colour }) => `var(--${colour})`)
      .style('stroke-dasharray', ({ name, dash }) => (name === 'mean' ? dash : null))
      .attr('d', ({ path }) => path)
    drawMarks(marks, data.marks, frame)
    words
      .selectAll('text.end')
      .data(endsOf(data, frame))
      .join('text')
      .attr('class', ({ kind }) => `end ${kind}`)
      .style('fill', ({ colour }) => `var(--${colour})`)
      .attr('x', right + 6 * em)
      .attr('y', end => end.y)
      .attr('dy', '0.35em')
      .text(({ label }) => label)
  })
  return {
    plot,
    draw: data => {
      title.text(data.title)
      unit.text(data.unit)
      redraw(data)
    },
  }
}
