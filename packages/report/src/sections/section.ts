import { markup, type Content, type Markup } from '../markup/markup.ts'
import { tongue } from '../text/tongue.ts'

/** A part of the page under a heading of its own. */
export const section = (id: string, title: string, ...content: readonly Content[]): Markup =>
  markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${content}</section>`

/** A sentence or two beside what they are about. */
export const hint = (text: string): Markup => markup`<p class="hint">${text}</p>`

/** What the engine says in English alone; in a report in another language it says so. */
export const inEnglish = (text: string): Content =>
  tongue() === 'en' || text === '' ? text : markup`<span lang="en">${text}</span>`
