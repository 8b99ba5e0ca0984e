import { firstLook, lookAt, type Look, type Watched } from '@burnout/engine'
import type { GrowingEnsemble } from './grow-ensemble.ts'

/**
 * Extends ensembles side by side until the means of all that `watch` reads from them are known well
 * enough, or there are `most` replicates. Returns the last look.
 */
export const growUntilPrecise = async (
  ensembles: readonly GrowingEnsemble[],
  watch: () => readonly Watched[],
  most: number,
): Promise<Look> => {
  let done = firstLook(most)
  for (let expected = done; ;) {
    for (const ensemble of ensembles) await ensemble.extendTo(done, expected)
    const look = lookAt(watch(), done, most)
    if (look.enough || done === most) return look
    done = look.next
    expected = look.expected
  }
}
