import { scaleSqrt } from 'd3'
import { arcBetween, arcPath, beside, outside, type Arc, type Box, type Point } from './arcs.ts'
import type { Diagram, Link } from './diagram.ts'
import type { Frame } from './frame.ts'

/** A link as it is drawn. */
export interface Stroke {
  readonly link: Link
  readonly arc: Arc
  readonly width: number
  /** Part of the arc from one box to the other. */
  readonly from: number
  readonly to: number
  /** Where the line ends and the arrowhead begins. */
  readonly neck: number
  readonly frame: Frame
}

/** Width in pixels by the relative score of a link: square root, so that the weak stay visible. */
const widthOf = scaleSqrt([0, 1], [1, 8]).clamp(true)

/** Width of links that have no score. */
const PLAIN = 1.4

const lengthOf = ({ radius, angle }: Arc): number => radius * angle

const headOf = (width: number, { weight }: Frame) => ({
  size: 7 * weight + 1.05 * width,
  half: 3.2 * weight + 0.78 * width,
})

export const strokesOf = (
  { links }: Diagram,
  frame: Frame,
  boxes: Readonly<Record<string, Box>>,
  strengths: Readonly<Record<string, number>>,
): readonly Stroke[] =>
  links.flatMap(link => {
    const first = boxes[link.from]
    const last = boxes[link.to]
    if (first === undefined || last === undefined) return []
    const arc = arcBetween(first.centre, last.centre, link.bulge)
    const [from, to] = outside(arc, first, last)
    const strength = strengths[link.name]
    const width = frame.weight * (strength === undefined ? PLAIN : widthOf(strength))
    const head = headOf(width, frame).size / lengthOf(arc)
    return [{ link, arc, width, from, to, neck: Math.max(from, to - 0.9 * head), frame }]
  })

export const shaftPath = ({ arc, from, neck }: Stroke): string => arcPath(arc, from, neck)

export const headPath = ({ arc, to, width, frame }: Stroke): string => {
  const tip = arc.at(to)
  const { size, half } = headOf(width, frame)
  const angle = arc.heading(to) - (size / arc.radius / 2) * (arc.clockwise ? 1 : -1)
  const corner = (side: number): string => {
    const x = tip.x - size * Math.cos(angle) + side * half * Math.sin(angle)
    const y = tip.y - size * Math.sin(angle) - side * half * Math.cos(angle)
    return `${x},${y}`
  }
  return `M${tip.x},${tip.y}L${corner(1)}L${corner(-1)}Z`
}

/** Two strokes across the middle, where a link takes effect late; `null` where it does not. */
export const delayPath = ({ link, arc, from, neck, width, frame }: Stroke): string | null => {
  if (!link.delay) return null
  const middle = (from + neck) / 2
  const apart = (2.6 * frame.weight) / lengthOf(arc)
  const reach = 5.5 * frame.weight + width / 2
  return [middle - apart, middle + apart]
    .map(at => {
      const a = beside(arc, at, reach)
      const b = beside(arc, at, -reach)
      return `M${a.x},${a.y}L${b.x},${b.y}`
    })
    .join('')
}

/** Where the sign stands: beside the arrowhead. */
export const signPoint = ({ link, arc, to, width, frame }: Stroke): Point => {
  const back = 0.95 * frame.type + 0.3 * width
  const aside = 0.62 * frame.type + 0.78 * width
  return beside(arc, to - back / lengthOf(arc), (link.signInside ? -1 : 1) * aside)
}

/** Where the note stands: on the inner side, early on the way, and it runs away from the arc. */
export const notePoint = ({
  arc,
  from,
  to,
  width,
  frame,
}: Stroke): Point & { readonly anchor: 'start' | 'end' } => {
  const at = from + 0.36 * (to - from)
  const point = beside(arc, at, -0.5 * frame.type - width / 2)
  return { ...point, anchor: point.x > arc.at(at).x ? 'start' : 'end' }
}
