import { loopNames, namedLoops, type LoopName } from '@burnout/engine'
import * as de from './de/loop-words.ts'
import { recordOf } from '../record.ts'
import { inTongue } from './tongue.ts'

/** What is said of a loop. */
interface LoopStory {
  readonly label: string
  readonly story: string
}

/** What is said of every named loop; the English is the engine’s own. */
export const loopTexts: Readonly<Record<LoopName, LoopStory>> = inTongue(
  de.loopTexts,
  recordOf(loopNames, (name): LoopStory => {
    const { label, story } = namedLoops[name]
    return { label, story }
  }),
)
