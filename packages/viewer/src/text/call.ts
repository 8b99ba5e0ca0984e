import * as de from './de/call.ts'
import { inTongue } from './tongue.ts'

/** Words of the names that the reader gives to policies. */
export const callWords = inTongue(de.callWords, {
  name: (letter: string) => `Name of ${letter}`,
  hint: 'Write a name of your own; emptied, it is called what it is.',
  usual: 'named after what it is',
})
