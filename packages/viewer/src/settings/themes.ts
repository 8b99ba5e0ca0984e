import { openedTheme, themes } from '../text/themes.ts'

/** Scenarios of one theme. */
export interface Theme<Item> {
  readonly title: string
  readonly items: readonly Item[]
}

/** Scenarios by theme, in the order of the themes; those of no theme were opened by the reader and come last. */
export const byTheme = <Item extends { readonly name: string }>(
  all: readonly Item[],
): readonly Theme<Item>[] => {
  const find = (name: string): readonly Item[] => all.filter(each => each.name === name)
  const listed = Object.entries(themes).map(([title, names]) => ({
    title,
    items: names.flatMap(find),
  }))
  const known = new Set(Object.values(themes).flat())
  const opened = { title: openedTheme, items: all.filter(({ name }) => !known.has(name)) }
  return [...listed, opened].filter(({ items }) => items.length > 0)
}
