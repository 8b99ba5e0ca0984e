// Moves every assumed or calibrated parameter to both ends of its range, one at a time and with the same
// luck, and writes docs/sensitivity.md: what that does to the headlines; and what the viewer shows of it.
//   node scripts/sensitivity.mjs [-n replicates]
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { defaultParameters } from '../packages/engine/dist/index.js'
import { createPool } from './work/pool.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: { replicates: { type: 'string', short: 'n', default: '12' } },
})
const replicates = Number(values.replicates)

/** Day 1826 is the end of the fifth year. */
const END = 1826
const headlines = [
  {
    scenario: 'baseline',
    series: 'burnedOut',
    day: END,
    label: 'Burned out',
    unit: 'pp',
    times: 100,
  },
  { scenario: 'baseline', series: 'exhaustion', day: END, label: 'Exhaustion', unit: 'points' },
  { scenario: 'baseline', series: 'turnover', day: END, label: 'Turnover', unit: 'pp', times: 100 },
  { scenario: 'baseline', series: 'waitDays', day: END, label: 'Wait', unit: 'days' },
  {
    scenario: 'wellness-first',
    series: 'exhaustion',
    day: END,
    against: 'baseline',
    label: 'Wellness only, month 60',
    unit: 'points',
  },
  {
    scenario: 'fix-the-work',
    series: 'exhaustion',
    day: END,
    against: 'baseline',
    label: 'Fix the work, month 60',
    unit: 'points',
  },
]

const chosen = Object.entries(defaultParameters).filter(([, { evidence }]) =>
  ['assumed', 'calibrated'].includes(evidence),
)
const tasks = [{}, ...chosen.flatMap(([name, { range }]) => range.map(end => ({ [name]: end })))]
const pool = createPool(new URL('./work/sensitivity-task.mjs', import.meta.url), {
  headlines,
  replicates,
})
let done = 0
const answers = await pool.map(tasks, () => {
  done++
  if (process.stderr.isTTY || done % 50 === 0)
    process.stderr.write(
      `${process.stderr.isTTY ? '\r' : ''}${done}/${tasks.length}${process.stderr.isTTY ? '' : '\n'}`,
    )
})
await pool.close()
process.stderr.write('\n')

const base = answers[0]
if ('error' in base) throw new Error(`the baseline failed: ${base.error}`)
const round = value => (Math.abs(value) < 0.005 ? '0' : value.toFixed(2))
const rows = chosen.map(([name, { value, range, evidence }], k) => {
  const [low, high] = [answers[1 + 2 * k], answers[2 + 2 * k]]
  const moves = headlines.map(({ times = 1 }, h) =>
    'error' in low || 'error' in high
      ? null
      : [low[h] - base[h], high[h] - base[h]].map(x => x * times),
  )
  return { name, value, range, evidence, moves, error: low.error ?? high.error }
})
const size = ({ moves }) => Math.max(...(moves[0] ?? [0]).map(Math.abs))
rows.sort((a, b) => size(b) - size(a))

const cell = move => (move === null ? 'failed' : `${round(move[0])} / ${round(move[1])}`)
const line = cells => `| ${cells.join(' | ')} |`
const page = `# Sensitivity

Written by \`npm run sensitivity\` with ${replicates} runs each and the same luck throughout: every parameter that is assumed or
calibrated is moved to the low and to the high end of its range, all others held. Each cell says how far the headline
moves at the low / at the high end. Parameters interact, so the effects of several do not add up, and with ${replicates} runs
moves below about half a point are noise as often as not.

At the model's own values: ${headlines.map(({ label, unit, times = 1 }, h) => `${label.toLowerCase()} ${round(base[h] * times)} ${unit === 'pp' ? (label === 'Turnover' ? '% a year' : '%') : unit}`).join(', ')}.

${line(['Parameter', 'Value', 'Range', 'Evidence', ...headlines.map(({ label, unit }) => `${label} [${unit}]`)])}
${line(['---', '---', '---', '---', ...headlines.map(() => '---')])}
${rows.map(({ name, value, range, evidence, moves }) => line([`\`${name}\``, value, `${range[0]} – ${range[1]}`, evidence, ...moves.map(cell)])).join('\n')}
`
writeFileSync(join(root, 'docs/sensitivity.md'), page)
console.log(
  `wrote docs/sensitivity.md: ${rows.length} parameters, ${rows.filter(({ error }) => error !== undefined).length} failed`,
)
await import('./generate.mjs')
