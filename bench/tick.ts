import { compileScenario, parseScenario, seatsOf, simulate } from '@burnout/engine'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { referenceKernel } from './reference.ts'

// Clinician-days per second of the full tick, against the reference kernel in the same process.
// Rounds are interleaved and medians taken, because machines are noisy: read the ratios.

const ROUNDS = 5
const text = readFileSync(new URL('../../scenarios/baseline.yaml', import.meta.url), 'utf8')
const scenario = parseScenario(text, { file: 'baseline.yaml' })
const base = compileScenario(scenario)
const perOrganisation = base.clinics.reduce((sum, clinic) => sum + seatsOf(clinic), 0)

const secondsOf = (work: () => unknown): number => {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e9
}

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Bytes that one clinician takes in a running world and its trace of a day, over the clinicians. */
const bytesPerClinician = async (organisations: number): Promise<number> => {
  // buffers are given back by a sweep in the background
  for (let pass = 0; pass < 3; pass++) {
    globalThis.gc?.()
    await setTimeout(50)
  }
  const before = process.memoryUsage().arrayBuffers
  let peak = before
  simulate(
    { ...base, days: 1 },
    {
      first: 0,
      count: organisations,
      onProgress: () => {
        peak = Math.max(peak, process.memoryUsage().arrayBuffers)
      },
    },
  )
  return (peak - before) / (organisations * perOrganisation)
}

const million = (value: number) => (value / 1e6).toFixed(1).padStart(7)

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one thread`)
console.log('million clinician-days a second, median of', ROUNDS, 'interleaved rounds\n')
console.log('clinicians    days  full tick  reference  ratio  bytes/clinician')

for (const [organisations, days] of [
  [1, 20_000],
  [33, 1_826],
  [3_333, 40],
] as const) {
  const clinicians = organisations * perOrganisation
  const run = { ...base, days, recordEvery: Math.min(7, days) }
  const bytes = await bytesPerClinician(organisations)
  const tick: number[] = []
  const reference: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    tick.push(
      (clinicians * days) / secondsOf(() => simulate(run, { first: 0, count: organisations })),
    )
    reference.push((clinicians * days) / secondsOf(() => referenceKernel(clinicians, days)))
  }
  const ratio = median(tick.map((value, i) => value / (reference[i] ?? Number.NaN)))
  console.log(
    [
      String(clinicians).padStart(10),
      String(days).padStart(7),
      `  ${million(median(tick))}`,
      `   ${million(median(reference))}`,
      `  ${ratio.toFixed(2)}`,
      String(Math.round(bytes)).padStart(16),
    ].join(' '),
  )
}
