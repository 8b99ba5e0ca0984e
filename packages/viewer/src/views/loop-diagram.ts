import { select } from 'd3'
import type { LinkId, LoopId } from '../text/loops.ts'
import { drawBadges } from './loop-badges.ts'
import type { NodeId } from './loop-layout.ts'
import { drawLinks } from './loop-links.ts'
import { boxesOf, drawNodes, type Square } from './loop-nodes.ts'
import { fit, onSize, type Size } from './on-size.ts'
import type { View } from './view.ts'

/** The diagram at one moment. */
export interface LoopMoment {
  /** 0–1: how strongly each link moves its target. */
  readonly links: Readonly<Record<LinkId, number>>
  /** 0–1: each loop's share of the change. */
  readonly loops: Readonly<Record<LoopId, number>>
  /** 0–1: how much is changing. */
  readonly activity: number
  readonly quiet: boolean
  /** 0–1: where each thing stands on its scale. */
  readonly levels: Readonly<Record<NodeId, number>>
  readonly summary: string
}

const squareOf = ({ width, height, em }: Size): Square => {
  const down = Math.min(width, height * 1.04) / 100
  // words need more room across than down, so the square gives way to a low oblong where it can
  const across = Math.min(width / 100, down * 1.22)
  return {
    x: (width - across * 100) / 2,
    y: (height - down * 100) / 2,
    across,
    down,
    type: Math.max(12, Math.min(15 * em, down * 3.3)),
  }
}

/** The causal loop diagram of shifting the burden, alive with one moment of the run. */
export const loopDiagram: View<LoopMoment> = host => {
  const svg = select(host).append('svg').attr('role', 'img')
  const links = svg.append('g')
  const badges = svg.append('g')
  const nodes = svg.append('g')
  return onSize<LoopMoment>(host, (moment, size) => {
    const square = squareOf(size)
    const boxes = boxesOf(square)
    fit(svg, size)
    svg.attr('class', moment.quiet ? 'loops quiet' : 'loops').attr('aria-label', moment.summary)
    drawLinks(links, boxes, moment.links)
    drawBadges(badges, square, moment.loops, moment.activity, moment.quiet)
    drawNodes(nodes, boxes, moment.levels, square.type)
  })
}
