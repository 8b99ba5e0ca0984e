// Sweeps that are stopped and taken up again in one process, over and over: what it holds after each.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseExperiment } from '@burnout/engine'
import { createPool } from '../../packages/cli/dist/pool/pool.js'
import { runBatch } from '../../packages/cli/dist/running/run-batch.js'
import { experimentBatch } from '../../packages/cli/dist/store/batch/experiment-batch.js'

const clinic = seed => `version: 1
name: Clinic
run: { start: 2026-01-05, horizon: 1 year, record: 4 weeks, replicates: 12, seed: ${seed} }
organisation:
  name: One clinic
  clinics:
    - { name: Riverside, physicians: 6, nurses: 4, support: 5, panel: 13000, leadership: 42 }
`
const grid = `version: 1
name: Grid
scenario: clinic
design: grid
over: { levers.scribes: { values: [0 %, 50 %, 100 %], from: 3 months } }
measure: { exhaustion: 1 year }
`
const batchOf = seed =>
  experimentBatch(
    parseExperiment(grid, {
      file: 'grid.yaml',
      read: () => ({ file: 'clinic.yaml', text: clinic(seed) }),
    }),
    { shard: null, traces: false },
  )

const options = () => ({
  command: ['burnout', 'sweep'],
  warn: text => {
    throw new Error(`a sweep complained: ${text}`)
  },
  note: () => {},
  startProgress: () => ({ update: () => {}, finish: () => {} }),
})

/** Runs a batch, pressing Ctrl-C after some milliseconds unless it is done by then; `null` when it was stopped. */
const runFor = async (folder, batch, milliseconds) => {
  const pool = createPool({ jobs: 2 })
  pool.start()
  const pressing = new AbortController()
  void sleep(milliseconds, null, { signal: pressing.signal }).then(
    () => process.emit('SIGINT'),
    () => {},
  )
  // heard where the batch does not listen yet, or any more
  const ignore = () => {}
  process.on('SIGINT', ignore)
  try {
    return (await runBatch(folder, batch, { ...options(), pool })).manifest
  } catch (error) {
    if (!error.message.startsWith('interrupted: ')) throw error
    return null
  } finally {
    pressing.abort()
    process.off('SIGINT', ignore)
    await pool.close()
  }
}

const openFiles = () => {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    // only Linux tells
    return 0
  }
}

/** What is left in a complete folder besides its files. */
const leftIn = (folder, { files }) =>
  readdirSync(folder).filter(
    name => name !== 'manifest.json' && !files.some(file => file.name === name),
  )

/**
 * Sweeps until a time by `performance.now`, some of them stopped several times on the way, and throws when one
 * comes to another result than the first of its seed. Returns a sample after each.
 */
export const soakBatches = async (until, random, say) => {
  const hashes = new Map()
  const samples = []
  let stopped = 0
  while (performance.now() < until) {
    const folder = mkdtempSync(join(tmpdir(), 'burnout-soak-'))
    try {
      const seed = `soak-${Math.floor(3 * random())}`
      const batch = batchOf(seed)
      let manifest = null
      while (manifest === null) {
        manifest = await runFor(folder, batch, 100 + 1_500 * random())
        if (manifest === null) stopped++
      }
      const hash = hashes.get(seed) ?? manifest.resultHash
      if (hash !== manifest.resultHash)
        throw new Error(`another result of ${seed}: ${manifest.resultHash}; expected ${hash}`)
      hashes.set(seed, hash)
      globalThis.gc()
      samples.push({
        memory: process.memoryUsage().rss / 1e6,
        files: openFiles(),
        left: leftIn(folder, manifest).length,
        handles: process.getActiveResourcesInfo().length,
      })
      if (samples.length % 10 === 0) say(`${samples.length} sweeps, stopped ${stopped} times`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return { samples, stopped }
}
