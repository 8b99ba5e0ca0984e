// Holds the stock-and-flow twin of some scenarios against the runs of the agent model, and prints it as Markdown.
//   node scripts/twin.mjs [--write]   --write puts it into docs/twin.md, between its marks
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { compileScenario, runEnsemble, runModel, twinOf } from '../packages/engine/dist/index.js'
import { loadScenario } from './work/load.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const scenarios = ['baseline', 'wellness-first', 'fix-the-work', 'pandemic-surge', 'hiring-freeze']
const REPLICATES = 20
const YEAR = 52

/** A series of the agent model, the variable of the twin that is the same, and how it is written. */
const compared = [
  ['exhaustion', 'teamExhaustion', value => value.toFixed(1)],
  ['trust', 'teamTrust', value => value.toFixed(2)],
  ['headcount', 'teamEmployed', value => value.toFixed(0)],
  ['waitDays', 'waitDays', value => value.toFixed(0)],
  ['perceivedBurnout', 'perceivedBurnout', value => value.toFixed(2)],
  ['wellnessEffort', 'wellnessEffort', value => value.toFixed(2)],
  ['workSystemQuality', 'workSystemQuality', value => value.toFixed(2)],
]

const row = cells => `| ${cells.join(' | ')} |`

const compare = name => {
  const scenario = loadScenario(name)
  const { series, t } = runEnsemble(scenario, REPLICATES)
  const model = twinOf(compileScenario(scenario))
  const { times, columns } = runModel(model)
  const looks = [1, 3, 5].map(year => year * YEAR * 7).filter(day => day <= t.at(-1))
  const at = (days, day) => days.findLastIndex(each => each <= day)
  return compared.map(([own, twin, write]) => {
    const cells = looks.flatMap(day => {
      const record = at(t, day)
      const { mean, q05, q95 } = series[own]
      return [
        `${write(mean[record])} (${write(q05[record])}–${write(q95[record])})`,
        write(columns[twin][at(Array.from(times), day)]),
      ]
    })
    return row([`\`${name}\``, own, ...cells])
  })
}

const text = [
  row(['Scenario', 'Series', ...[1, 3, 5].flatMap(year => [`year ${year}: agents`, 'twin'])]),
  row(Array.from({ length: 8 }, () => '---')),
  ...scenarios.flatMap(name => {
    process.stderr.write(`${name}\n`)
    return compare(name)
  }),
  '',
].join('\n')

if (process.argv.includes('--write')) {
  const file = join(root, 'docs/twin.md')
  const [begin, end] = ['<!-- distance -->', '<!-- /distance -->']
  const [head, rest] = readFileSync(file, 'utf8').split(begin)
  if (rest === undefined || !rest.includes(end))
    throw new Error(`docs/twin.md: no ${begin} … ${end}`)
  const whole = `${head}${begin}\n\n${text}\n${end}${rest.split(end)[1]}`
  const options = { ...(await resolveConfig(file)), parser: 'markdown' }
  writeFileSync(file, await format(whole, options))
} else process.stdout.write(text)
