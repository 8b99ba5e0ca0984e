// Looks for systems traps in every shipped scenario and in variants that the signs were not chosen on, and prints
// what was found beside what was meant, as Markdown.
//   node scripts/traps.mjs [--write]   --write puts it into docs/traps.md, between its marks
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { archetypes, dayOfMonth, findTraps } from '../packages/engine/dist/index.js'
import { loadScenario, scenarioNames } from './work/load.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What lessons and the list of scenarios say that a scenario shows; of the others nobody said anything. */
const meant = {
  'wellness-first': ['shiftingTheBurden'],
  'overtime-and-locums': ['fixesThatFail'],
  'eroding-access-standard': ['erodingGoals'],
  'ai-scribes-refilled': ['limitsToGrowth'],
  'float-pool': ['tragedyOfTheCommons'],
  'wellness-ring-fenced': [],
  'holding-the-standard': [],
  'fix-the-work': [],
  'ai-scribes': [],
  baseline: [],
  hospital: [],
  'culture-first': [],
  improvers: [],
}

const policy = (lever, to, from, until = null, ramp = 0) => ({
  lever,
  to,
  from: dayOfMonth(from),
  until: until === null ? null : dayOfMonth(until),
  ramp: dayOfMonth(ramp),
  clinics: null,
})

/** Policies by what they are called, on the team of a scenario, and the traps they are meant to show. */
const variants = [
  [
    'lesson: redesign stopped in month 18',
    'baseline',
    [policy('redesign', 1, 6, 18)],
    ['capabilityTrap'],
  ],
  ['redesign stopped in month 30', 'baseline', [policy('redesign', 1, 6, 30)], ['capabilityTrap']],
  [
    'redesign at 80 %, stopped in month 24',
    'baseline',
    [policy('redesign', 0.8, 6, 24)],
    ['capabilityTrap'],
  ],
  [
    'wellness at 60 % from month 12',
    'baseline',
    [policy('wellness', 0.6, 12)],
    ['shiftingTheBurden'],
  ],
  ['wellness in the hospital', 'hospital', [policy('wellness', 1, 6)], ['shiftingTheBurden']],
  ['locums at 60 %, months 6 to 30', 'baseline', [policy('locums', 0.6, 6, 30)], ['fixesThatFail']],
  ['locums for good', 'baseline', [policy('locums', 1, 6)], []],
  ['panel 20 % larger', 'baseline', [policy('panel', 0.2, 0, null, 36)], ['erodingGoals']],
  ['panel 8 % larger', 'baseline', [policy('panel', 0.08, 0, null, 36)], ['erodingGoals']],
  [
    'a quarter of the nurses in a pool',
    'hospital',
    [policy('floatPool', 0.25, 6)],
    ['tragedyOfTheCommons'],
  ],
  ['all nurses in a pool', 'hospital', [policy('floatPool', 1, 6)], ['tragedyOfTheCommons']],
  [
    'scribes in all visits, refilled',
    'baseline',
    [policy('scribes', 1, 6), policy('scribeRefill', 1, 6)],
    ['limitsToGrowth'],
  ],
  [
    'scribes in all visits, time kept',
    'baseline',
    [policy('scribes', 1, 6), policy('scribeRefill', 0, 6)],
    [],
  ],
  ['half the redesign, kept up', 'baseline', [policy('redesign', 0.5, 6)], []],
  [
    'wellness at 60 %, redesign ring-fenced',
    'baseline',
    [policy('wellness', 0.6, 6), policy('ringFence', 1, 6)],
    [],
  ],
  ['a tenth more posts', 'baseline', [policy('posts', 0.1, 6), policy('nursePosts', 0.1, 6)], []],
]

const label = trap => archetypes[trap].label
const words = traps => (traps.length === 0 ? 'none' : traps.map(label).join(', '))

const found = scenario =>
  findTraps(scenario)
    .findings.filter(({ shown }) => shown)
    .map(({ trap, strength }) => ({ trap, strength }))
const foundWords = shown =>
  shown.length === 0
    ? 'none'
    : shown.map(({ trap, strength }) => `${label(trap)} ${Math.round(100 * strength)} %`).join(', ')

const verdict = (expected, shown) => {
  const traps = shown.map(({ trap }) => trap)
  if (expected === undefined) return '—'
  const missed = expected.filter(trap => !traps.includes(trap))
  const more = traps.filter(trap => !expected.includes(trap))
  if (missed.length > 0) return '✗ missed'
  return more.length > 0 ? '✓ and more' : '✓'
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

const look = (name, scenario, expected) => {
  process.stderr.write(`${name}\n`)
  const shown = found(scenario)
  return { name, expected, shown, verdict: verdict(expected, shown) }
}
const rowsOf = looks =>
  looks.map(({ name, expected, shown, verdict: said }) => [
    name,
    expected === undefined ? 'nothing said' : words(expected),
    foundWords(shown),
    said,
  ])
const countOf = looks => {
  const told = looks.filter(({ expected }) => expected !== undefined)
  const right = told.filter(each => each.verdict === '✓').length
  const more = told.filter(each => each.verdict === '✓ and more').length
  const missed = told.filter(each => each.verdict === '✗ missed').length
  return `Of ${told.length}, ${right} are told as meant, in ${more} another trap is shown beside what was meant or in place of none, and ${missed} are missed.`
}

const head = ['Scenario', 'Meant', 'Found', 'As meant?']
const shipped = scenarioNames.map(name => look(name, loadScenario(name), meant[name]))
const varied = variants.map(([name, team, policies, expected]) =>
  look(name, { ...loadScenario(team), policies }, expected),
)
const text = `Shipped scenarios, 12 pairs each. ${countOf(shipped)}

${table(head, rowsOf(shipped))}

Variants. ${countOf(varied)}

${table(head, rowsOf(varied))}
`

if (process.argv.includes('--write')) {
  const file = join(root, 'docs/traps.md')
  const [begin, end] = ['<!-- found -->', '<!-- /found -->']
  const [before, rest] = readFileSync(file, 'utf8').split(begin)
  if (rest === undefined || !rest.includes(end))
    throw new Error(`docs/traps.md: no ${begin} … ${end}`)
  const whole = `${before}${begin}\n\n${text}\n${end}${rest.split(end)[1]}`
  const options = { ...(await resolveConfig(file)), parser: 'markdown' }
  writeFileSync(file, await format(whole, options))
} else process.stdout.write(text)
