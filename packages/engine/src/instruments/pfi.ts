import { crossingChance } from '../numerics/crossing.ts'
import { CYNICISM_TOP, EFFICACY_TOP, EXHAUSTION_TOP } from '../parameters/scales.ts'
import type { Instrument } from './instrument.ts'

/** Top of every PFI score, the mean of items answered 0 to 4. */
export const PFI_TOP = 4

/** Mean item from which the PFI calls a person burned out (Trockel 2018; recalled). */
export const PFI_BURNOUT = 1.33

/** Mean item from which the PFI calls a person professionally fulfilled (Trockel 2018; recalled). */
export const PFI_FULFILMENT = 3

/** Items on work exhaustion, and all items on burnout; the other 6 ask about disengagement. */
const EXHAUSTION_SHARE = 4 / 10

/**
 * PFI answers to the same share of the scale, relative to the MBI. Calibrated: a survey of the
 * reference population then finds the 37.9 % burned out of Ligibel 2023.
 */
const CANDOUR = 0.92

/**
 * Share of fulfilment that is efficacy, the rest being engagement. Calibrated: a survey of the
 * reference population then finds the 39.3 % fulfilled of Ligibel 2023.
 */
const EFFICACY_SHARE = 0.74

/**
 * Standard errors of the two scores, in mean-item points: those that leave retests of .80 and .82
 * (Trockel 2018) in the reference population.
 */
const BURNOUT_ERROR = 0.295
const FULFILMENT_ERROR = 0.2

/**
 * PFI burnout, a mean item of 0–4, from true exhaustion [0–54] and cynicism [0–30]: ten items, four on
 * exhaustion and six on interpersonal disengagement, which is read as cynicism.
 *
 *   burnout = .92 · 4 · (.4 · exhaustion / 54 + .6 · cynicism / 30)
 *
 * Only the correlation of the two questionnaires is published; the straight line is assumed.
 */
export const pfiBurnout = (exhaustion: number, cynicism: number): number =>
  CANDOUR *
  PFI_TOP *
  ((EXHAUSTION_SHARE * exhaustion) / EXHAUSTION_TOP +
    ((1 - EXHAUSTION_SHARE) * cynicism) / CYNICISM_TOP)

/**
 * PFI professional fulfilment, a mean item of 0–4, from true efficacy [0–48] and engagement [0–1]:
 *
 *   fulfilment = 4 · (.74 · efficacy / 48 + .26 · engagement)
 *
 * Assumed: no published line leads from one to the other.
 */
export const pfiFulfilment = (efficacy: number, engagement: number): number =>
  PFI_TOP * ((EFFICACY_SHARE * efficacy) / EFFICACY_TOP + (1 - EFFICACY_SHARE) * engagement)

/** Chance that a survey by the PFI calls a person with this true PFI burnout [0–4] burned out. */
export const burnedOutByPfi: (burnout: number) => number = crossingChance(
  PFI_BURNOUT,
  BURNOUT_ERROR,
  0,
  PFI_TOP,
)

/** Chance that a survey by the PFI calls a person with this true fulfilment [0–4] fulfilled. */
export const fulfilledByPfi: (fulfilment: number) => number = crossingChance(
  PFI_FULFILMENT,
  FULFILMENT_ERROR,
  0,
  PFI_TOP,
)

export const pfi: Instrument = {
  name: 'Professional Fulfillment Index',
  rule: 'burnout: mean item of 1.33 or more; fulfilled: 3 or more, of 4',
  about:
    'Ten items on burnout and six on fulfilment over the last two weeks. The conversion from the model’s states is assumed: straight lines, with one number each set so that the prevalence is the published one.',
  evidence: 'assumed',
  sources: ['trockel-2018', 'ligibel-2023'],
}
