import { markup, type Markup } from '../markup/markup.ts'
import { table, type Column } from '../markup/table.ts'
import { chartWords } from '../text/charts.ts'
import { narrow, small, wide, type Size } from './size.ts'

/** A chart with what belongs to it. */
export interface Figure {
  readonly title: string
  /** Units of its axes. */
  readonly unit: string
  readonly draw: (size: Size) => Markup
  /** Whether it stands beside others; else it has the whole width. */
  readonly small: boolean
  /** What its marks mean, below it. */
  readonly key: Markup | null
  /** The numbers in it. */
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

/** A chart under its title, with its numbers behind it. */
export const figure = ({ title, unit, draw, small: isSmall, key, columns, rows }: Figure): Markup =>
  markup`<figure class="${isSmall ? 'small' : 'full'}"><figcaption><h3>${title} <span class="unit">${unit}</span></h3></figcaption>${isSmall ? draw(small) : [draw(wide), draw(narrow)]}${key}<details class="numbers"><summary>${chartWords().numbers}<span class="unseen">${chartWords().numbersOf(title)}</span></summary>${table({ caption: `${title}, ${unit}`, headed: true, columns, rows })}</details></figure>`
