import { keysOf, recordOf } from '../record.ts'
import type { Group } from './chart-frame.ts'
import type { Box } from './loop-geometry.ts'
import { nodePlaces, type NodeId } from './loop-layout.ts'

const nodeIds = keysOf(nodePlaces)

const linesOf = (id: NodeId): number => nodePlaces[id].lines.length

/** Mean width of a letter against the size of the type. */
const letter = 0.52

/** The frame of a hundred by a hundred parts in which the diagram stands, within its host. */
export interface Square {
  readonly x: number
  readonly y: number
  /** Pixels of one part, across and down. */
  readonly across: number
  readonly down: number
  /** Size of the type in pixels. */
  readonly type: number
}

/** Box of every label with its level bar; links begin and end at it. */
export const boxesOf = ({ x, y, across, down, type }: Square): Record<NodeId, Box> =>
  recordOf(nodeIds, id => {
    const { lines, ...place } = nodePlaces[id]
    const longest = Math.max(...lines.map(line => line.length))
    return {
      centre: { x: x + place.x * across, y: y + place.y * down },
      width: (longest * letter * type) / 2 + 7,
      height: (lines.length * 1.2 * type) / 2 + 9,
    }
  })

/** Writes the labels, each with a bar that shows its level. */
export const drawNodes = (
  group: Group,
  boxes: Readonly<Record<NodeId, Box>>,
  levels: Readonly<Record<NodeId, number>>,
  type: number,
): void => {
  const nodes = group
    .selectAll<SVGGElement, NodeId>('g.node')
    .data(nodeIds)
    .join(enter => {
      const added = enter.append('g')
      added
        .append('text')
        .attr('class', 'halo')
        .selectAll('tspan')
        .data(id => nodePlaces[id].lines)
        .join('tspan')
        .attr('x', 0)
        .text(String)
      added.append('rect').attr('class', 'scale')
      added.append('rect').attr('class', 'level')
      return added
    })
    .attr('class', id => `node ${id}`)
    .attr('transform', id => `translate(${boxes[id].centre.x},${boxes[id].centre.y})`)
  nodes
    .select('text')
    .attr('font-size', type)
    .attr('y', id => -(linesOf(id) * 1.2 * type) / 2 + 0.72 * type)
  nodes.selectAll('tspan').attr('dy', (_, index) => (index === 0 ? 0 : 1.2 * type))
  const bar = 3.4 * type
  nodes
    .selectAll('rect')
    .attr('x', -bar / 2)
    .attr('height', 4)
  nodes
    .selectAll<SVGRectElement, NodeId>('rect')
    .attr('y', id => (linesOf(id) * 1.2 * type) / 2 + 1)
  nodes.select('rect.scale').attr('width', bar)
  nodes.select('rect.level').attr('width', id => bar * Math.min(1, Math.max(0, levels[id])))
}
