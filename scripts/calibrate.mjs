// Fits parameters to the published patterns within their ranges and says what moved, how well every
// pattern is met before and after, and which parameters the patterns do not identify.
//   npm run calibrate -- [--parameters a,b] [--patterns 1,7] [-n replicates] [--iterations k] [--report file]
// The seed is that of the reference organisations, so that the same command gives the same answer.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fit, fitReport, freeParameters } from '../packages/engine/dist/experiments/fit/index.js'
import { defaultParameters } from '../packages/engine/dist/index.js'
import { createPool } from './work/pool.mjs'

const { values: options } = parseArgs({
  options: {
    parameters: { type: 'string' },
    patterns: { type: 'string' },
    replicates: { type: 'string', short: 'n', default: '6' },
    iterations: { type: 'string', default: '4' },
    report: { type: 'string' },
  },
})
const listOf = text => (text === undefined ? null : text.split(',').map(word => word.trim()))
const whole = (name, text) => {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name}: not a whole number: ${text}; expected 1 or more`)
  return number
}

const parameters = freeParameters(defaultParameters, listOf(options.parameters))
const pool = createPool(new URL('./work/calibrate-task.mjs', import.meta.url), {
  replicates: whole('replicates', options.replicates),
  ids: listOf(options.patterns),
})
const evaluateMany = async batch =>
  (await pool.map(batch)).map(answer => ('error' in answer ? new Error(answer.error) : answer))

const stopping = { asked: false }
process.once('SIGINT', () => {
  stopping.asked = true
  process.stderr.write('\nstopping after this batch\n')
})

const problem = {
  parameters,
  evaluate: async values => {
    const [outcomes] = await evaluateMany([values])
    if (outcomes instanceof Error) throw outcomes
    return outcomes
  },
  evaluateMany,
}
const began = performance.now()
const result = await fit(problem, {
  maxIterations: whole('iterations', options.iterations),
  onProgress: ({ iteration, cost, evaluations }) => {
    const minutes = ((performance.now() - began) / 60_000).toFixed(1)
    process.stderr.write(
      `step ${iteration}, ${evaluations} evaluations, ${minutes} min${Number.isFinite(cost) ? `, sum of squares ${cost.toFixed(2)}` : ''}\n`,
    )
  },
  cancelled: () => stopping.asked,
})
await pool.close()

const report = fitReport(problem, result)
if (options.report === undefined) console.log(report)
else {
  writeFileSync(options.report, `${report.trimEnd()}\n`)
  console.log(`wrote ${options.report}`)
}
process.exitCode = stopping.asked ? 130 : 0
