/** Room for a chart, in units of its own that are pixels where it is shown at its full width. */
export interface Size {
  /** Style sheets show one of `wide` and `narrow` by the width of the page, and `small` on all. */
  readonly name: 'wide' | 'narrow' | 'small'
  readonly width: number
  readonly height: number
  /** Room left of the plot for values, and right of it for the words at line ends. */
  readonly left: number
  readonly right: number
}

/** A chart over the whole width of the page. */
export const wide: Size = { name: 'wide', width: 880, height: 360, left: 44, right: 190 }

/** The same on a phone. */
export const narrow: Size = { name: 'narrow', width: 360, height: 270, left: 36, right: 84 }

/** One of several beside one another; not much wider than a phone. */
export const small: Size = { name: 'small', width: 360, height: 196, left: 40, right: 72 }
