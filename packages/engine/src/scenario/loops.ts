import * as z from 'zod'
import { cuttableLoops, whyUncuttable } from '../loops/named-loops.ts'
import { expecting, group, list } from './fields.ts'
import { show } from './fault.ts'
import { unknownName } from './suggest.ts'

const cuttable = z.enum(cuttableLoops, {
  error: issue => {
    const given = issue.input
    const why = typeof given === 'string' ? whyUncuttable(given) : null
    if (why !== null) return `cannot be cut: ${show(given)}; ${why}`
    return given === undefined
      ? expecting('the name of a loop').error(issue)
      : unknownName('loop', given, cuttableLoops)
  },
})

/** What a scenario does to the feedback loops of the model. */
export const loops = group({
  cut: list(cuttable, 'a list of loops', cuttableLoops.length)
    .describe(
      'Loops to cut: the link that only this loop uses carries from the first day on what it carried then. docs/parameters.md lists the loops and their links.',
    )
    .prefault([]),
})
