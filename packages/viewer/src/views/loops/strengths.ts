import { linksAlong, signOf, type Diagram } from './diagram.ts'

/**
 * How strongly each link of a diagram works, 0–1, from the share that each condensed link `reading –flow`
 * has of what bends its target, −1 to 1. Links that no way passes are not scored and left out.
 *
 *   strength(way)  = max(0, sign(way) · Π share of its condensed links)
 *   strength(link) = max over targets of Σ strength of the ways through it to that target
 *
 * What works against the signs drawn counts as nothing: the arrow would claim the opposite.
 */
export const linkStrengths = (
  diagram: Diagram,
  shareOf: (condensed: string) => number,
): Readonly<Record<string, number>> => {
  const byTarget = new Map<string, Map<string, number>>()
  for (const { along, scored, reversed } of diagram.ways) {
    const names = linksAlong(along, false)
    const sign = signOf(diagram, names) * (reversed ? -1 : 1)
    const product = scored.reduce((share, name) => share * shareOf(name), 1)
    const strength = Math.max(0, sign * product)
    const target = along.at(-1) ?? ''
    for (const name of names) {
      const sums = byTarget.get(name) ?? new Map<string, number>()
      sums.set(target, (sums.get(target) ?? 0) + strength)
      byTarget.set(name, sums)
    }
  }
  return Object.fromEntries(
    [...byTarget].map(([name, sums]) => [name, Math.min(1, Math.max(...sums.values()))]),
  )
}
