import { ensembleBlocks, summarise, wind } from '@burnout/engine'
import { compiledOrganisation, organisationOf } from '../organisation.ts'
import { secondsOf } from '../rounds.ts'
import { yardstick } from '../yardstick.ts'
import { highestMemory } from './highest-memory.ts'
import type { Cost, Load } from './load.ts'

// Runs one load in a process of its own, so that its highest memory is its own, and prints what it took.

const { clinicians, replicates, days, record } = JSON.parse(process.argv[2] ?? '') as Load

/** Work that makes the engine as fast as it gets before anything is measured, in clinician-days. */
const WARM_UP = 1_000_000

/** Replicates that are set out at once, as in an ensemble of this size. */
const SIDE_BY_SIDE = 10

const ensembleOf = (replicates: number, days: number) => {
  const scenario = organisationOf(clinicians, replicates)
  const run = compiledOrganisation(clinicians, days, record)
  return summarise(scenario, run, [...ensembleBlocks(run, replicates)])
}

const small = Math.min(clinicians, 100)
const warm = compiledOrganisation(small, Math.ceil(WARM_UP / small / 10))
for (const trace of ensembleBlocks(warm, 10)) void trace
yardstick()
globalThis.gc?.()

const before = yardstick()
const floor = process.memoryUsage.rss()
const seconds = secondsOf(() => ensembleOf(replicates, days))
const peak = highestMemory()
const run = compiledOrganisation(clinicians, days, record)
const together = Math.min(replicates, SIDE_BY_SIDE)
const windSeconds = secondsOf(() => wind(run, 0, together, 1)) * (replicates / together)
const cost: Cost = { seconds, windSeconds, peak, floor, kernel: (before + yardstick()) / 2 }
console.log(JSON.stringify(cost))
