import { keysOf } from '../../record.ts'
import { variableWords, type VariableId } from '../../text/diagrams.ts'
import type { Group } from '../chart-frame.ts'
import type { Box } from './arcs.ts'
import type { Diagram } from './diagram.ts'
import { LINE, variablesOf, type Frame } from './frame.ts'
import type { LoopMoment } from './loop-moment.ts'

/** Writes the variables, those whose level is known with a bar that shows it. */
export const drawVariables = (
  group: Group,
  diagram: Diagram,
  { type }: Frame,
  boxes: Readonly<Record<string, Box>>,
  levels: LoopMoment['levels'],
): void => {
  const linesOf = (id: VariableId): readonly string[] => variableWords[id]
  const below = (id: VariableId): number => (linesOf(id).length * LINE * type) / 2
  const variables = group
    .selectAll<SVGGElement, VariableId>('g.variable')
    .data(variablesOf(diagram), id => `${id}${id === diagram.hub ? ' hub' : ''}`)
    .join(enter => {
      const added = enter.append('g').attr('class', id => `variable ${id}`)
      added
        .filter(id => id === diagram.hub)
        .append('rect')
        .attr('class', 'hub')
      added
        .append('text')
        .attr('class', 'halo')
        .selectAll('tspan')
        .data(linesOf)
        .join('tspan')
        .attr('x', 0)
        .text(String)
      return added
    })
    .attr('transform', id => `translate(${boxes[id]?.centre.x ?? 0},${boxes[id]?.centre.y ?? 0})`)
  variables
    .select('rect.hub')
    .attr('x', id => 3 - (boxes[id]?.width ?? 0))
    .attr('y', id => 3 - (boxes[id]?.height ?? 0))
    .attr('width', id => 2 * (boxes[id]?.width ?? 3) - 6)
    .attr('height', id => 2 * (boxes[id]?.height ?? 3) - 6)
    .attr('rx', type)
  variables
    .select('text')
    .style('font-size', `${type}px`)
    .attr('y', id => 0.76 * type - below(id))
  variables.selectAll('tspan').attr('dy', (_, line) => (line === 0 ? 0 : LINE * type))
  const known = new Set<VariableId>(keysOf(levels))
  const bar = 3.2 * type
  for (const name of ['scale', 'level'])
    variables
      .selectAll<SVGRectElement, VariableId>(`rect.${name}`)
      .data(id => (known.has(id) ? [id] : []))
      .join('rect')
      .attr('class', name)
      .attr('x', -bar / 2)
      .attr('y', below)
      .attr('height', Math.max(2.5, 0.2 * type))
      .attr('width', id =>
        name === 'scale' ? bar : bar * Math.min(1, Math.max(0, levels[id] ?? 0)),
      )
}
