import type { CrowdData, CrowdLink, Mark } from './crowd.ts'

/** A link as a path between two marks. */
export interface LinkPath extends CrowdLink {
  readonly id: string
  readonly d: string
}

/** How far a link bends, against its length. */
const bend = 0.22

/** The links between marks that are drawn, bent to one side so that both ways can be told apart. */
export const linkPaths = (
  marks: readonly Mark[],
  { worlds }: Pick<CrowdData, 'worlds'>,
): readonly LinkPath[] => {
  const linked = worlds.some(({ links }) => links.length > 0)
  const at = new Map(linked ? marks.map(mark => [mark.id, mark]) : [])
  return worlds.flatMap(({ links }, world) =>
    links.flatMap(link => {
      const from = at.get(`${world} ${link.from}`)
      const to = at.get(`${world} ${link.to}`)
      if (from === undefined || to === undefined) return []
      const dx = to.x - from.x
      const dy = to.y - from.y
      const length = Math.hypot(dx, dy)
      if (length < 1) return []
      // it ends at the edge of the mark
      const [ex, ey] = [to.x - (dx / length) * to.r, to.y - (dy / length) * to.r]
      const [mx, my] = [(from.x + ex) / 2 + bend * dy, (from.y + ey) / 2 - bend * dx]
      const d = `M${from.x.toFixed(1)},${from.y.toFixed(1)}Q${mx.toFixed(1)},${my.toFixed(1)} ${ex.toFixed(1)},${ey.toFixed(1)}`
      return [{ ...link, id: `${world} ${link.kind} ${link.from} ${link.to}`, d }]
    }),
  )
}
