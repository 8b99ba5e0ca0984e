export interface Point {
  readonly x: number
  readonly y: number
}

/** Half width and half height of what stands around a point. */
export interface Box {
  readonly centre: Point
  readonly width: number
  readonly height: number
}

/** A piece of a circle, travelled from 0 to 1. */
export interface Arc {
  readonly radius: number
  /** Clockwise on the screen. */
  readonly clockwise: boolean
  /** Angle travelled, in radians. */
  readonly angle: number
  readonly at: (way: number) => Point
  /** Direction of travel, in radians; 0 is right, a quarter turn is down. */
  readonly heading: (way: number) => number
}

const turn = 2 * Math.PI

/**
 * The piece of a circle from one point to another that bulges to the left of the straight way by
 * `bulge` times its length; to the right when negative. At half the length it is half a circle.
 */
export const arcBetween = (from: Point, to: Point, bulge: number): Arc => {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.hypot(dx, dy)
  const rise = bulge * length
  const radius = (length * length) / (8 * Math.abs(rise)) + Math.abs(rise) / 2
  const offset = (rise - Math.sign(rise) * radius) / length
  const centre = { x: (from.x + to.x) / 2 + dy * offset, y: (from.y + to.y) / 2 - dx * offset }
  const clockwise = bulge > 0
  const start = Math.atan2(from.y - centre.y, from.x - centre.x)
  const end = Math.atan2(to.y - centre.y, to.x - centre.x)
  const angle = clockwise ? (end - start + turn) % turn : -((start - end + turn) % turn)
  const angleAt = (way: number): number => start + way * angle
  return {
    radius,
    clockwise,
    angle: Math.abs(angle),
    at: way => ({
      x: centre.x + radius * Math.cos(angleAt(way)),
      y: centre.y + radius * Math.sin(angleAt(way)),
    }),
    heading: way => angleAt(way) + (clockwise ? 1 : -1) * (Math.PI / 2),
  }
}

const within = ({ centre, width, height }: Box, point: Point): boolean =>
  Math.abs(point.x - centre.x) < width && Math.abs(point.y - centre.y) < height

/** The part of an arc that lies outside the boxes at its two ends. */
export const outside = (arc: Arc, first: Box, last: Box): readonly [number, number] => {
  const steps = 240
  let from = 0
  while (from < steps && within(first, arc.at(from / steps))) from++
  let to = steps
  while (to > from && within(last, arc.at(to / steps))) to--
  return [from / steps, to / steps]
}

/** An arc's part between two ways, as the data of an SVG path. */
export const arcPath = (arc: Arc, from: number, to: number): string => {
  const start = arc.at(from)
  const end = arc.at(to)
  const large = arc.angle * (to - from) > Math.PI ? 1 : 0
  return `M${start.x},${start.y}A${arc.radius},${arc.radius} 0 ${large} ${arc.clockwise ? 1 : 0} ${end.x},${end.y}`
}

/** A point beside an arc: away from the centre of its circle when `distance` is positive. */
export const beside = (arc: Arc, way: number, distance: number): Point => {
  const { x, y } = arc.at(way)
  const outwards = arc.heading(way) + (arc.clockwise ? -1 : 1) * (Math.PI / 2)
  return { x: x + distance * Math.cos(outwards), y: y + distance * Math.sin(outwards) }
}
