import { span, times } from '../numbers.ts'
import type { Part } from '../part.ts'
import { burnout, program } from '../programs.ts'
import { fileOf } from '../root.ts'
import { interleaved, median, ratioOf } from '../rounds.ts'
import { within } from '../target-machine.ts'
import { yardstick } from '../yardstick.ts'

const ROUNDS_HELP = 11
const ROUNDS_RUN = 5

/** How long the command line keeps its reader waiting. */
export const startUpPart: Part = {
  name: 'start-up',
  measure: async tell => {
    tell('starting the command line')
    const started = await interleaved(
      {
        node: async () => (await program('-e', '0')).untilEnd,
        help: async () => (await program(burnout, '--help')).untilEnd,
        kernel: yardstick,
      },
      ROUNDS_HELP,
    )
    tell('running the baseline a hundred times')
    const parameters = ['run', fileOf('scenarios/baseline.yaml'), '-n', '100', '--quiet']
    const run = await interleaved(
      { table: async () => (await program(burnout, ...parameters)).untilOutput, kernel: yardstick },
      ROUNDS_RUN,
    )
    const help = median(started.help)
    const table = median(run.table)
    return {
      verdicts: [
        {
          what: '`burnout --help`',
          target: '< 300 ms',
          result: span(help),
          ...within(ratioOf(started.help, started.kernel), 0.3),
        },
        {
          what: 'First table of `burnout run` of the baseline, 100 replicates',
          target: '< 2.5 s',
          result: span(table),
          ...within(ratioOf(run.table, run.kernel), 2.5),
        },
      ],
      body: [
        {
          head: ['Command', 'Of a kernel run', 'Median', 'Slowest'],
          rows: [
            ['`node -e 0`', started.node, started.kernel] as const,
            ['`burnout --help`', started.help, started.kernel] as const,
            ['`burnout run` of the baseline, to its table', run.table, run.kernel] as const,
          ].map(([command, seconds, kernel]) => [
            command,
            times(ratioOf(seconds, kernel)),
            span(median(seconds)),
            span(Math.max(...seconds)),
          ]),
        },
      ],
    }
  },
}
