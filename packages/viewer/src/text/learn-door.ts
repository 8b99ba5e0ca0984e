import { decimal } from '../format.ts'
import * as de from './de/learn-door.ts'
import { inTongue } from './tongue.ts'

/** Words of the page of lessons before its code is there. */
export const learnDoorWords = inTongue(de.learnDoorWords, {
  question: 'What is the trap, and how do you get out of it?',
  sentence: 'Say what you expect, run it, find the loop that did it, and repair it.',
  loading: 'Loading the lessons…',
  broken: (message: string) => `The lessons could not be loaded (${message}).`,
  under: (name: string, step: number, of: number) =>
    `Your lesson: “${name}”, step ${decimal(step)} of ${decimal(of)}.`,
  nameless: (step: number) => `Your lesson: step ${decimal(step)}.`,
  backToLesson: 'Back to the lesson',
})
