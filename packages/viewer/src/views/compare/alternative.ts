/** How an alternative looks wherever it is drawn: one colour and one dash for each letter. */
export interface Ink {
  readonly letter: string
  /** A colour token. */
  readonly colour: string
  readonly dash: string
}

const dashes = ['', '7 3', '2 3', '9 3 2 3']

/** The ink of the alternative in a place, counted from 0; its colour goes by a letter, too. */
export const inkOf = (letter: string, place: number, colour = letter): Ink => ({
  letter,
  colour: `policy-${colour.toLowerCase()}`,
  dash: dashes[place % dashes.length] ?? '',
})

/** The ink of the baseline, where it is held against something else. */
export const baselineInk: Ink = { letter: 'baseline', colour: 'muted', dash: '' }

/** Room for the letters left of a picture with a row for each, against text of 16 pixels. */
export const letterRoom = (rows: readonly { readonly ink: Ink }[]): number =>
  rows.some(({ ink }) => ink.letter.length > 1) ? 60 : 22
