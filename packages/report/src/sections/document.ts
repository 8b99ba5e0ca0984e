import { markup, type Content, type Markup } from '../markup/markup.ts'
import type { Answer } from '../words/answers.ts'
import { hint, section } from './section.ts'

/** A report in the order in which it is read. */
export interface Document {
  readonly title: string
  readonly settings: string
  /** One answer, or one for each scenario that is compared. */
  readonly answers: readonly Answer[]
  /** Parts between the answer and what is assumed, with their headings. */
  readonly parts: readonly Part[]
  readonly assumed: Markup
  readonly faults: Markup
  readonly reproduce: Markup
}

export interface Part {
  readonly id: string
  readonly title: string
  readonly content: readonly Content[]
}

const honest =
  'This is for conversation and learning. It shows what a model does under what it assumes; it does not forecast what happens to a team, and says nothing of any person. Prevalences are told by the rule of a questionnaire and are no diagnosis.'

/** The content of a page: title and answer first, what it rests on last. */
export const documentOf = (document: Document): Markup => {
  const { title, settings, answers, parts, assumed, faults, reproduce } = document
  return markup`<header><p class="brand">Burnout Dynamics, report</p><h1>${title}</h1>${answers.map(({ sentence, detail }) => markup`<p class="sentence">${sentence}</p>${detail === '' ? null : markup`<p class="detail">${detail}</p>`}`)}<p class="hint">${settings}</p></header>${parts.map(({ id, title: head, content }) => section(id, head, ...content))}${section('assumed', 'What is assumed', assumed)}${section('faults', 'What went wrong', faults)}${section('again', 'How to make these numbers again', reproduce)}${section('purpose', 'What this is for', hint(honest))}`
}
