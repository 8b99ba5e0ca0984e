import type { TrapName } from '@burnout/engine'
import { diagramWords } from '../../text/diagrams.ts'
import { diagrams } from '../../views/loops/diagrams/index.ts'
import type { LoopMoment } from '../../views/loops/loop-moment.ts'
import { diagramMoment } from '../diagram-data.ts'

/** The diagram of a trap with all its loops, of no run. */
export const trapLoops = (trap: TrapName): LoopMoment => {
  const { loops, links } = diagrams[trap]
  const look = { diagram: trap, month: 0, threshold: 0, shown: null }
  return {
    ...diagramMoment(look, null, null),
    uncovered: loops.map(({ loop }) => loop),
    summary: diagramWords.uncovered(trap, [
      ...links.map(({ from, sign, to }) => diagramWords.link(from, sign > 0, to)),
      ...loops.map(({ loop }) => diagramWords.told(loop)),
    ]),
  }
}
