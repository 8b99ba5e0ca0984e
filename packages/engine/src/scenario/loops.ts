import * as z from 'zod'
import { cuttableLoops, whyUncuttable } from '../loops/named-loops.ts'
import { expecting, group, list, moment } from './fields.ts'
import { show } from './fault.ts'
import type { LoopCut } from './scenario.ts'
import { unknownName } from './suggest.ts'

const what = 'the name of a loop, or { loop: …, from: … }'

/** What is wrong with something that should name a loop. */
const naming = (expected: string) => ({
  error: (issue: z.core.$ZodRawIssue): string => {
    const given = issue.input
    if (typeof given !== 'string') return expecting(expected).error(issue)
    const why = whyUncuttable(given)
    return why === null
      ? unknownName('loop', given, cuttableLoops)
      : `cannot be cut: ${show(given)}; ${why}`
  },
})

/** A loop by its name, or with the day from which it is cut. */
const cut = (start: string) =>
  z.union(
    [
      z.enum(cuttableLoops).transform((loop): LoopCut => ({ loop, from: 0 })),
      group(
        {
          loop: z.enum(cuttableLoops, naming('the name of a loop')).describe('The loop to cut.'),
          from: moment(start)
            .describe('First day of the cut: time since the start, or a date.')
            .prefault('0 days'),
        },
        what,
      ),
    ],
    naming(what),
  )

/** What a scenario does to the feedback loops of the model. */
export const loops = (start: string) =>
  group({
    cut: list(cut(start), 'a list of loops', cuttableLoops.length)
      .describe(
        'Loops to cut, from the first day or from a later one: the link that only this loop uses carries from then on what it carried that morning. docs/parameters.md lists the loops and their links.',
      )
      .prefault([]),
  })
