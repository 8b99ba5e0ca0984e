import { compileScenario, parseScenario } from '@burnout/engine'
import { simulate } from '@burnout/engine/block'
import { readFileSync } from 'node:fs'

// Runs so many replicates of a scenario in blocks, and does nothing with them: FILE REPLICATES.

const BLOCK = 33

const [file = '', given = ''] = process.argv.slice(2)
const replicates = Number(given)
const run = compileScenario(parseScenario(readFileSync(file, 'utf8'), { file }))
for (let first = 0; first < replicates; first += BLOCK)
  simulate(run, { first, count: Math.min(BLOCK, replicates - first) })
