import { area, scaleLinear, select } from 'd3'
import { make } from '../dom.ts'
import { percent } from '../format.ts'
import type { RibbonPart, ShareLayer } from '../reading/loop-shares.ts'
import { loopPage } from '../text/loop-page.ts'
import { drawMonths } from './chart-axes.ts'
import { leftMargin, rightMargin } from './chart-frame.ts'
import { fit, onSize, type Size } from './on-size.ts'
import { placed } from './strip-names.ts'
import type { View } from './view.ts'

/** One loop of the strip: where it lies, and the letter and number that stand in it. */
export interface NamedLayer extends ShareLayer {
  readonly id: string
  /** Left out of focus while another loop stands out. */
  readonly faint: boolean
}

/** Shares of the loops over the whole run, how much was changing, who was in charge, and the month looked at. */
export interface ShareStory {
  readonly months: readonly number[]
  readonly layers: readonly NamedLayer[]
  /** 0–1 */
  readonly activity: readonly number[]
  readonly ribbon: readonly (RibbonPart & { readonly text: string })[]
  readonly month: number
  /** Last month of the run. */
  readonly end: number
  /** Last month of the axis. */
  readonly until: number
  readonly summary: string
  /** Stands in line with the chart above it, with axes of its own. */
  readonly aligned: boolean
}

const ribbonHeight = 16

const horizontal = ({ aligned, until }: ShareStory, { width, em }: Size) => {
  const left = aligned ? leftMargin * em : 16 * em
  const right = aligned ? Math.max(left + 40, width - rightMargin(true) * em) : width - 2
  return scaleLinear([0, Math.max(1, until)], [left, right])
}

/** Least height of the axis of shares, so that next to nothing does not fill it. */
const leastHeight = 0.3

/** How far the pile reaches on its higher side. */
const heightOf = ({ layers }: ShareStory): number =>
  Math.max(leastHeight, ...layers.flatMap(({ edges }) => edges.flat().map(edge => Math.abs(edge))))

/** Marks of the axis of shares: the line, and the same share on both sides of it. */
const shareTicks = (tallest: number): readonly number[] => {
  const most = scaleLinear([0, tallest], [0, 1]).ticks(2).at(-1) ?? 0
  return [-most, 0, most]
}

/** Loop shares over time: reinforcing above the line, balancing below, on a silhouette of how much changes. */
export const shareStrip: View<ShareStory> = host => {
  const plot = make('div', { class: 'plot-strip' })
  host.append(plot)
  const svg = select(plot).append('svg').attr('role', 'img').attr('class', 'share-strip')
  const silhouette = svg.append('path').attr('class', 'silhouette')
  const layers = svg.append('g')
  const axis = svg.append('line').attr('class', 'axis')
  const scales = svg.append('g')
  const ribbon = svg.append('g').attr('class', 'ribbon')
  const sides = svg.append('g').attr('class', 'sides')
  const names = svg.append('g').attr('class', 'names')
  const cursor = svg.append('line').attr('class', 'cursor')
  return onSize<ShareStory>(plot, (story, size) => {
    const { height, em } = size
    const x = horizontal(story, size)
    const [left = 0, right = 0] = x.range()
    const tallest = heightOf(story)
    const top = (ribbonHeight + 4) * em
    const bottom = height - (story.aligned ? 18 * em : 0)
    const y = scaleLinear([-tallest, tallest], [bottom, top])
    const at = (index: number): number => x(story.months[index] ?? 0)
    fit(svg, size)
    svg.attr('aria-label', story.summary)
    plot.dataset['from'] = String(left)
    plot.dataset['to'] = String(x(story.end))
    silhouette.attr(
      'd',
      area<number>()
        .x((_, index) => at(index))
        .y0(active => y(-active * tallest))
        .y1(active => y(active * tallest))(story.activity),
    )
    layers
      .selectAll('path')
      .data(story.layers)
      .join('path')
      .attr(
        'class',
        ({ side, against, faint }) =>
          `share ${side}${against ? ' against' : ''}${faint ? ' faint' : ''}`,
      )
      .attr('data-loop', ({ name }) => name)
      .attr('d', ({ edges }) =>
        area<readonly [number, number]>()
          .x((_, index) => at(index))
          .y0(([low]) => y(low))
          .y1(([, high]) => y(high))(edges),
      )
    axis.attr('x1', left).attr('x2', right).attr('y1', y(0)).attr('y2', y(0))
    ribbon
      .selectAll('rect')
      .data(story.ribbon)
      .join('rect')
      .attr('class', ({ side }) => `reign ${side}`)
      .attr('x', ({ from }) => x(from))
      .attr('width', ({ from, to }) => Math.max(1, x(Math.min(to, story.end)) - x(from) - 1))
      .attr('y', 0)
      .attr('height', ribbonHeight * em)
    ribbon
      .selectAll('text')
      .data(
        story.ribbon.filter(
          ({ from, to, text }) => x(Math.min(to, story.end)) - x(from) > text.length * 8 * em,
        ),
      )
      .join('text')
      .attr('x', ({ from }) => x(from) + 4 * em)
      .attr('y', (ribbonHeight / 2) * em)
      .attr('dy', '0.35em')
      .text(({ text }) => text)
    sides
      .selectAll('text')
      .data(['above', 'below'] as const)
      .join('text')
      .attr('class', String)
      .attr('x', story.aligned ? right + 8 * em : left - 12 * em)
      .attr('y', side => y((side === 'above' ? tallest : -tallest) / 2))
      .attr('dy', '0.35em')
      .attr('text-anchor', story.aligned ? 'start' : 'middle')
      .text(side => (story.aligned ? loopPage.sides : loopPage.sideLetters)[side])
    names
      .selectAll('text')
      .data(
        placed(
          story.layers.filter(({ faint }) => !faint),
          {
            x: at,
            y,
            from: left + 14 * em,
            to: x(story.end) - 14 * em,
            width: 28 * em,
            height: 13 * em,
          },
        ),
      )
      .join('text')
      .attr('x', ({ x }) => x)
      .attr('y', ({ y }) => y)
      .attr('dy', '0.35em')
      .text(({ id }) => id)
    scales
      .selectAll('text.value')
      .data(story.aligned ? shareTicks(tallest) : [])
      .join('text')
      .attr('class', 'tick value')
      .attr('x', left - 6 * em)
      .attr('y', y)
      .attr('dy', '0.35em')
      .text(share => percent(Math.abs(share)))
    if (story.aligned) drawMonths(scales, { x, em }, bottom + 15 * em)
    cursor
      .attr('x1', x(story.month))
      .attr('x2', x(story.month))
      .attr('y1', ribbonHeight * em)
      .attr('y2', bottom)
  })
}
