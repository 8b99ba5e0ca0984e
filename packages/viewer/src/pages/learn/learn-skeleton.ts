import { make } from '../../dom.ts'
import { learnDoorWords } from '../../text/learn-door.ts'

/** The places of the page of lessons. */
export const learnSkeleton = () => {
  const question = make('h1', { class: 'question' }, learnDoorWords.question)
  const sentence = make('p', { class: 'sentence', id: 'learn-sentence' }, learnDoorWords.sentence)
  const detail = make('p', { class: 'detail' }, learnDoorWords.loading)
  const head = make('section', { class: 'answer', tabindex: -1 }, question, sentence, detail)
  const body = make('div', { class: 'learn-body' })
  const page = make('div', { class: 'page', id: 'page-learn', hidden: true }, head, body)
  return { page, head, question, sentence, detail, body }
}

/** Hosts of the page of lessons by what is drawn into them. */
export type LearnPlaces = ReturnType<typeof learnSkeleton>
