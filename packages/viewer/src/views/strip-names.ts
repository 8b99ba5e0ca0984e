import type { ShareLayer } from '../reading/loop-shares.ts'

/** Where names may stand: positions of looks and shares, the edges, and the room that a name takes. */
interface NameRoom {
  readonly x: (look: number) => number
  readonly y: (share: number) => number
  readonly from: number
  readonly to: number
  readonly width: number
  readonly height: number
}

interface PlacedName {
  readonly id: string
  readonly x: number
  readonly y: number
}

/**
 * Names of layers where these are thickest, clear of one another; a layer that has room for its name
 * nowhere goes without. The first come first.
 */
export const placed = (
  layers: readonly (ShareLayer & { readonly id: string })[],
  { x, y, from, to, width, height }: NameRoom,
): readonly PlacedName[] => {
  const names: PlacedName[] = []
  const isFree = (one: PlacedName): boolean =>
    names.every(other => Math.abs(one.x - other.x) >= width || Math.abs(one.y - other.y) >= height)
  for (const { id, edges } of layers) {
    const places = edges
      .map((_, look) => {
        const centre = Math.min(to, Math.max(from, x(look)))
        // what of the layer lies behind the whole name
        const behind = edges.filter((_, other) => Math.abs(x(other) - centre) <= width / 2)
        const top = Math.max(...behind.map(([, high]) => y(high)))
        const bottom = Math.min(...behind.map(([low]) => y(low)))
        return { thick: bottom - top, place: { id, x: centre, y: (top + bottom) / 2 } }
      })
      .filter(({ thick }) => thick >= height)
      .sort((a, b) => b.thick - a.thick)
    const free = places.find(({ place }) => isFree(place))
    if (free !== undefined) names.push(free.place)
  }
  return names
}
