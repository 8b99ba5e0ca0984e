import type { Evidence } from '../parameters/parameter.ts'

/**
 * A questionnaire as the model reads it. An instrument turns what a person is into what a survey
 * would say, and never the other way round: no mechanism reads a score.
 */
export interface Instrument {
  /** As the field calls it. */
  readonly name: string
  /** When it calls a person burned out, fulfilled or injured, in a few words. */
  readonly rule: string
  /** One or two sentences: what is asked of whom, and what the conversion takes for granted. */
  readonly about: string
  /** How sure the conversion from the model’s states is; not how good the questionnaire is. */
  readonly evidence: Evidence
  /** Keys into docs/references.md. */
  readonly sources: readonly string[]
}
