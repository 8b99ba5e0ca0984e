import type { Words } from '@burnout/report/german'

/** The languages of the page, each by its own name. */
export const tongues = { en: 'English', de: 'Deutsch' } as const
export type Tongue = keyof typeof tongues

/** Whether a text names a language of the page. */
export const isTongue = (text: string | null): text is Tongue =>
  text !== null && Object.hasOwn(tongues, text)

/** The language that a link asks for, as written after `#`; `null` for none. */
const tongueInLink = (hash: string): string | null =>
  new URLSearchParams(hash.replace(/^#/, '')).get('lang')

/** Which language is spoken, and whether somebody chose it. */
export interface Decision {
  readonly spoken: Tongue
  /** `null` when it is only the browser's. */
  readonly chosen: Tongue | null
}

/** Decides the language: that of the link, else the one chosen before, else the browser's, else English. */
export const decideTongue = (
  hash: string,
  before: string | null,
  browser: readonly string[],
): Decision => {
  const chosen = [tongueInLink(hash), before].find(isTongue) ?? null
  const usual = browser.map(tag => tag.slice(0, 2).toLowerCase()).find(isTongue) ?? 'en'
  return { spoken: chosen ?? usual, chosen }
}

const place = 'burnout-language'

const remembered = (): string | null => {
  try {
    return localStorage.getItem(place)
  } catch {
    // browsers may refuse to remember anything
    return null
  }
}

/** Keeps the language that the reader chose for the next visit. */
export const rememberTongue = (tongue: Tongue): void => {
  try {
    localStorage.setItem(place, tongue)
  } catch {
    // then the link alone holds it
  }
}

const decided = (): Decision => decideTongue(location.hash, remembered(), navigator.languages)

/** Decided once, when the page is loaded: another language is another load. Without a page it is English. */
export const { spoken: tongue, chosen: chosenTongue }: Decision =
  typeof document === 'undefined' ? { spoken: 'en', chosen: null } : decided()

/** Whether a link can be followed in a language: it asks for that one, or for none. */
export const isFollowedIn = (spoken: Tongue, hash: string): boolean => {
  const asked = tongueInLink(hash)
  return !isTongue(asked) || asked === spoken
}

/** Whether the address that the page now has can be shown in the language that the page is in. */
export const isSpoken = (): boolean => isFollowedIn(tongue, location.hash)

/** How numbers are written, and the language that the page says it is in. */
export const locale = { en: 'en-GB', de: 'de-DE' }[tongue]

/** The attribute `lang` of what the engine says in English alone; none where the whole page is. */
export const inEnglish = tongue === 'en' ? null : 'en'

/** The words in the language of the page; one that German lacks does not compile. */
export const inTongue = <const English>(de: Words<English>, en: English): Words<English> =>
  tongue === 'de' ? de : (en as Words<English>)
