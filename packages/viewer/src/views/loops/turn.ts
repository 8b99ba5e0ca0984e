import { arcBetween, type Box, type Point } from './arcs.ts'
import { linksAlong, type Diagram, type LoopPlace } from './diagram.ts'

/**
 * Whether a loop turns clockwise as drawn: the sign of the area that its arcs run round, by the
 * trapezium rule over points on them.
 */
export const turnsClockwise = (
  { links }: Diagram,
  boxes: Readonly<Record<string, Box>>,
  { along }: LoopPlace,
): boolean => {
  const points = linksAlong(along, true).flatMap((name): readonly Point[] => {
    const link = links.find(known => known.name === name)
    const first = link && boxes[link.from]
    const last = link && boxes[link.to]
    if (first === undefined || last === undefined) return []
    const arc = arcBetween(first.centre, last.centre, link?.bulge ?? 0)
    return [0, 0.25, 0.5, 0.75].map(arc.at)
  })
  const area = points.reduce((sum, point, at) => {
    const next = points[(at + 1) % points.length] ?? point
    return sum + point.x * next.y - next.x * point.y
  }, 0)
  return area > 0
}
