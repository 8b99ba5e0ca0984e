// Uses the built viewer in Chromium, then sweeps here, for a long time and at random, and holds what both take
// in the last quarter of the time against the second quarter: nothing may grow.
//   node --expose-gc scripts/soak.mjs [--minutes 60] [--seed soak] [--write]
//   --minutes   for both together
//   --write     puts the figures into docs/reliability.md
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { KeyedRandom } from '../packages/engine/dist/index.js'
import { soakBatches } from './work/soak-batches.mjs'
import { soakViewer } from './work/soak-viewer.mjs'
import { writeBetween } from './work/write-between.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: 'soak' },
    write: { type: 'boolean', default: false },
  },
})
const minutes = Number(values.minutes)
if (!(minutes > 0))
  throw new Error(`not a number of minutes: ${values.minutes}; expected more than 0`)

/** Numbers from 0 to 1, the same for the same seed. */
const randomOf = stream => {
  const keyed = KeyedRandom.fromSeed(values.seed)
  let draw = 0
  return () => keyed.uniform(stream, 0, 0, draw++)
}
const soonest = () => performance.now() + 30_000 * minutes
const say = text => process.stderr.write(`${text}\n`)

const median = column => column.toSorted((a, b) => a - b)[column.length >> 1]

/** What was measured, in which unit, and by how much the last quarter may exceed the second: a share, and some. */
const bounds = {
  heap: ['heap of the page after collection', 'MB', 0.2, 5],
  nodes: ['nodes of the page', '', 0.2, 200],
  listeners: ['listeners of the page', '', 0.2, 50],
  workers: ['workers of the page', '', 0, 0],
  answer: ['time to the whole answer', 'ms', 1, 500],
  memory: ['memory of the process that sweeps', 'MB', 0.2, 30],
  files: ['files it has open', '', 0, 2],
  left: ['files left in complete folders', '', 0, 0],
  handles: ['timers, sockets and workers it waits for', '', 0, 2],
}

/** A line for each thing measured: its median in the second and in the last quarter, and whether that is within bounds. */
const judged = samples => {
  if (samples.length < 8)
    throw new Error(`too few samples: ${samples.length}; expected 8 or more, so give more minutes`)
  const quarter = samples.length >> 2
  return Object.keys(samples[0]).map(name => {
    const column = samples.map(sample => sample[name])
    const [early, late] = [column.slice(quarter, 2 * quarter), column.slice(-quarter)].map(median)
    const [what, unit, share, some] = bounds[name]
    return { what, unit, early, late, most: early * (1 + share) + some }
  })
}

const viewer = await soakViewer(soonest(), randomOf(1), say)
const batches = await soakBatches(soonest(), randomOf(2), say)
const lines = [...judged(viewer.samples), ...judged(batches.samples)]
const figure = value => (value < 10 ? value.toFixed(1).replace('.0', '') : value.toFixed(0))
const row = cells => `| ${cells.join(' | ')} |`
const text = [
  `${minutes} minutes, seed \`${values.seed}\`: ${viewer.moves} levers moved in the viewer, with ${viewer.samples.length} visits to other pages and ${viewer.complaints.length} complaints; ${batches.samples.length} sweeps, stopped and taken up again ${batches.stopped} times, all to the results of the first.`,
  '',
  row(['Median of a quarter of the time', 'Second', 'Last', 'Allowed']),
  row(['---', '---', '---', '---']),
  ...lines.map(({ what, unit, early, late, most }) =>
    row([what, ...[early, late, most].map(value => `${figure(value)} ${unit}`.trim())]),
  ),
].join('\n')

if (values.write) await writeBetween(join(root, 'docs/reliability.md'), 'soak', text)
console.log(text)
const grown = lines.filter(({ late, most }) => late > most).map(({ what }) => what)
if (grown.length > 0 || viewer.complaints.length > 0) {
  console.error(`grown: ${grown.join(', ') || 'nothing'}`)
  for (const complaint of viewer.complaints) console.error(complaint)
  process.exitCode = 1
}
