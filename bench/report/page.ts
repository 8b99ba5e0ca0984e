/**
 * The page with `text` in place of whatever stands between the two markers of `name`; everything outside
 * them stays as people wrote it. Fails when the page has no such markers.
 */
export const between = (page: string, name: string, text: string): string => {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const from = page.indexOf(open)
  const to = page.indexOf(close)
  if (from < 0 || to < from) throw new Error(`no place for ${name}: expected ${open} … ${close}`)
  return `${page.slice(0, from + open.length)}\n\n${text}\n\n${page.slice(to)}`
}
