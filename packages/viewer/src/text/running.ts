import * as de from './de/running.ts'
import { inTongue } from './tongue.ts'

/** A title as it stands within a sentence. */
export const inRunningText = inTongue(
  de.inRunningText,
  (title: string) => title.charAt(0).toLowerCase() + title.slice(1),
)
