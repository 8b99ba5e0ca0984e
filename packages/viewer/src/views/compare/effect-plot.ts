import { max, min, scaleLinear, select } from 'd3'
import { make } from '../../dom.ts'
import { setTermed } from '../../termed.ts'
import { fit, onSize } from '../on-size.ts'
import type { View } from '../view.ts'
import { letterRoom, type Ink } from './alternative.ts'

/** One policy’s difference at the end of the run. */
export interface Effect {
  readonly ink: Ink
  readonly mean: number
  /** Ends of the interval of the mean, and of the middle 90 % of pairs. */
  readonly low: number
  readonly high: number
  readonly q05: number
  readonly q95: number
  /** The mean with its sign and unit, and in how many pairs it is better. */
  readonly text: string
  readonly pairs: string
}

export interface EffectsData {
  readonly title: string
  readonly unit: string
  readonly effects: readonly Effect[]
  /** Words under the two sides of the line of nought. */
  readonly sides: readonly [left: string, right: string]
  readonly summary: string
}

/** Height of a row against text of 16 pixels. */
const rowHeight = 24

/** Room right of the plot for the longest words, against text of 16 pixels. */
const wordRoom = 228

/** Paired differences as dots with intervals, one row for each policy, on both sides of nought. */
export const effectPlot: View<EffectsData> = host => {
  const root = select(host).classed('chart effects', true)
  const heading = root.append('h3')
  const titled = make('span', { class: 'title' })
  const measured = make('span', { class: 'unit' })
  heading.append(() => titled)
  heading.append(() => measured)
  const plot = make('div', { class: 'plot-effects' })
  host.append(plot)
  const svg = select(plot).append('svg').attr('role', 'img')
  const [axis, rows] = [svg.append('g'), svg.append('g')]

  const draw = onSize<EffectsData>(plot, (data, { width, em }) => {
    const height = (data.effects.length * rowHeight + 20) * em
    fit(svg, { width, height })
    svg.attr('aria-label', data.summary)
    const left = letterRoom(data.effects) * em
    const right = Math.max(left + 40, width - wordRoom * em)
    const low = min(data.effects, effect => Math.min(0, effect.q05, effect.low)) ?? 0
    const high = max(data.effects, effect => Math.max(0, effect.q95, effect.high)) ?? 0
    const room = Math.max(1e-9, high - low) * 0.04
    const x = scaleLinear([low - room, high + room], [left, right])
    const y = (index: number): number => (index + 0.5) * rowHeight * em
    const foot = data.effects.length * rowHeight * em
    axis
      .selectAll('line.nought')
      .data([0])
      .join('line')
      .attr('class', 'nought')
      .attr('x1', x)
      .attr('x2', x)
      .attr('y1', 0)
      .attr('y2', foot + 4 * em)
    // below the rows, the room of letters and words is free
    const [leftSide, rightSide] = data.sides
    axis
      .selectAll('text.side')
      .data([
        { text: `◀ ${leftSide}`, at: x(0) - 6 * em, anchor: 'end', room: x(0) },
        { text: `${rightSide} ▶`, at: x(0) + 6 * em, anchor: 'start', room: width - x(0) },
      ])
      .join('text')
      .attr('class', 'tick side')
      .style('text-anchor', ({ anchor }) => anchor)
      .attr('x', ({ at }) => at)
      .attr('y', foot + 15 * em)
      .text(({ text, room: space }) => (space > 60 * em ? text : ''))
    const lines = rows
      .selectAll<SVGGElement, Effect>('g')
      .data(data.effects, ({ ink }) => ink.letter)
      .join(enter => {
        const added = enter.append('g')
        for (const name of ['spread', 'interval']) added.append('line').attr('class', name)
        added.append('circle')
        for (const name of ['letter', 'amount', 'pairs']) added.append('text').attr('class', name)
        return added
      })
      .order()
      .style('--line', ({ ink }) => `var(--${ink.colour})`)
    const across = (
      name: string,
      from: (effect: Effect) => number,
      to: (effect: Effect) => number,
    ) =>
      lines
        .select(`line.${name}`)
        .attr('x1', effect => x(from(effect)))
        .attr('x2', effect => x(to(effect)))
        .attr('y1', (_, index) => y(index))
        .attr('y2', (_, index) => y(index))
    across(
      'spread',
      ({ q05 }) => q05,
      ({ q95 }) => q95,
    )
    across(
      'interval',
      effect => effect.low,
      effect => effect.high,
    )
    lines
      .select('circle')
      .attr('class', effect => (effect.low > 0 || effect.high < 0 ? 'told' : 'open'))
      .attr('r', 4.5 * em)
      .attr('cx', ({ mean }) => x(mean))
      .attr('cy', (_, index) => y(index))
    const write = (name: string, at: number, text: (effect: Effect) => string) =>
      lines
        .select(`text.${name}`)
        .attr('x', at)
        .attr('y', (_, index) => y(index))
        .attr('dy', '0.35em')
        .text(text)
    write('letter', 0, ({ ink }) => ink.letter)
    write('amount', right + 60 * em, ({ text }) => text)
    write('pairs', right + 70 * em, ({ pairs }) => pairs)
  })
  return data => {
    setTermed(titled, data.title)
    setTermed(measured, data.unit)
    draw(data)
  }
}
