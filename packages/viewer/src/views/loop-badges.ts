import { arc as ringPath } from 'd3'
import { loopNames, loopWords, type LoopId } from '../text/loops.ts'
import type { Group } from './chart-frame.ts'
import { badgePlaces, type BadgePlace } from './loop-layout.ts'
import type { Square } from './loop-nodes.ts'

const ring = (radius: number, turns: number): string | null =>
  ringPath()({
    innerRadius: radius - 2,
    outerRadius: radius + 2,
    startAngle: 0,
    endAngle: turns * 2 * Math.PI,
  })

/** An arrowhead on top of the ring, pointing the way the loop turns. */
const turnPath = (radius: number, clockwise: boolean): string => {
  const tip = clockwise ? 8 : -8
  return `M${tip},${-radius}L${-tip / 3},${-radius - 6}L${-tip / 3},${-radius + 6}Z`
}

/** Draws each loop's badge: letter, number, name and share, with a ring as long as the share. */
export const drawBadges = (
  group: Group,
  { x, y, across, down, type }: Square,
  shares: Readonly<Record<LoopId, number>>,
  activity: number,
  quiet: boolean,
): void => {
  const radius = 1.25 * type
  const badges = group
    .selectAll<SVGGElement, BadgePlace>('g.badge')
    .data(badgePlaces)
    .join(enter => {
      const added = enter.append('g')
      for (const name of ['track', 'share', 'turn']) added.append('path').attr('class', name)
      for (const name of ['id', 'name', 'percent'])
        added.append('text').attr('class', name === 'id' ? name : `${name} halo`)
      return added
    })
    .attr('class', ({ kind }) => `badge ${kind}${quiet ? ' quiet' : ''}`)
    .attr('data-loop', ({ id }) => id)
    .attr('transform', place => `translate(${x + place.x * across},${y + place.y * down})`)
  badges.select('path.track').attr('d', ring(radius, 1))
  badges
    .select('path.share')
    .attr('d', ({ id, clockwise }) => ring(radius, (clockwise ? 1 : -1) * shares[id]))
    .style('opacity', 0.35 + 0.65 * activity)
  badges.select('path.turn').attr('d', ({ clockwise }) => turnPath(radius, clockwise))
  badges
    .select('text.id')
    .attr('font-size', type)
    .attr('dy', '0.35em')
    .text(({ id }) => id)
  badges
    .select('text.name')
    .attr('font-size', 0.92 * type)
    .attr('y', radius + 1.15 * type)
    .text(({ id }) => loopNames[id])
  badges
    .select('text.percent')
    .attr('font-size', 0.92 * type)
    .attr('y', radius + 2.2 * type)
    .text(({ id }) => (quiet ? loopWords.quiet : loopWords.share(shares[id])))
}
