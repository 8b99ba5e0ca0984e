import { crossingChance } from '../numerics/crossing.ts'
import { EXHAUSTION_TOP } from '../parameters/scales.ts'
import type { Instrument } from './instrument.ts'

/** Sensitivity and specificity of the self-defined single item against the MBI, clinicians (Knox 2018). */
const SENSITIVITY = 0.504
const SPECIFICITY = 0.947

/**
 * Share of people whom one question would call burned out when the MBI calls the share `byMbi` so:
 *
 *   single = sensitivity · mbi + (1 − specificity) · (1 − mbi)
 */
export const singleItemShare = (byMbi: number): number =>
  SENSITIVITY * byMbi + (1 - SPECIFICITY) * (1 - byMbi)

/**
 * True exhaustion at which half say that they are “definitely burning out”, and the spread of the
 * point at which people say so, both in MBI points. Calibrated: clinicians of whom a survey by the
 * MBI finds 52 % then answer with the sensitivity and specificity of Knox 2018.
 */
const DEFINITELY = 29.6
const DEFINITELY_SPREAD = 4.5

/**
 * Chance that a person with this true exhaustion [0–54 points] says “definitely burning out” or more.
 * That the answer depends on exhaustion alone is assumed; it correlates far less with cynicism.
 */
export const saysBurnedOut: (exhaustion: number) => number = crossingChance(
  DEFINITELY,
  DEFINITELY_SPREAD,
  0,
  EXHAUSTION_TOP,
)

export const singleItem: Instrument = {
  name: 'self-defined single item',
  rule: '“definitely burning out” or more severe',
  about:
    'One question with five answers. The chance of saying so rises with exhaustion alone, set so that sensitivity and specificity against the MBI are those published for clinicians.',
  evidence: 'calibrated',
  sources: ['knox-2018', 'hansen-pit-2016', 'rural-single-items-2015'],
}
