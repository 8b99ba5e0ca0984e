import type { Progress, Trace } from '@burnout/engine'

/** Milliseconds of work between two looks at what has come meanwhile. */
const slice = 8

/** Goes on with a block of replicates for a few milliseconds; its trace when it is done, else `null`. */
export const goOn = (steps: Generator<Progress, Trace, undefined>): Trace | null => {
  const begun = performance.now()
  do {
    const step = steps.next()
    if (step.done === true) return step.value
  } while (performance.now() - begun < slice)
  return null
}
