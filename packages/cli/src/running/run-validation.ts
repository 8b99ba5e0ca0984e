import { setImmediate } from 'node:timers/promises'
import {
  validate as validateInEngine,
  type ReferenceOrganisations,
  type ValidationResult,
} from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { watchForInterrupt } from '../interrupt.ts'
import type { Progress } from '../terminal/progress.ts'

export interface ValidationRunOptions {
  /** Runs of every organisation; the engine's own number when left out. */
  readonly replicates?: number | undefined
  readonly progress: Progress
  /** Does the work, block by block. */
  readonly validate?: typeof validateInEngine
}

/** Holds the model against the patterns, leaving room between blocks for Ctrl-C, which throws. */
export const runValidation = async (
  references: ReferenceOrganisations,
  { replicates, progress, validate = validateInEngine }: ValidationRunOptions,
): Promise<ValidationResult> => {
  const interrupt = watchForInterrupt()
  const clock = () => performance.now()
  const running = validate(references, replicates === undefined ? { clock } : { replicates, clock })
  try {
    for (;;) {
      const { done, value } = running.next()
      if (done === true) return value
      progress.update(value.done, value.total, 0)
      await setImmediate()
      if (interrupt.requested)
        throw new Failure(
          exitCode.interrupted,
          `interrupted: ${Math.floor(value.done)} of ${value.total} runs done; nothing was written`,
        )
    }
  } finally {
    interrupt.release()
    progress.finish()
  }
}
