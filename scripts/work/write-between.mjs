// Puts text that a script made into a page that people wrote.
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

/**
 * Writes `text` into the Markdown `file` in place of whatever stands between `<!-- name -->` and
 * `<!-- /name -->`. Throws when the file has no such marks.
 */
export const writeBetween = async (file, name, text) => {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const page = readFileSync(file, 'utf8')
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${file}: no ${begin} … ${end}`)
  const whole = `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`
  writeFileSync(file, await format(whole, { ...(await resolveConfig(file)), parser: 'markdown' }))
}
