import { scenarioToYaml } from '@burnout/engine'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { count, millions, span, times } from '../numbers.ts'
import { organisationOf } from '../organisation.ts'
import type { Part } from '../part.ts'
import { burnout, program } from '../programs.ts'
import { interleaved, median, ratioOf } from '../rounds.ts'
import { temporaryFolder } from '../temporary.ts'
import { CLINICIANS, UPDATES, yardstick } from '../yardstick.ts'

/** Replicates, with the rounds that they are worth and those before which nothing is kept. */
const SIZES = [
  [64, 3, 1],
  [1_000, 2, 0],
] as const

/** Whole ensembles through the command line: start, simulation, summary and table. */
export const batchPart: Part = {
  name: 'batch',
  measure: async tell => {
    const file = join(temporaryFolder(), 'hundred.yaml')
    writeFileSync(file, scenarioToYaml(organisationOf(CLINICIANS)))
    const seconds = async (replicates: number, jobs: number): Promise<number> => {
      tell(
        `${count(replicates)} replicates × ${CLINICIANS} clinicians × 5 years, ${jobs} at a time`,
      )
      const sizes = ['-n', String(replicates), '--jobs', String(jobs)]
      return (await program(burnout, 'run', file, '--quiet', ...sizes)).untilEnd
    }
    const rows: string[][] = []
    let gain = Number.NaN
    for (const [replicates, rounds, warmUps] of SIZES) {
      const took = await interleaved(
        { one: () => seconds(replicates, 1), two: () => seconds(replicates, 2), kernel: yardstick },
        rounds,
        warmUps,
      )
      gain = ratioOf(took.one, took.two)
      for (const [jobs, measured] of [
        [1, took.one],
        [2, took.two],
      ] as const)
        rows.push([
          count(replicates),
          String(jobs),
          times(ratioOf(measured, took.kernel) / replicates),
          times(ratioOf(took.one, measured)),
          span(median(measured)),
          millions((replicates * UPDATES) / median(measured)),
        ])
    }
    return {
      verdicts: [
        {
          what: 'Two workers, 1,000 replicates through the command line',
          target: '≥ 1.7 × one',
          result: times(gain),
          met: gain >= 1.7,
        },
      ],
      body: [
        {
          head: [
            'Replicates',
            '`--jobs`',
            'A replicate, of a kernel run',
            'Faster than one job',
            'From start to end',
            'Million clinician-days/s',
          ],
          rows,
        },
      ],
    }
  },
}
