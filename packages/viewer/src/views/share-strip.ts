import { area, scaleLinear, select } from 'd3'
import { make } from '../dom.ts'
import type { RibbonPart, ShareLayer } from '../reading/loop-shares.ts'
import { leftMargin, rightMargin } from './chart-frame.ts'
import { fit, onSize, type Size } from './on-size.ts'
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
  /** Last month of the charts that stand above. */
  readonly end: number
  readonly summary: string
  /** Stands in line with the charts, which leave room for their labels. */
  readonly aligned: boolean
}

const ribbonHeight = 16

const horizontal = ({ aligned, end }: ShareStory, { width, em }: Size) => {
  const left = aligned ? leftMargin * em : 16 * em
  const right = aligned ? Math.max(left + 40, width - rightMargin(true) * em) : width - 2
  return scaleLinear([0, Math.max(1, end)], [left, right])
}

/** Least height of the axis of shares, so that next to nothing does not fill it. */
const leastHeight = 0.3

/** How far the pile reaches on its higher side. */
const heightOf = ({ layers }: ShareStory): number =>
  Math.max(leastHeight, ...layers.flatMap(({ edges }) => edges.flat().map(edge => Math.abs(edge))))

/** Where a layer is thickest: there its name has most room. */
const thickest = ({ edges }: ShareLayer): number => {
  const heights = edges.map(([low, high]) => high - low)
  return heights.indexOf(Math.max(...heights))
}

/** Loop shares over time: reinforcing above the line, balancing below, on a silhouette of how much changes. */
export const shareStrip: View<ShareStory> = host => {
  const plot = make('div', { class: 'plot-strip' })
  host.append(plot)
  const svg = select(plot).append('svg').attr('role', 'img').attr('class', 'share-strip')
  const silhouette = svg.append('path').attr('class', 'silhouette')
  const layers = svg.append('g')
  const axis = svg.append('line').attr('class', 'axis')
  const ribbon = svg.append('g')
  const letters = svg.append('g')
  const names = svg.append('g')
  const cursor = svg.append('line').attr('class', 'cursor')
  return onSize<ShareStory>(plot, (story, size) => {
    const { height, em } = size
    const x = horizontal(story, size)
    const [left = 0, right = 0] = x.range()
    const tallest = heightOf(story)
    const top = (ribbonHeight + 4) * em
    const y = scaleLinear([-tallest, tallest], [height, top])
    const at = (index: number): number => x(story.months[index] ?? 0)
    fit(svg, size)
    svg.attr('aria-label', story.summary)
    plot.dataset['from'] = String(left)
    plot.dataset['to'] = String(right)
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
      .attr('class', ({ side, faint }) => `share ${side}${faint ? ' faint' : ''}`)
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
    letters
      .selectAll('text')
      .data(['R', 'B'])
      .join('text')
      .attr('class', letter => (letter === 'R' ? 'above' : 'below'))
      .attr('x', left - 12 * em)
      .attr('y', letter => y(letter === 'R' ? 0.5 : -0.5))
      .attr('dy', '0.35em')
      .text(String)
    const roomy = story.layers.filter(layer => {
      const [low, high] = layer.edges[thickest(layer)] ?? [0, 0]
      return y(low) - y(high) > 12 * em
    })
    names
      .selectAll('text')
      .data(roomy)
      .join('text')
      .attr('x', layer => Math.min(right - 14 * em, Math.max(left + 14 * em, at(thickest(layer)))))
      .attr('y', layer => {
        const [low, high] = layer.edges[thickest(layer)] ?? [0, 0]
        return y((low + high) / 2)
      })
      .attr('dy', '0.35em')
      .text(({ id }) => id)
    cursor.attr('x1', x(story.month)).attr('x2', x(story.month)).attr('y1', 0).attr('y2', height)
  })
}
