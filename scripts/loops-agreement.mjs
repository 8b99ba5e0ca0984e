// Holds what loop scores say against what knock-outs do, on four scenarios, and prints it as Markdown.
//   node scripts/loops-agreement.mjs [--write]   --write puts it into docs/loops.md, between its marks
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { cuttableLoops, knockOuts, loopScores, namedLoops } from '../packages/engine/dist/index.js'
import { loadScenario } from './work/load.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const scenarios = ['wellness-first', 'small-clinic-cascade', 'pandemic-surge', 'baseline']
const CUT = 12
const AFTER = 48
const REPLICATES = 20
/** Below this confidence the sign of a loop’s score changes in the run. */
const CONFIDENT = 0.99

const atOnce = running => {
  for (let next = running.next(); ; next = running.next()) if (next.done) return next.value
}
const signed = value => `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`
const title = loop => `${namedLoops[loop].label} (${namedLoops[loop].id})`

/** What the two methods say of every loop that can be cut. */
const compare = name => {
  const scenario = loadScenario(name)
  const scores = atOnce(loopScores(scenario))
  // the first month shows where exhaustion stood at the cut
  const { loops } = atOnce(
    knockOuts(scenario, { month: CUT, horizons: [1, AFTER], replicates: REPLICATES }),
  )
  const looks = scores.months.flatMap((month, k) =>
    month >= CUT && month < CUT + AFTER ? [k] : [],
  )
  const weight = looks.reduce((sum, k) => sum + scores.activity[k], 0)
  return {
    name,
    rows: cuttableLoops.map((loop, l) => {
      const { effects } = loops[l]
      const { mean, low, high } = effects[1]
      const told = low > 0 || high < 0
      const { polarity, edges } = namedLoops[loop]
      const reasons = [
        ...(edges.some(([from]) => from === 'exhaustion') ? [] : ['a']),
        ...(effects[1].full < effects[0].full ? ['b'] : []),
        ...(scores.polarity[loop].confidence < CONFIDENT ? ['c'] : []),
      ]
      return {
        loop,
        share:
          looks.reduce((sum, k) => sum + scores.activity[k] * scores.loops[loop][k], 0) / weight,
        effect: mean,
        told,
        agrees: mean > 0 === (polarity === '+'),
        reasons: reasons.join(' ') || 'none known',
      }
    }),
  }
}

const cell = ({ effect, told, agrees, reasons }) =>
  !told
    ? effect === 0
      ? 'silent'
      : 'chance'
    : agrees
      ? signed(effect)
      : `${signed(effect)} ✗ ${reasons}`

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

const strongest = (rows, of) =>
  rows
    .filter(({ loop }) => namedLoops[loop].polarity === '+')
    .sort((a, b) => Math.abs(of(b)) - Math.abs(of(a)))
const named = ({ loop }, of) => `${title(loop)} ${of}`

const page = results => {
  const all = results.flatMap(({ rows }) => rows)
  const told = all.filter(row => row.told)
  const agree = told.filter(row => row.agrees).length
  const signs = table(
    ['Loop', ...results.map(({ name }) => name)],
    cuttableLoops.map((loop, l) => [title(loop), ...results.map(({ rows }) => cell(rows[l]))]),
  )
  const tops = table(
    ['Scenario', 'Most of the change', 'Most effect', 'Second', 'Agree'],
    results.map(({ name, rows }) => {
      const share = ({ share: value }) => value
      const effect = ({ effect: value, told: known }) => (known ? value : 0)
      const [first] = strongest(rows, share)
      const [one, two] = strongest(rows, effect)
      return [
        name,
        named(first, `${(100 * first.share).toFixed(0).replace('-', '−')} %`),
        named(one, signed(one.effect)),
        named(two, signed(two.effect)),
        [one, two].includes(first) ? 'yes' : 'no',
      ]
    }),
  )
  return `Effect of each loop on mean exhaustion (points), ${AFTER} months after it is cut in month ${CUT}, ${REPLICATES} runs. Of ${told.length} effects that are told from chance (95 %), ${agree} have the sign of the loop’s letter: R raises, B lowers. ✗ marks the others.

${signs}

The reinforcing loop with the largest share of the change in the same months, and the two with the largest effect:

${tops}
`
}

const text = page(
  scenarios.map(name => {
    process.stderr.write(`${name}\n`)
    return compare(name)
  }),
)
if (process.argv.includes('--write')) {
  const file = join(root, 'docs/loops.md')
  const [begin, end] = ['<!-- agreement -->', '<!-- /agreement -->']
  const before = readFileSync(file, 'utf8')
  const [head, rest] = before.split(begin)
  if (rest === undefined || !rest.includes(end))
    throw new Error(`docs/loops.md: no ${begin} … ${end}`)
  const whole = `${head}${begin}\n\n${text}\n${end}${rest.split(end)[1]}`
  const options = { ...(await resolveConfig(file)), parser: 'markdown' }
  writeFileSync(file, await format(whole, options))
} else process.stdout.write(text)
