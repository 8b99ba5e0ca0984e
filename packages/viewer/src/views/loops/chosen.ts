import type { LoopName } from '@burnout/engine'
import { isScored } from '../../text/diagrams.ts'
import { linksAlong, type Diagram, type LoopPlace } from './diagram.ts'
import type { LoopMoment } from './loop-moment.ts'

/** What is left of a diagram once its lesser loops are taken out. */
export interface Chosen {
  readonly loops: readonly LoopPlace[]
  /** Names of links and variables that are left. */
  readonly parts: ReadonlySet<string>
}

/** Names of the links and variables that a loop passes. */
export const partsOf = ({ along }: LoopPlace): readonly string[] => [
  ...along,
  ...linksAlong(along, true),
]

/** The loops that are uncovered, or have at least the threshold of the change in the mean, and what they pass. */
export const chosenOf = (
  diagram: Diagram,
  {
    threshold,
    means,
    scored,
    uncovered,
  }: Pick<LoopMoment, 'threshold' | 'means' | 'scored' | 'uncovered'>,
): Chosen => {
  if (uncovered !== undefined) {
    const told = diagram.loops.filter(({ loop }) => uncovered.includes(loop))
    return { loops: told, parts: new Set(told.flatMap(partsOf)) }
  }
  if (threshold <= 0 || !scored)
    return {
      loops: diagram.loops,
      parts: new Set([...Object.keys(diagram.places), ...diagram.links.map(({ name }) => name)]),
    }
  const loops = diagram.loops.filter(
    ({ loop }) => isScored(loop) && (means[loop] ?? 0) >= threshold,
  )
  return { loops, parts: new Set(loops.flatMap(partsOf)) }
}

/** Part of the change that the loops drawn have in the mean, 0–1. */
export const explained = (
  loops: readonly LoopPlace[],
  means: Readonly<Partial<Record<LoopName, number>>>,
): number => loops.reduce((sum, { loop }) => sum + (isScored(loop) ? (means[loop] ?? 0) : 0), 0)
