/** The languages of a report, each as its page names it and its numbers are written. */
export const locales = { en: 'en-GB', de: 'de-DE' } as const

/** A language in which reports are written. */
export type Tongue = keyof typeof locales

let spoken: Tongue = 'en'

/** What `write` gives in a language: a page is written in one go, and all words of it are asked for meanwhile. */
export const speaking = <Written>(tongue: Tongue, write: () => Written): Written => {
  const before = spoken
  spoken = tongue
  try {
    return write()
  } finally {
    spoken = before
  }
}

/** The language that is being written. */
export const tongue = (): Tongue => spoken

/** What the words of another language must have: the same keys, and functions of the same arguments. */
export type Words<Text> = Text extends string
  ? string
  : Text extends (...given: infer Given) => infer Said
    ? (...given: Given) => Words<Said>
    : Text extends object
      ? { readonly [Key in keyof Text]: Words<Text[Key]> }
      : Text

/** Gives words in the language that is being written; one that German lacks does not compile. */
export const inTongue =
  <const English>(de: Words<English>, en: English): (() => Words<English>) =>
  () =>
    spoken === 'de' ? de : (en as Words<English>)
