import * as de from './de/diagram-file.ts'
import { inTongue } from './tongue.ts'

/** Words of the numbers behind a diagram of loops. */
export const diagramFile = inTongue(de.diagramFile, {
  caption: (month: number) => `Loops of the diagram in month ${month}: share of the change.`,
  columns: { loop: 'Loop', now: 'Now', whole: 'Whole run' },
  file: ['kind', 'from', 'to', 'sign', 'loop', 'strength', 'share', 'share_of_run'],
})
