import { advance, blockOf, wind, type Clockwork } from '@burnout/engine'
import { parentPort, workerData } from 'node:worker_threads'
import { commonKernel } from '../kernel/kernel.ts'
import { CLINICIANS, DAYS } from '../yardstick.ts'
import type { Answer, Errand, Orders } from './orders.ts'

// Keeps some replicates of an ensemble in blocks, as ensembles do, and moves them on when asked.

const { run, first, count } = workerData as Orders

const before = process.memoryUsage().arrayBuffers
const blocks: Clockwork[] = []
const most = blockOf(run)
for (let done = 0; done < count; done += most)
  blocks.push(wind(run, first + done, Math.min(most, count - done), 1))
// buffers of temporary columns are given back when they are collected
globalThis.gc?.()
// memory of translated mechanisms is not counted among buffers
const ofMachines = blocks.reduce((sum, { machine, world }) => {
  const { exhaustion } = world.clinicians
  return machine === null ? sum : sum + exhaustion.buffer.byteLength
}, 0)
const bytes = process.memoryUsage().arrayBuffers - before + ofMachines

let day = 0
const fulfil = (errand: Errand): void => {
  if (errand.kind === 'kernel')
    for (let seed = 1; seed <= errand.runs; seed++) commonKernel(CLINICIANS, DAYS, seed)
  else {
    for (const block of blocks) advance(block, day, day + errand.days)
    day += errand.days
  }
}

const say = (): void => parentPort?.postMessage({ bytes } satisfies Answer, [])
parentPort?.on('message', (errand: Errand) => {
  fulfil(errand)
  say()
})
say()
