import { nice, scaleLinear, select } from 'd3'
import { make } from '../../dom.ts'
import { fit, onSize } from '../on-size.ts'
import type { View } from '../view.ts'

/** What the same decisions come to with several lucks, each less what came of doing nothing. */
export interface LuckData {
  /** In words, for everybody. */
  readonly summary: string
  readonly others: readonly number[]
  readonly own: number
  readonly write: (value: number) => string
}

/** Dots of a swarm are moved apart by so many of their radii, up and down in turn. */
const lane = (index: number): number =>
  (index % 2 === 0 ? 1 : -1) * (Math.floor(index / 2) % 3) * 0.9

/** Differences along a line with nought marked: a dot for each luck, a ring for one’s own. */
export const luckDots: View<LuckData> = host => {
  const text = make('p', {})
  const plot = make('div', { class: 'flight-luck' })
  host.append(text, plot)
  const svg = select(plot).append('svg').attr('role', 'img')
  const axis = svg.append('line').attr('class', 'grid')
  const nought = svg.append('line').attr('class', 'flight-nought')
  const dots = svg.append('g')
  const ring = svg.append('circle').attr('class', 'flight-own')
  const words = svg.append('g')
  const draw = onSize<LuckData>(plot, ({ summary, others, own, write }, size) => {
    const { width, height, em } = size
    const [low, high] = nice(Math.min(0, own, ...others), Math.max(0, own, ...others), 4)
    const x = scaleLinear([low, high], [24 * em, width - 24 * em])
    const middle = (height - 18 * em) / 2
    const radius = 4 * em
    fit(svg, size)
    svg.attr('aria-label', summary)
    axis.attr('x1', x(low)).attr('x2', x(high)).attr('y1', middle).attr('y2', middle)
    nought
      .attr('x1', x(0))
      .attr('x2', x(0))
      .attr('y1', 0)
      .attr('y2', height - 18 * em)
    dots
      .selectAll('circle')
      .data([...others].sort((a, b) => a - b))
      .join('circle')
      .attr('class', 'flight-other')
      .attr('cx', x)
      .attr('cy', (_, index) => middle + lane(index) * radius)
      .attr('r', radius * 0.75)
    ring
      .attr('cx', x(own))
      .attr('cy', middle)
      .attr('r', radius * 1.5)
    // marks too close to nought would be written over one another
    const marks = [...new Set([low, 0, high])].filter(
      value => value === 0 || Math.abs(x(value) - x(0)) > 56 * em,
    )
    words
      .selectAll('text')
      .data(marks)
      .join('text')
      .attr('class', 'tick month')
      .attr('x', x)
      .attr('y', height - 4 * em)
      .text(write)
  })
  return data => {
    text.textContent = data.summary
    draw(data)
  }
}
