import { managementLoops } from './named/management.ts'
import type { NamedLoop } from './named/named-loop.ts'
import { peopleLoops } from './named/people.ts'
import { responseLoops } from './named/responses.ts'
import { staffingLoops } from './named/staffing.ts'
import { workloadLoops } from './named/workload.ts'

/**
 * The loops by the names that a scenario may cut (`loops: { cut: [contagion] }`). Variables are condensed:
 * `load` is work for each one present, `quits` the chance of leaving.
 */
export const namedLoops = {
  ...responseLoops,
  ...staffingLoops,
  ...workloadLoops,
  ...peopleLoops,
  ...managementLoops,
} as const

export type LoopName = keyof typeof namedLoops

/** Loops with a link that a run can hold still. */
export type CuttableLoop = {
  [Name in LoopName]: (typeof namedLoops)[Name]['cut'] extends { readonly held: string }
    ? Name
    : never
}[LoopName]

export const loopNames = Object.keys(namedLoops) as readonly LoopName[]

export const cuttableLoops = loopNames.filter(
  (name): name is CuttableLoop => 'held' in namedLoops[name].cut,
)

/** Why no run can cut a loop, or `null` when one can, or when there is no such loop. */
export const whyUncuttable = (name: string): string | null => {
  const loop: NamedLoop | undefined = loopNames.includes(name as LoopName)
    ? namedLoops[name as LoopName]
    : undefined
  return loop !== undefined && 'impossible' in loop.cut ? loop.cut.impossible : null
}
