/** Where the text between the two markers of `name` begins and ends. Fails when the page has no such markers. */
const placeOf = (page: string, name: string): readonly [number, number] => {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const from = page.indexOf(open)
  const to = page.indexOf(close)
  if (from < 0 || to < from) throw new Error(`no place for ${name}: expected ${open} … ${close}`)
  return [from + open.length, to]
}

/** What stands between the two markers of `name`. Fails when the page has no such markers. */
export const within = (page: string, name: string): string =>
  page.slice(...placeOf(page, name)).trim()

/**
 * The page with `text` in place of whatever stands between the two markers of `name`; everything outside
 * them stays as people wrote it. Fails when the page has no such markers.
 */
export const between = (page: string, name: string, text: string): string => {
  const [from, to] = placeOf(page, name)
  return `${page.slice(0, from)}\n\n${text}\n\n${page.slice(to)}`
}
