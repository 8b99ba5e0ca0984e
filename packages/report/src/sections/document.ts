import { markup, type Content, type Markup } from '../markup/markup.ts'
import { pageWords } from '../text/page.ts'
import { hint, section } from './section.ts'

/** An answer as it is written: its sentence, and what comes with it. */
interface Said {
  readonly sentence: Content
  readonly detail: Content
}

/** A report in the order in which it is read. */
export interface Document {
  readonly title: string
  readonly settings: string
  /** One answer, or one for each scenario that is compared. */
  readonly answers: readonly Said[]
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

/** The content of a page: title and answer first, what it rests on last. */
export const documentOf = (document: Document): Markup => {
  const words = pageWords()
  const { title, settings, answers, parts, assumed, faults, reproduce } = document
  return markup`<header><p class="brand">${words.brand}</p><h1>${title}</h1>${answers.map(({ sentence, detail }) => markup`<p class="sentence">${sentence}</p>${detail === '' ? null : markup`<p class="detail">${detail}</p>`}`)}<p class="hint">${settings}</p></header>${parts.map(({ id, title: head, content }) => section(id, head, ...content))}${section('assumed', words.assumed, assumed)}${section('faults', words.faults, faults)}${section('again', words.again, reproduce)}${section('purpose', words.purpose, hint(words.honest))}`
}
