import type { CurveExplanation, Scenario } from '@burnout/engine'
import * as de from './de/explained.ts'
import { inTongue } from './tongue.ts'

/** Three sentences on the curve of exhaustion between two months; the English is the engine’s own. */
export const explainedSentences = inTongue(
  de.explainedSentences,
  ({ sentences }: CurveExplanation, _scenario: Scenario): readonly string[] => sentences,
)
