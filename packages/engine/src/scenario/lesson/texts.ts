import * as z from 'zod'
import { fault, group, line, list, text } from '../fields.ts'

/** Most words of a text that a learner reads at once. */
export const mostWords = 60

/** Most answers of a question, pieces of a diagram, and steps of a lesson. */
export const mostOptions = 6
export const mostPieces = 8
export const mostSteps = 20

const wordsIn = (given: string): number => given.trim().split(/\s+/).length

/** Text of at most `mostWords` words. */
const shortText = (what: string) =>
  text(what, 10, 600).superRefine((given, context) => {
    const words = wordsIn(given)
    if (words > mostWords) fault(context, `too long: ${words} words; expected at most ${mostWords}`)
  })

/** What a lesson says to learners, as short in every language. */
export const texts = {
  name: () => line('the name of the lesson', 60),
  about: () => shortText('what the lesson is about'),
  label: () => line('what its curve is called', 40),
  title: () => line('a title', 60),
  step: () => shortText('what the learner reads'),
  question: () => shortText('a question'),
  answer: () => line('an answer', 200),
  why: () => shortText('what is said to whoever chooses it'),
  hint: () => shortText('a hint'),
  piece: () => shortText('what the piece does'),
}

const pair = <A extends string, B extends string>(first: A, second: B) =>
  z.strictObject({
    [first]: shortText(first),
    [second]: text(second, 10, 700),
  } as Record<A | B, ReturnType<typeof text>>)

/** What a lesson says to teachers. */
export const guide = group({
  goals: list(line('a goal', 200), 'a list of goals', 6),
  misconceptions: list(pair('belief', 'reply'), 'a list of misconceptions', 6),
  debrief: list(pair('question', 'answer'), 'a list of questions', 8),
})
