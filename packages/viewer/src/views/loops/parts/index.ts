import type { DiagramId, DrawnLoop } from '../../../text/diagrams.ts'
import type { Diagram } from '../diagram.ts'
import { diagrams } from '../diagrams/index.ts'
import { loadAtWork } from './load-at-work.ts'
import { drawnPart, type Part } from './part.ts'
import { turnoverCascade } from './turnover-cascade.ts'

const parts: readonly Part[] = [loadAtWork, turnoverCascade]

/** What is drawn where only some loops of a diagram are told of: their part, or else the whole diagram. */
export const partOf = (id: DiagramId, told: readonly DrawnLoop[]): Diagram => {
  const part = parts.find(
    ({ of, badges }) =>
      of === id && Object.keys(badges).length === told.length && told.every(loop => loop in badges),
  )
  return part === undefined ? diagrams[id] : drawnPart(diagrams[id], part)
}
