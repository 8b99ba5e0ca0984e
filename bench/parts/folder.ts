import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measured } from '../folder/measured.ts'
import { sweepOf, thirty } from '../folder/scenarios.ts'
import { count, figure, mebibytes, span } from '../numbers.ts'
import type { Part } from '../part.ts'
import { burnout } from '../programs.ts'
import { fileOf } from '../root.ts'
import { interleaved, median, ratioOf } from '../rounds.ts'
import { temporaryFolder } from '../temporary.ts'

const RUNS = 10_000
const POINTS = 10_000
const ROUNDS = 2
/** Bytes that a batch may take at most, however many runs it has. */
const MOST = 400e6

const percent = (share: number): string => `${figure(100 * share)} %`

/** What a folder of results costs on top of the runs in it, in time and memory. */
export const folderPart: Part = {
  name: 'folder',
  measure: async tell => {
    const folder = temporaryFolder()
    const at = (name: string) => join(folder, name)
    writeFileSync(at('thirty.yaml'), thirty('5 years', '1 week'))
    writeFileSync(at('clinic.yaml'), thirty('8 weeks', '4 weeks'))
    writeFileSync(at('sweep.yaml'), sweepOf(POINTS, 1))
    const onlyRuns = fileOf('bench/dist/bench/folder/only-runs.js')
    let peak = 0
    let rounds = 0
    const processor = await interleaved(
      {
        runs: async () => {
          tell(`${count(RUNS)} runs × 30 clinicians × 5 years, and nothing else`)
          return (await measured(onlyRuns, at('thirty.yaml'), String(RUNS))).processor
        },
        folder: async () => {
          tell('the same into a folder')
          const sizes = ['-n', String(RUNS), '--jobs', '1', '--out', at(`runs-${rounds++}`)]
          const used = await measured(burnout, 'run', at('thirty.yaml'), ...sizes, '--quiet')
          peak = Math.max(peak, used.memory)
          return used.processor
        },
      },
      ROUNDS,
      0,
    )
    const onTop = ratioOf(processor.folder, processor.runs) - 1
    tell(`a sweep of ${count(POINTS)} points`)
    const sweep = [burnout, 'sweep', at('sweep.yaml'), '--out', at('sweep'), '--jobs', '2']
    const swept = await measured(...sweep, '--quiet')
    tell('the same again')
    const again = await measured(...sweep, '--quiet')
    const most = Math.max(peak, swept.memory)
    return {
      verdicts: [
        {
          what: `Processor time on top of ${count(RUNS)} runs of five years, into a folder`,
          target: '< 15 %',
          result: percent(onTop),
          met: onTop < 0.15,
        },
        {
          what: `Memory at most, ${count(RUNS)} runs of five years and ${count(POINTS)} points`,
          target: `< ${mebibytes(MOST)}`,
          result: mebibytes(most),
          met: most < MOST,
        },
        {
          what: `A finished sweep of ${count(POINTS)} runs is given again`,
          target: '< 2 s',
          result: span(again.untilEnd),
          met: again.untilEnd < 2,
        },
      ],
      body: [
        {
          head: ['What', 'From start to end', 'Processor time', 'Memory at most'],
          rows: [
            [
              `${count(RUNS)} runs × 30 clinicians × 5 years, alone`,
              '',
              span(median(processor.runs)),
              '',
            ],
            ['The same into a folder', '', span(median(processor.folder)), mebibytes(peak)],
            ...(
              [
                [`${count(POINTS)} points of one run of 8 weeks, two jobs`, swept],
                ['The same again', again],
              ] as const
            ).map(([what, used]) => [
              what,
              span(used.untilEnd),
              span(used.processor),
              mebibytes(used.memory),
            ]),
          ],
        },
      ],
    }
  },
}
