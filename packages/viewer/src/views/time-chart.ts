import { select } from 'd3'
import { make } from '../dom.ts'
import { setTermed } from '../termed.ts'
import { drawAxes } from './chart-axes.ts'
import { drawCurves } from './chart-curves.ts'
import { drawCursor } from './chart-cursor.ts'
import { frameOf, type ChartData } from './chart-frame.ts'
import { drawLabels } from './chart-labels.ts'
import { fit, onSize, type Size } from './on-size.ts'
import type { View } from './view.ts'

let charts = 0

/** Whether two charts have the same axes, as while a lever is in the hand. */
const sameAxes = (a: ChartData, b: ChartData): boolean =>
  a.until === b.until &&
  a.months.at(-1) === b.months.at(-1) &&
  a.domain[0] === b.domain[0] &&
  a.domain[1] === b.domain[1] &&
  a.scale === b.scale &&
  a.words === b.words &&
  a.starts.join() === b.starts.join()

/** Whether two charts with the same axes differ in nothing but the month looked at: then only the cursor moves. */
const sameCurves = (a: ChartData, b: ChartData): boolean =>
  a.isBase === b.isBase &&
  a.cut?.values.join() === b.cut?.values.join() &&
  a.lines.every((own, index) => {
    const other = b.lines[index]
    return own.band === other?.band && own.base === other.base
  })

/** A chart over time: bands, mean, the baseline behind, direct labels, and the month looked at. */
export const timeChart: View<ChartData> = host => {
  const root = select(host).classed('chart', true)
  const heading = root.append('h3')
  const titled = make('span', { class: 'title' })
  const measured = make('span', { class: 'unit' })
  heading.append(() => titled)
  heading.append(() => measured)
  const plot = make('div', { class: 'plot' })
  host.append(plot)
  const svg = select(plot).append('svg').attr('role', 'img')
  const clip = `plot-${++charts}`
  const window = svg.append('clipPath').attr('id', clip).append('rect')
  const axes = svg.append('g')
  const curves = svg.append('g').attr('clip-path', `url(#${clip})`)
  const labels = svg.append('g')
  const cursor = svg.append('g')

  let drawn: { readonly data: ChartData; readonly size: Size } | null = null
  const draw = onSize<ChartData>(plot, (data, size) => {
    const frame = frameOf(data, size)
    svg.attr('aria-label', data.summary)
    const before = drawn?.size === size && sameAxes(drawn.data, data) ? drawn.data : null
    drawn = { data, size }
    if (before === null) {
      fit(svg, size)
      window
        .attr('x', frame.left)
        .attr('y', frame.top - 2)
        .attr('width', frame.right - frame.left)
        .attr('height', frame.bottom - frame.top + 4)
      plot.dataset['from'] = String(frame.left)
      plot.dataset['to'] = String(frame.x(data.months.at(-1) ?? data.until))
      drawAxes(axes, data, frame)
    }
    if (before === null || !sameCurves(before, data)) {
      drawCurves(curves, data, frame)
      drawLabels(labels, data, frame)
    }
    drawCursor(cursor, data, frame)
  })
  return data => {
    setTermed(titled, data.title)
    setTermed(measured, data.unit)
    draw(data)
  }
}
