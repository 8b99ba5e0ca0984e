import * as de from './de/flight-rules.ts'
import { inTongue } from './tongue.ts'

/** Words around the rules of the flight simulator. */
export const ruleWords = inTongue(de.ruleWords, {
  title: 'Rules of the flight simulator',
  about:
    'Beside the numbers of the model the game has its own: prices, what the board gives, how late news comes, when advisers take notice, and what befalls a game and when. Nobody has measured them. All of them are assumed.',
  range: (low: string, high: string) => `${low} to ${high}`,
})
