// What the viewer's page of evidence shows, read from the pages and sources that say it: so that it says the
// same as they do.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Other parts of the engine than mechanisms that read parameters, in plain words. */
const places = {
  'model/calendar.ts': 'calendar',
  'model/events.ts': 'coming and going',
  'model/initialise.ts': 'the first day',
  'model/leaving.ts': 'leaving',
  'model/observe-people.ts': 'questionnaires',
  'model/people.ts': 'the first day',
  'model/staffing.ts': 'staffing review',
  'model/survey-answers.ts': 'questionnaires',
  'instruments/reference-population.ts': 'questionnaires',
  'instruments/single-item.ts': 'questionnaires',
}

const roleEnd = /(Physician|AdvancedPractice|Nurse|Support)$/
const docstrings = /\/\*\*[\s\S]*?\*\//g

/** Mechanisms and other parts of the engine by the parameters that their code reads. */
const usesOf = (source, names) => {
  const files = readdirSync(join(source, 'mechanisms'))
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'mechanism.ts')
    .map(file => `mechanisms/${file}`)
  const readers = [...files, ...Object.keys(places)].map(file => {
    const code = readFileSync(join(source, file), 'utf8').replaceAll(docstrings, '')
    const mechanism = file
      .replace(/^mechanisms\/|\.ts$/g, '')
      .replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase())
    return { by: places[file] ?? mechanism, words: new Set(code.match(/\w+/g)) }
  })
  return Object.fromEntries(
    names.map(name => {
      // what differs by role is read by the name without the role
      const stem = name.replace(roleEnd, '')
      const using = readers.filter(({ words }) => words.has(name) || words.has(stem))
      return [name, [...new Set(using.map(({ by }) => by))]]
    }),
  )
}

const linked = /\[([^\]]+)\]\(([^)]+)\)/g

/** Prose without its marks; what only helps at a command line is left out. */
const plain = text =>
  text
    .replaceAll(/\s*\(\s*`(?:burnout |--)[^`]*`\)/g, '')
    .replaceAll(linked, '$1')
    .replaceAll(/[`*]|\b_|_\b/g, '')
    .replaceAll("'", '’')
    .replaceAll(/\s+/g, ' ')
    .trim()

const sectionOf = (page, heading) => {
  const [, section] =
    new RegExp(`^## ${heading}$([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(page) ?? []
  if (section === undefined) throw new Error(`no section in the page: ${heading}`)
  return section
}

const bulletsOf = section =>
  section
    .split(/^- /m)
    .slice(1)
    .map(text => text.trim())

/** `**Title.** Text (sources)`: what it says, and the references that it links to. */
const pointOf = bullet => {
  const [, title = '', rest = bullet] = /^\*\*([\s\S]+?)\*\*([\s\S]*)$/.exec(bullet) ?? []
  const sources = [...rest.matchAll(linked)]
    .filter(([, , target]) => target.startsWith('references.md#'))
    .map(([, key]) => key)
  const said = plain(rest.replaceAll(/\s*\((?:\[[^\]]+\]\(references\.md#[^)]+\)(?:, )?)+\)/g, ''))
  return { title: plain(title), text: said.replace(/^,\s*/, ''), sources }
}

const cellsOf = line =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map(cell => cell.trim().replaceAll('\\|', '|'))

const rowsOf = page =>
  [...page.matchAll(/^\|.*\|$/gm)]
    .map(([line]) => cellsOf(line))
    .filter(cells => !cells.every(cell => /^-+$/.test(cell)))

const patternsOf = (page, patterns) => {
  const [, ...rows] = rowsOf(page)
  const failing = new Map(
    bulletsOf(sectionOf(page, 'What fails, and why')).map(bullet => {
      const [, id, why] = /^\*\*([^,]+),[\s\S]*?\*\*\s*([\s\S]*)$/.exec(bullet) ?? []
      return [id, plain(why ?? '')]
    }),
  )
  return rows.map(([id, pattern, kind, published, tolerance, simulated, verdict]) => {
    const known = patterns.find(each => each.id === id)
    if (known === undefined) throw new Error(`no such pattern: ${id}; expected what validates`)
    const { estimator, sources } = known
    const why = failing.get(id) ?? null
    return { id, pattern, kind, published, tolerance, simulated, verdict, why, estimator, sources }
  })
}

/** Assumed parameters that are kept for each outcome: those that move it most. */
const kept = 12

const influenceOf = page => {
  const [head, ...all] = rowsOf(page)
  const outcomes = head.slice(4)
  const rows = all
    .filter(([, , , evidence]) => evidence === 'assumed')
    .map(([name, , , , ...moves]) => ({
      name: plain(name),
      moves: moves.map(cell => cell.split(' / ').map(Number)),
    }))
    .filter(({ moves }) => moves.flat().every(Number.isFinite))
  const most = outcomes.flatMap((_, k) => {
    const size = ({ moves }) => Math.max(...moves[k].map(Math.abs))
    return [...rows].sort((a, b) => size(b) - size(a)).slice(0, kept)
  })
  return { outcomes, rows: rows.filter(row => most.includes(row)) }
}

/** Everything that the page of evidence shows and the engine itself does not say. */
export const evidenceOf = (root, { names, patterns }) => {
  const page = name => readFileSync(join(root, 'docs', `${name}.md`), 'utf8')
  const model = page('model')
  const references = [
    ...page('references').matchAll(/^### (\S+)\n\n([\s\S]*?)(?=\n###|(?![\s\S]))/gm),
  ]
  return {
    uses: usesOf(join(root, 'packages/engine/src'), names),
    patterns: patternsOf(page('validation'), patterns),
    influence: influenceOf(page('sensitivity')),
    against: bulletsOf(sectionOf(model, 'Evidence against the thesis')).map(pointOf),
    limits: bulletsOf(sectionOf(model, 'Limits, plainly')).map(pointOf),
    references: Object.fromEntries(references.map(([, key, text]) => [key, plain(text)])),
  }
}
