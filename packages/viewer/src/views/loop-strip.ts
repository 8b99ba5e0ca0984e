import { area, scaleLinear, select, stack } from 'd3'
import { make } from '../dom.ts'
import { loopWords, type LoopId } from '../text/loops.ts'
import { fit, onSize } from './on-size.ts'
import type { View } from './view.ts'

/** Shares of the loops over the whole run, and the month looked at. */
export interface LoopStory {
  readonly months: readonly number[]
  readonly loops: Readonly<Record<LoopId, readonly number[]>>
  readonly activity: readonly number[]
  readonly month: number
  readonly summary: string
}

const balancing: readonly LoopId[] = ['B1', 'B2']
const reinforcing: readonly LoopId[] = ['R3']

/** Loop shares over time, as high as much is changing: reinforcing above the line, balancing below. */
export const loopStrip: View<LoopStory> = host => {
  select(host).append('h3').text(loopWords.strip)
  const plot = make('div', { class: 'plot-strip' })
  host.append(plot)
  const svg = select(plot).append('svg').attr('role', 'img').attr('class', 'loop-strip')
  const areas = svg.append('g')
  const axis = svg.append('line').attr('class', 'grid')
  const cursor = svg.append('line').attr('class', 'cursor')
  return onSize<LoopStory>(plot, (story, { width, height, em }) => {
    const x = scaleLinear([0, Math.max(1, story.months.at(-1) ?? 1)], [2, width - 2 - 22 * em])
    const y = scaleLinear([-1, 1], [height, 0])
    const indices = story.months.map((_, index) => index)
    const amount = (sign: number) => (index: number, id: LoopId) =>
      sign * (story.loops[id][index] ?? 0) * Math.sqrt(story.activity[index] ?? 0)
    const layers = [
      ...stack<number, LoopId>().keys(balancing).value(amount(-1))(indices),
      ...stack<number, LoopId>().keys(reinforcing).value(amount(1))(indices),
    ]
    fit(svg, { width, height })
    svg.attr('aria-label', story.summary)
    areas
      .selectAll('path')
      .data(layers)
      .join('path')
      .attr('class', ({ key }) => `share ${key}`)
      .attr('d', layer =>
        area<(typeof layer)[number]>()
          .x((_, index) => x(story.months[index] ?? 0))
          .y0(([low]) => y(low))
          .y1(([, high]) => y(high))(layer),
      )
    areas
      .selectAll('text')
      .data(['R', 'B'])
      .join('text')
      .attr('class', letter => (letter === 'R' ? 'reinforcing' : 'balancing'))
      .attr('x', width - 16 * em)
      .attr('y', letter => height * (letter === 'R' ? 0.32 : 0.68))
      .attr('dy', '0.35em')
      .text(String)
    axis
      .attr('x1', 2)
      .attr('x2', x.range()[1] ?? 0)
      .attr('y1', y(0))
      .attr('y2', y(0))
    cursor.attr('x1', x(story.month)).attr('x2', x(story.month)).attr('y1', 0).attr('y2', height)
  })
}
