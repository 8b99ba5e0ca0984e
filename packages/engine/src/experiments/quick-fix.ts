import { leverNames, levers, type LeverName } from '../levers/index.ts'
import type { CompiledRun, DatedInput } from '../scenario/compiled-run.ts'

/**
 * Levers of the symptomatic fix, which treat people and leave the work as it is: the organisation’s
 * wellness response and the programmes for individuals.
 */
export const quickFixLevers: readonly LeverName[] = leverNames.filter(
  name => levers[name].group === 'individual',
)

const isQuickFix = ({ input }: DatedInput): boolean =>
  (quickFixLevers as readonly string[]).includes(input)

/** First day on which a run has any of the quick fix; fails where it never has. */
export const startOfFix = ({ name, inputs }: CompiledRun): number => {
  const days = inputs.filter(isQuickFix).map(({ from }) => from)
  if (days.length > 0) return Math.min(...days)
  throw new RangeError(
    `no quick fix: ${name}; expected a policy on ${quickFixLevers.slice(0, -1).join(', ')} or ${quickFixLevers.at(-1)}`,
  )
}

/**
 * The same run with every policy of the quick fix left out. A run that changes its course to this one on
 * some day drops the fix that day: what is offered ends at once, without a ramp. The organisation’s
 * wellness effort and what programmes have done for people then fade in their own time, as they would.
 */
export const withoutFix = (run: CompiledRun): CompiledRun => ({
  ...run,
  inputs: run.inputs.filter(dated => !isQuickFix(dated)),
})
