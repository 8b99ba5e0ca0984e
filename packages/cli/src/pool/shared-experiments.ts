import {
  attributionParts,
  knockOutParts,
  loopScoreParts,
  trapGaugeParts,
  trapParts,
  validationParts,
  type Parts,
} from '@burnout/engine'

/** Experiments whose parts go to workers; each thread plans them from the same arguments. */
interface Shared {
  readonly attribution: typeof attributionParts
  readonly knockOuts: typeof knockOutParts
  readonly loopScores: typeof loopScoreParts
  readonly trapGauge: typeof trapGaugeParts
  readonly traps: typeof trapParts
  readonly validation: typeof validationParts
}
export type SharedName = keyof Shared

const sharedExperiments: Shared = {
  attribution: attributionParts,
  knockOuts: knockOutParts,
  loopScores: loopScoreParts,
  trapGauge: trapGaugeParts,
  traps: trapParts,
  // a clock cannot be copied to another thread
  validation: (references, options) =>
    validationParts(references, { ...options, clock: () => performance.now() }),
}

/** What comes of an experiment. */
export type SharedResult<Name extends SharedName> = ReturnType<ReturnType<Shared[Name]>['join']>

/** What is asked of the workers; everything in it can be copied to another thread. */
export interface AskedExperiment<Name extends SharedName = SharedName> {
  readonly name: Name
  readonly args: Parameters<Shared[Name]>
}

/** The parts of an experiment. Throws a RangeError where it cannot be done. */
export const partsOf = <Name extends SharedName>({
  name,
  args,
}: AskedExperiment<Name>): Parts<unknown, SharedResult<Name>> =>
  (sharedExperiments[name] as (...given: unknown[]) => Parts<unknown, SharedResult<Name>>)(...args)
