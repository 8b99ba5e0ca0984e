import * as de from './de/flight-door.ts'
import { inTongue } from './tongue.ts'

/** Words before the code of the flight simulator is there. */
export const flightDoorWords = inTongue(de.flightDoorWords, {
  loading: 'Loading the flight simulator…',
  broken: (message: string) =>
    `The flight simulator could not be loaded (${message}). Reload the page to try again.`,
})
