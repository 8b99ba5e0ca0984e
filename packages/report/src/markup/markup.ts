/** Text that is safe as HTML or SVG. Only `markup` and `trusted` make it. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template; nothing is written for `null`. */
export type Content = Markup | string | number | null | readonly Content[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that a page may not hold, and those that turn the direction of the text around them. */
const unfit = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

/** Text as it stands between tags or in an attribute with quotes around it. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(unfit, '\ufffd')
    .replaceAll(/[&<>"']/g, character => entities[character] ?? character)

const written = (content: Content): string => {
  if (content === null) return ''
  if (content instanceof Markup) return content.text
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return String(content)
  return content.map(written).join('')
}

/** A template whose holes are escaped, whatever comes into them; attributes need quotes around theirs. */
export const markup = (parts: TemplateStringsArray, ...holes: readonly Content[]): Markup =>
  new Markup(parts.map((part, i) => part + written(holes[i] ?? null)).join(''))

/** Text of our own that is markup already; never of anything that comes from data. */
export const trusted = (text: string): Markup => new Markup(text)
