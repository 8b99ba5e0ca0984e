import { linkNotes } from '../../text/diagrams.ts'
import type { Group } from '../chart-frame.ts'
import { balances, linksAlong, type Diagram } from './diagram.ts'
import { delayPath, headPath, notePoint, shaftPath, signPoint, type Stroke } from './strokes.ts'

const paths = ['shaft', 'dots', 'gap', 'late', 'head'] as const

/** Colour of each link: of the only kind of loop that passes it, or shared. */
const kindsOf = (diagram: Diagram): ReadonlyMap<string, string> => {
  const kinds = new Map<string, string>()
  for (const place of diagram.loops) {
    const kind = balances(diagram, place) ? 'balancing' : 'reinforcing'
    for (const name of linksAlong(place.along, true))
      kinds.set(name, (kinds.get(name) ?? kind) === kind ? kind : 'shared')
  }
  return kinds
}

/** Draws every link as wide as it is strong, with arrowhead, sign and delay. */
export const drawLinks = (
  group: Group,
  diagram: Diagram,
  strokes: readonly Stroke[],
  isScored: (link: string) => boolean,
): void => {
  const kinds = kindsOf(diagram)
  const links = group
    .selectAll<SVGGElement, Stroke>('g.causal')
    .data(strokes, ({ link }) => link.name)
    .join(enter => {
      const added = enter.append('g')
      for (const name of paths) added.append('path').attr('class', name)
      added.append('text').attr('class', 'sign halo')
      added.append('text').attr('class', 'note halo')
      return added
    })
    .attr(
      'class',
      ({ link: { name } }) =>
        `causal ${kinds.get(name) ?? 'shared'}${isScored(name) ? '' : ' plain'}`,
    )
    .attr('data-link', ({ link }) => link.name)
  links
    .select('path.shaft')
    .attr('d', shaftPath)
    .attr('stroke-width', ({ width }) => width)
    .attr('stroke-dasharray', ({ link, width, frame }) =>
      link.sign < 0 ? `${5 * frame.weight + width} ${2.5 * frame.weight + width}` : null,
    )
  // one by one: only `select` hands a link's present stroke on to what is drawn of it
  for (const [name, weight] of [
    ['gap', 4.6],
    ['late', 1.7],
  ] as const)
    links
      .select(`path.${name}`)
      .attr('d', delayPath)
      .attr('stroke-width', ({ frame }) => weight * frame.weight)
  links.select('path.head').attr('d', headPath)
  links
    .select('text.sign')
    .attr('x', stroke => signPoint(stroke).x)
    .attr('y', stroke => signPoint(stroke).y)
    .attr('dy', '0.35em')
    .style('font-size', ({ frame }) => `${1.12 * frame.type}px`)
    .text(({ link }) => (link.sign > 0 ? '+' : '−'))
  links
    .select('text.note')
    .attr('x', stroke => notePoint(stroke).x)
    .attr('y', stroke => notePoint(stroke).y)
    .attr('text-anchor', stroke => notePoint(stroke).anchor)
    .attr('dy', '0.35em')
    .style('font-size', ({ frame }) => `${0.85 * frame.type}px`)
    .text(({ link, frame }) => (frame.tight || link.note === null ? '' : linkNotes[link.note]))
}
