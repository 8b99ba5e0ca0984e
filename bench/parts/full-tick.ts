import { BLOCK } from '@burnout/engine'
import { count, figure, millions, times } from '../numbers.ts'
import { compiledOrganisation } from '../organisation.ts'
import type { Part, Tell } from '../part.ts'
import { interleaved, median, ratioOf } from '../rounds.ts'
import { crew } from '../threads/crew.ts'
import { atLeast } from '../target-machine.ts'
import { UPDATES } from '../yardstick.ts'

const ROUNDS = 5

/** Days of a run that no errand ever reaches. */
const ENDLESS = 1_000_000

/** Kernel runs beside each errand. */
const KERNEL_RUNS = 20

interface Size {
  readonly clinicians: number
  readonly replicates: number
  /** Days in a round. */
  readonly days: number
}

const sizes: readonly Size[] = [
  { clinicians: 1, replicates: 100, days: 100 },
  { clinicians: 10, replicates: 1, days: 4_000 },
  { clinicians: 10, replicates: 100, days: 400 },
  { clinicians: 100, replicates: 1, days: 4_000 },
  { clinicians: 100, replicates: 30, days: 200 },
  { clinicians: 10_000, replicates: 1, days: 60 },
  { clinicians: 1_000_000, replicates: 1, days: 2 },
]

interface Speed extends Size {
  /** Clinician-days a second of one thread. */
  readonly one: number
  readonly two: number
  /** What the tick is of the kernel, both on one thread. */
  readonly ofKernel: number
  /** How much faster two threads are than one: of the tick, and of the kernel. */
  readonly gain: number
  readonly kernelGain: number
  readonly bytes: number
}

const speedOf = async (size: Size): Promise<Speed> => {
  const { clinicians, replicates, days } = size
  const workers = await crew(compiledOrganisation(clinicians, ENDLESS), replicates, 2)
  const kernel = { kind: 'kernel', runs: KERNEL_RUNS } as const
  const tick = { kind: 'tick', days } as const
  const seconds = await interleaved(
    {
      one: () => workers.send(1, tick),
      two: () => workers.send(2, tick),
      kernel: () => workers.send(1, kernel),
      kernels: () => workers.send(2, kernel),
    },
    ROUNDS,
  )
  await workers.dismiss()
  const work = clinicians * replicates * days
  const perUpdate = seconds.kernel.map(value => value / (KERNEL_RUNS * UPDATES))
  const perClinicianDay = seconds.one.map(value => value / work)
  return {
    ...size,
    one: 1 / median(perClinicianDay),
    two: (2 * work) / median(seconds.two),
    ofKernel: ratioOf(perUpdate, perClinicianDay),
    gain: 2 * ratioOf(seconds.one, seconds.two),
    kernelGain: 2 * ratioOf(seconds.kernel, seconds.kernels),
    bytes: workers.bytes / (clinicians * replicates),
  }
}

const measureAll = async (tell: Tell): Promise<readonly Speed[]> => {
  const speeds: Speed[] = []
  for (const size of sizes) {
    tell(`the tick of ${count(size.clinicians)} clinicians × ${size.replicates}`)
    speeds.push(await speedOf(size))
  }
  return speeds
}

/** Clinician-days a second of the whole model, on one thread and on two. */
export const fullTickPart: Part = {
  name: 'full-tick',
  measure: async tell => {
    const speeds = await measureAll(tell)
    const at = (clinicians: number, replicates: number): Speed => {
      const found = speeds.find(
        speed => speed.clinicians === clinicians && speed.replicates === replicates,
      )
      if (found === undefined)
        throw new Error(`not measured: ${clinicians} clinicians × ${replicates}`)
      return found
    }
    const ensemble = at(100, 30)
    const dearness = ensemble.one / at(1, 100).one
    const largest = at(1_000_000, 1)
    return {
      verdicts: [
        {
          what: 'Full tick, one thread, 3,000 clinicians in blocks',
          target: '≥ 8 million clinician-days/s',
          result: `${millions(ensemble.one)} million`,
          ...atLeast(ensemble.ofKernel, 8e6),
        },
        {
          what: 'A clinician-day of a clinic of one, in an ensemble',
          target: '≤ 3 × that of a hundred clinicians',
          result: times(dearness),
          met: dearness <= 3,
        },
        {
          what: 'Two threads, full tick, 3,000 clinicians each',
          target: '≥ 1.7 × one',
          result: `${times(ensemble.gain)} (the kernel: ${times(ensemble.kernelGain)})`,
          met: ensemble.gain >= 1.7,
        },
        {
          what: 'Memory of a clinician, without traces',
          target: '≤ 400 bytes',
          result: `${count(largest.bytes)} bytes`,
          met: largest.bytes <= 400,
        },
      ],
      body: [
        {
          head: [
            'Clinicians',
            'Replicates',
            'Of the kernel',
            'Two threads',
            'Kernel on two',
            'Million clinician-days/s, one thread',
            'Two threads',
            'Bytes/clinician',
          ],
          rows: speeds.map(speed => [
            count(speed.clinicians),
            count(speed.replicates),
            times(speed.ofKernel),
            times(speed.gain),
            times(speed.kernelGain),
            millions(speed.one),
            millions(speed.two),
            figure(speed.bytes),
          ]),
        },
        `Replicates lie side by side in blocks of ${BLOCK}, and of more where they are small, as in ensembles on one thread.`,
      ],
    }
  },
}
