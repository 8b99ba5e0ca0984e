/** A recorded output: one number for each organisation and record. */
export interface Series {
  readonly unit: string
  /** Plain words, capitalised, without the unit. */
  readonly label: string
  /** One sentence: what it is and how it is taken. */
  readonly about: string
  /** Which way is better, all else equal; left out where that cannot be said. */
  readonly better?: 'lower' | 'higher'
}
