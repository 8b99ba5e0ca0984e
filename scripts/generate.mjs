// Writes what is made from the engine's own declarations: docs/parameters.md, the schemas of scenario,
// experiment and lesson files, and what the viewer's page of evidence shows; and docs/teaching from the lessons.
//   --check  writes nothing and fails when a file is out of date
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  experimentJsonSchema,
  flows,
  formatQuantity,
  lessonJsonSchema,
  lessonsInOrder,
  lessonWordsJsonSchema,
  levers,
  namedLoops,
  parameterGroups,
  parameterNames,
  parseLesson,
  perceive,
  scenarioJsonSchema,
  seriesCatalogue,
  tables,
  validationPatterns,
} from '../packages/engine/dist/index.js'
import { evidenceOf } from './work/evidence.mjs'
import { guideOf, sheetOf, teachingIndex } from './work/teaching.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const link = key => `[${key}](references.md#${key})`
const row = cells => `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
const sources = keys => (keys.length === 0 ? '—' : keys.map(link).join(', '))

const parametersPage = () => {
  const groups = Object.entries(parameterGroups).map(
    ([group, records]) =>
      `## ${group[0].toUpperCase()}${group.slice(1)}\n\n` +
      table(
        ['Name', 'Value', 'Unit', 'Range', 'Evidence', 'Sources', 'What it is'],
        Object.entries(records).map(([name, p]) => [
          `\`${name}\``,
          p.value,
          p.unit,
          `${p.range[0]} – ${p.range[1]}`,
          p.evidence,
          sources(p.sources),
          p.about,
        ]),
      ),
  )
  const leverTable = table(
    ['Name', 'Default', 'Unit', 'Range', 'Time to effect', 'Evidence', 'Sources', 'What it is'],
    Object.values(levers).map(l => [
      `\`${l.name}\``,
      l.default,
      l.unit,
      `${l.range[0]} – ${l.range[1]}`,
      l.timeToEffect,
      l.evidence,
      sources(l.sources),
      l.about,
    ]),
  )
  const tableTable = table(
    ['Name', 'Points', 'What is given for what', 'Evidence', 'Sources', 'What it is'],
    Object.entries(tables).map(([name, t]) => [
      `\`${name}\``,
      t.x.map((x, i) => `${x} → ${t.y[i]}`).join(', '),
      t.unit,
      t.evidence,
      sources(t.sources),
      t.about,
    ]),
  )
  const seriesTable = table(
    ['Name', 'Unit', 'What it is'],
    Object.entries(seriesCatalogue).map(([name, s]) => [`\`${name}\``, s.unit, s.about]),
  )
  const loopTable = table(
    ['Loop', 'Name', 'Story', 'Link that is cut', 'In a run with the loop cut'],
    Object.entries(namedLoops).map(([name, { id, story, cut }]) => [
      id,
      `\`${name}\``,
      story,
      cut.edge.join(' → '),
      cut.held ?? `Cannot be cut: ${cut.impossible}.`,
    ]),
  )
  return `# Parameters, levers and outputs

Written by \`npm run generate\` from the engine's declarations. \`measured\`: read in the source named.
\`estimated\`: from published numbers by arithmetic or judgement. \`calibrated\`: chosen so that the model meets a
published pattern. \`assumed\`: no published number was found, and the number is a choice; sources beside it support
that the effect exists, not its size.

${groups.join('\n\n')}

## Table functions

Straight lines between points, flat beyond the ends.

${tableTable}

## Levers

${leverTable}

## Loops

R reinforces, B balances. [Loops](loops.md#cutting-a-loop) says what cutting one means.

${loopTable}

## Outputs

${seriesTable}
`
}

const fileOf = name => name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** What stands above a mechanism in its file: sentences as text, indented equations as code. */
const docstringOf = name => {
  const source = readFileSync(
    join(root, 'packages/engine/src/mechanisms', `${fileOf(name)}.ts`),
    'utf8',
  )
  const [, block] = /\/\*\*\n([\s\S]*?)\n \*\/\nexport const /.exec(source) ?? []
  if (block === undefined) throw new Error(`no docstring above the mechanism: ${name}`)
  const lines = block.split('\n').map(line => line.replace(/^ \* ?/, ''))
  const paragraphs = lines.join('\n').split(/\n\n+/)
  return paragraphs
    .map(text => (/^ {2}|\[[^\]]+\]/m.test(text) ? `\`\`\`text\n${text}\n\`\`\`` : text))
    .join('\n\n')
}

const linksOf = ({ links }) => {
  const effects = [...new Set(links.map(([, , to]) => to))]
  return effects
    .map(effect => {
      const causes = links
        .filter(([, , to]) => to === effect)
        .map(([from, sign]) => `${from} ${sign}`)
      return `- \`${effect}\` ← ${causes.join(', ')}`
    })
    .join('\n')
}

const submodel = mechanism =>
  `### ${mechanism.name}\n\n${docstringOf(mechanism.name)}\n\n` +
  `${linksOf(mechanism)}\n\nSources: ${sources(mechanism.sources)}`

const submodelsPage = () => `# Submodels

Written by \`npm run generate\` from the mechanisms' own declarations, in the order of the tick. Every equation
stands in the docstring of its file in \`packages/engine/src/mechanisms/\`; the links below it are the causal claims
that \`tests/claims.test.ts\` checks: cause, sign (\`+\` same direction, \`-\` opposite, \`±\` depends), effect.

## Perceived, in causal order

${perceive.map(submodel).join('\n\n')}

## Flows, in any order

${flows.map(submodel).join('\n\n')}
`

const evidence = evidenceOf(root, { names: parameterNames, patterns: validationPatterns })

const yamlNames = folder =>
  readdirSync(join(root, folder))
    .filter(file => file.endsWith('.yaml'))
    .map(file => file.slice(0, -'.yaml'.length))
    .sort()
const read = yamlNames('lessons').map(name => {
  const file = `${name}.yaml`
  const text = readFileSync(join(root, 'lessons', file), 'utf8')
  return { name, lesson: parseLesson(text, { file, scenarios: yamlNames('scenarios') }) }
})
const lessons = lessonsInOrder(read)
const known = { levers, catalogue: seriesCatalogue, formatQuantity }

const files = {
  'docs/teaching/README.md': teachingIndex(lessons),
  ...Object.fromEntries(
    lessons.flatMap(({ name, lesson }) => [
      [`docs/teaching/${name}.md`, guideOf(name, lesson, known)],
      [`docs/teaching/sheets/${name}.html`, sheetOf(lesson, known)],
    ]),
  ),
  'docs/submodels.md': submodelsPage(),
  'docs/parameters.md': parametersPage(),
  'scenarios/scenario.schema.json': `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`,
  'lessons/lesson.schema.json': `${JSON.stringify(lessonJsonSchema(), null, 2)}\n`,
  'lessons/de/words.schema.json': `${JSON.stringify(lessonWordsJsonSchema(), null, 2)}\n`,
  'packages/viewer/src/text/evidence.json': `${JSON.stringify(evidence)}\n`,
  'scenarios/experiments/experiment.schema.json': `${JSON.stringify(experimentJsonSchema(), null, 2)}\n`,
}

let stale = 0
for (const [path, text] of Object.entries(files)) {
  const file = join(root, path)
  let now = null
  try {
    now = readFileSync(file, 'utf8')
  } catch {
    // not written yet
  }
  if (now === text) continue
  if (process.argv.includes('--check')) {
    console.error(`out of date: ${path}; expected what npm run generate writes`)
    stale++
  } else {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(`wrote ${path}`)
  }
}
process.exitCode = stale > 0 ? 1 : 0
