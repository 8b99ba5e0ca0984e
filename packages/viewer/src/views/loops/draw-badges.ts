import { arc as ringPath } from 'd3'
import { diagramWords, isScored, loopText } from '../../text/diagrams.ts'
import type { Group } from '../chart-frame.ts'
import type { Box } from './arcs.ts'
import { badgeLines } from './badge-lines.ts'
import { balances, type Diagram, type LoopPlace } from './diagram.ts'
import { isCrowded, pointOf, ringOf, type Frame } from './frame.ts'
import type { LoopMoment } from './loop-moment.ts'
import { turnsClockwise } from './turn.ts'

/** What a badge shows: how much, whether against its letter, and how it is said. */
export interface Badge {
  readonly place: LoopPlace
  readonly share: number
  readonly kind: 'balancing' | 'reinforcing'
  /** Why no ring is drawn in the loop’s colour, if so. */
  readonly grey: 'quiet' | 'against' | 'unscored' | null
  readonly text: string
  readonly name: string
}

const AGAINST_FROM = 0.005

export const badgeOf = (diagram: Diagram, place: LoopPlace, moment: LoopMoment): Badge => {
  const balancing = balances(diagram, place)
  const signed = isScored(place.loop) ? (moment.shares[place.loop] ?? 0) : 0
  const share = moment.scored && !moment.quiet ? Math.abs(signed) : 0
  const against = share >= AGAINST_FROM && signed < 0 !== balancing
  const [grey, text, said] =
    moment.uncovered !== undefined
      ? ([null, '', diagramWords.unscored] as const)
      : !isScored(place.loop)
        ? (['unscored', '', diagramWords.unscored] as const)
        : !moment.scored
          ? (['unscored', diagramWords.waitingMark, diagramWords.saidWaiting] as const)
          : moment.quiet
            ? (['quiet', diagramWords.quiet, diagramWords.saidQuiet(moment.month)] as const)
            : ([
                against ? 'against' : null,
                diagramWords.share(share),
                `${diagramWords.said(share, moment.month)}${against ? diagramWords.against : ''}`,
              ] as const)
  return {
    place,
    share,
    kind: balancing ? 'balancing' : 'reinforcing',
    grey,
    text,
    name: diagramWords.badge(place.loop, balancing, said),
  }
}

const ring = (radius: number, half: number, turns: number): string | null =>
  ringPath()({
    innerRadius: radius - half,
    outerRadius: radius + half,
    startAngle: 0,
    endAngle: turns * 2 * Math.PI,
  })

/** An arrowhead on top of the ring, pointing the way the loop turns. */
const turnPath = (radius: number, size: number, clockwise: boolean): string => {
  const tip = clockwise ? size : -size
  return `M${tip},${-radius}L${-tip / 3},${-radius - 0.72 * size}L${-tip / 3},${-radius + 0.72 * size}Z`
}

/** Least half size of what a finger has to hit, in pixels. */
const REACH = 13

/** Draws a badge in each loop: letter, number, share and name, with a ring as long as the share. */
export const drawBadges = (
  group: Group,
  diagram: Diagram,
  frame: Frame,
  boxes: Readonly<Record<string, Box>>,
  badges: readonly Badge[],
  activity: number,
): void => {
  const { type, tight, weight } = frame
  const crowded = isCrowded(diagram)
  const radius = ringOf(frame)
  const half = Math.max(1.6, 0.13 * type)
  const drawn = group
    .selectAll<SVGGElement, Badge>('g.loop-badge')
    .data(badges, ({ place }) => place.loop)
    .join(enter => {
      const added = enter.append('g').attr('role', 'button').attr('tabindex', -1)
      for (const name of ['reach', 'face']) added.append('circle').attr('class', name)
      for (const name of ['track', 'share', 'turn']) added.append('path').attr('class', name)
      added.append('text').attr('class', 'id')
      for (const name of ['percent', 'name']) added.append('text').attr('class', `${name} halo`)
      return added
    })
    .attr('class', ({ kind, grey }) => `loop-badge ${kind} ${grey ?? ''}`)
    .attr('data-loop', ({ place }) => place.loop)
    .attr('aria-label', ({ name }) => name)
    .attr('transform', ({ place }) => {
      const { x, y } = pointOf(frame, place)
      return `translate(${x},${y})`
    })
    .order()
  drawn.select('circle.reach').attr('r', Math.max(REACH, radius + 3))
  drawn.select('circle.face').attr('r', radius)
  drawn.select('path.track').attr('d', ring(radius, half, 1))
  const clockwise = ({ place }: Badge): boolean => turnsClockwise(diagram, boxes, place)
  drawn
    .select('path.share')
    .attr('d', badge => ring(radius, half * 1.35, (clockwise(badge) ? 1 : -1) * badge.share))
    .style('opacity', 0.5 + 0.5 * activity)
  drawn
    .select('path.turn')
    .attr('d', badge => turnPath(radius, (tight ? 5 : 7) * weight, clockwise(badge)))
  drawn
    .select('text.id')
    .style('font-size', `${(crowded ? 0.86 : 0.95) * type}px`)
    .attr('dy', '0.35em')
    .text(({ place }) => loopText(place.loop).id)
  drawn
    .select('text.percent')
    .style('font-size', `${0.95 * type}px`)
    .attr('y', radius + 1.04 * type)
    .text(({ text }) => (crowded && tight ? '' : text))
  drawn
    .select('text.name')
    .style('font-size', `${0.94 * type}px`)
    .attr('y', ({ text }) => radius + (text === '' ? 1 : 2.04) * type)
    .selectAll<SVGTSpanElement, string>('tspan')
    .data(({ place }) =>
      crowded || tight || diagram.unnamed === true ? [] : badgeLines(loopText(place.loop).label),
    )
    .join('tspan')
    .attr('x', 0)
    .attr('dy', (_, line) => line * type)
    .text(line => line)
}
