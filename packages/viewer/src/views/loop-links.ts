import { scaleSqrt } from 'd3'
import type { LinkId } from '../text/loops.ts'
import type { Group } from './chart-frame.ts'
import { arcBetween, arcPath, beside, outside, type Arc, type Box } from './loop-geometry.ts'
import { linkPlaces, type LinkPlace, type NodeId } from './loop-layout.ts'

interface Stroke {
  readonly place: LinkPlace
  readonly arc: Arc
  readonly width: number
  readonly from: number
  readonly to: number
  /** Where the line ends and the arrowhead begins. */
  readonly neck: number
}

const widthOf = scaleSqrt([0, 1], [1, 8]).clamp(true)

const strokeOf = (
  place: LinkPlace,
  boxes: Readonly<Record<NodeId, Box>>,
  strength: number,
): Stroke => {
  const first = boxes[place.from]
  const last = boxes[place.to]
  const arc = arcBetween(first.centre, last.centre, place.bulge)
  const [from, to] = outside(arc, first, last)
  const width = widthOf(strength)
  const head = (7 + 1.1 * width) / (arc.radius * arc.angle)
  return { place, arc, width, from, to, neck: Math.max(from, to - head) }
}

const headPath = ({ arc, to, width }: Stroke): string => {
  const tip = arc.at(to)
  const size = 8 + 1.1 * width
  const half = 3.6 + 0.75 * width
  const angle = arc.heading(to) - (size / arc.radius / 2) * (arc.clockwise ? 1 : -1)
  const corner = (side: number): string => {
    const x = tip.x - size * Math.cos(angle) + side * half * Math.sin(angle)
    const y = tip.y - size * Math.sin(angle) - side * half * Math.cos(angle)
    return `${x},${y}`
  }
  return `M${tip.x},${tip.y}L${corner(1)}L${corner(-1)}Z`
}

const delayPath = ({ arc, from, neck, width }: Stroke): string => {
  const middle = (from + neck) / 2
  const apart = 2.5 / (arc.radius * arc.angle)
  const reach = 6 + width / 2
  return [middle - apart, middle + apart]
    .map(way => {
      const a = beside(arc, way, reach)
      const b = beside(arc, way, -reach)
      return `M${a.x},${a.y}L${b.x},${b.y}`
    })
    .join('')
}

/** Draws every link as wide as it is strong, with arrowhead, sign and delay. */
export const drawLinks = (
  group: Group,
  boxes: Readonly<Record<NodeId, Box>>,
  strengths: Readonly<Record<LinkId, number>>,
): void => {
  const strokes = linkPlaces.map(place => strokeOf(place, boxes, strengths[place.id]))
  const links = group
    .selectAll<SVGGElement, Stroke>('g.link')
    .data(strokes)
    .join(enter => {
      const added = enter.append('g')
      for (const name of ['shaft', 'gap', 'strokes', 'head'])
        added.append('path').attr('class', name)
      added.append('text').attr('class', 'sign halo')
      added.append('text').attr('class', 'note halo')
      return added
    })
    .attr('class', ({ place }) => `link ${place.kind ?? 'shared'}${place.minus ? ' minus' : ''}`)
    .attr('data-link', ({ place }) => place.id)
  links
    .select('path.shaft')
    .attr('d', ({ arc, from, neck }) => arcPath(arc, from, neck))
    .attr('stroke-width', ({ width }) => width)
    .attr('stroke-dasharray', ({ place, width }) =>
      place.minus ? `${6 + width} ${3 + width}` : null,
    )
  const delayed = (stroke: Stroke): string | null => (stroke.place.delay ? delayPath(stroke) : null)
  links.select('path.gap').attr('d', delayed)
  links.select('path.strokes').attr('d', delayed)
  links.select('path.head').attr('d', headPath)
  const signAt = ({ place, arc, to, width }: Stroke) =>
    beside(arc, to - 14 / (arc.radius * arc.angle), (place.signInside ? -1 : 1) * (12 + width / 2))
  links
    .select('text.sign')
    .attr('x', stroke => signAt(stroke).x)
    .attr('y', stroke => signAt(stroke).y)
    .attr('dy', '0.36em')
    .text(({ place }) => (place.minus ? '−' : '+'))
  // on the inner side and early, where there is room
  const noteAt = ({ arc, from, to, width }: Stroke) =>
    beside(arc, from + 0.36 * (to - from), -8 - width / 2)
  links
    .select('text.note')
    .attr('x', stroke => noteAt(stroke).x)
    .attr('y', stroke => noteAt(stroke).y)
    .attr('dy', '0.36em')
    .text(({ place }) => place.note ?? '')
}
