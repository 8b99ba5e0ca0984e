import type { Drawn } from '../streams/drawn.ts'
import { answerAs, type Question } from '../streams/runs.ts'
import { firstAnswer } from '../worker/first-answer.ts'

/** One replicate of what is asked, computed on the page itself, where no worker could be had. */
export const firstDrawn = ({ settings, scenario, reference, alike, seen }: Question): Drawn => {
  const answer = firstAnswer(scenario, seen)
  if (reference === null) return { settings, answer, reference: answer }
  const other = alike ? answerAs(reference, answer) : firstAnswer(reference, seen)
  return { settings, answer, reference: other }
}
