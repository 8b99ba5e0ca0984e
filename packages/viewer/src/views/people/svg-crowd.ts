import { select } from 'd3'
import type { CrowdData, Mark } from './crowd.ts'
import { besides } from './beside.ts'
import { doorway, glide } from './gliding.ts'
import type { Layout } from './layout.ts'
import { linkPaths, type LinkPath } from './link-paths.ts'

type Svg = import('d3').Selection<SVGSVGElement, unknown, null, undefined>

const pixels = (x: number, y: number): string => `translate(${x.toFixed(1)}px,${y.toFixed(1)}px)`

const classOf = (mark: Mark, chosen: string | null, aside: boolean): string =>
  [
    'crowd-mark',
    mark.look,
    mark.step === null ? 'blank' : `step-${mark.step}`,
    mark.burnedOut ? 'burned' : '',
    mark.leaving ? 'goes' : '',
    mark.isNew ? 'fresh' : '',
    mark.fate === 'kept' || mark.fate === 'lost' ? mark.fate : '',
    mark.person !== null && mark.person === chosen ? 'chosen' : '',
    aside ? 'aside' : '',
  ]
    .filter(Boolean)
    .join(' ')

/** Shapes of a mark about its own centre, by its radius. */
const shapes = (r: number) => ({
  ring: r * 1.28,
  slash: `M${-0.7 * r},${0.7 * r}L${0.7 * r},${-0.7 * r}`,
  arrow: `M${-0.42 * r},${1.5 * r}L${0.42 * r},${1.5 * r}L0,${2 * r}Z`,
  diamond: `M0,${-1.55 * r}L${0.42 * r},${-1.13 * r}L0,${-0.71 * r}L${-0.42 * r},${-1.13 * r}Z`,
})

const append = (mark: import('d3').Selection<SVGGElement, Mark, SVGGElement, unknown>): void => {
  mark.append('circle').attr('class', 'halo')
  mark.append('circle').attr('class', 'body')
  mark.append('circle').attr('class', 'ring')
  mark.append('path').attr('class', 'slash')
  mark.append('circle').attr('class', 'core')
  mark.append('path').attr('class', 'arrow')
  mark.append('path').attr('class', 'diamond')
}

/** Draws everybody as SVG: for some hundred marks. */
export const drawSvgCrowd = (svg: Svg, layout: Layout, data: CrowdData): void => {
  const { chosen, motion } = data
  const em = layout.scale
  svg
    .selectAll<SVGRectElement, (typeof layout.rooms)[number]>('rect.room')
    .data(layout.rooms)
    .join(enter => enter.insert('rect', 'g'))
    .attr('class', 'room')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .attr('width', ({ width }) => width)
    .attr('height', ({ height }) => height)
  const words = svg.select<SVGGElement>('g.words')
  words
    .selectAll('text.world')
    .data(layout.titles)
    .join('text')
    .attr('class', 'world')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .text(({ text }) => text)
  words
    .selectAll('text.name')
    .data(layout.rooms)
    .join('text')
    .attr('class', 'name')
    .attr('x', ({ x }) => x + 9)
    .attr('y', ({ y }) => y + 17)
    .text(({ title }) => title)
  const left = layout.rooms.filter(({ line }) => line !== null)
  words
    .selectAll('path.door')
    .data(left)
    .join('path')
    .attr('class', 'door')
    .attr('d', ({ x, width, line }) => `M${x + 8},${line ?? 0}h${width - 16}`)
  words
    .selectAll('text.gone')
    .data(left)
    .join('text')
    .attr('class', 'gone')
    .attr('x', ({ x }) => x + 9)
    .attr('y', ({ line }) => (line ?? 0) + 14)
    .text(({ goneText }) => goneText)

  svg
    .select<SVGGElement>('g.links')
    .selectAll<SVGPathElement, LinkPath>('path')
    .data(linkPaths(layout.marks, data), ({ id }) => id)
    .join('path')
    .attr('class', ({ kind }) => `crowd-link ${kind}`)
    .attr('d', ({ d }) => d)
    .attr('stroke-width', ({ weight }) => 0.8 + 3.2 * weight)

  const group = svg.select<SVGGElement>('g.marks')
  // nothing moves into a picture that is new
  const moves = motion && !group.select('g').empty()
  const marks = group
    .selectAll<SVGGElement, Mark>('g.crowd-mark')
    .data(layout.marks, ({ id }) => id)
    .join(enter => {
      const mark = enter.append('g')
      append(mark)
      return mark
    })
    .attr('class', mark => classOf(mark, chosen, besides(mark, data)))
  marks.each(function stand(mark) {
    const before = this.dataset['at']
    const now = pixels(mark.x, mark.y)
    if (before === now) return
    this.dataset['at'] = now
    this.setAttribute('transform', now.replaceAll('px', ''))
    if (!moves) return
    this.animate(
      before === undefined
        ? [{ opacity: 0, transform: pixels(mark.x + doorway, mark.y) }, { transform: now }]
        : [{ transform: before }, { transform: now }],
      { duration: glide, easing: 'ease-in-out' },
    )
  })
  marks.each(function shape(mark) {
    const own = select(this)
    if (this.dataset['r'] === String(mark.r)) return
    this.dataset['r'] = String(mark.r)
    const { ring, slash, arrow, diamond } = shapes(mark.r)
    own.select('.body').attr('r', mark.r)
    own.select('.halo').attr('r', mark.r * 1.7)
    own.select('.ring').attr('r', ring)
    own.select('.core').attr('r', mark.r * 0.24)
    own.select('.slash').attr('d', slash)
    own.select('.arrow').attr('d', arrow)
    own.select('.diamond').attr('d', diamond)
    own.style('--r', `${Math.max(1, mark.r * 0.36)}px`)
  })
  svg.attr('data-scale', em.toFixed(2))
}
