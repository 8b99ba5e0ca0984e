import type { Instrument } from './instrument.ts'

/** Ends of the MISS-HP, ten items of 1 to 10 (Mantri 2020). */
export const MISS_HP_LOW = 10
export const MISS_HP_HIGH = 100

/**
 * Standard error of measurement of the score, in points. Assumed: about the retest of other scales of this
 * length, over a spread of some 13 points.
 */
export const MISS_HP_ERROR = 6

/** Score from which moral injury impairs, with 84 % sensitivity and 93 % specificity (Mantri 2020). */
export const MISS_HP_CUT_OFF = 36

/**
 * MISS-HP score, 10–100, of a person with this moral injury [0–1]: the whole scale, as a straight
 * line, which is assumed. The cut-off lies at a moral injury of .29.
 */
export const missHpScore = (moralInjury: number): number =>
  MISS_HP_LOW + (MISS_HP_HIGH - MISS_HP_LOW) * moralInjury

/** Whether the MISS-HP would call a person with this moral injury [0–1] morally injured. */
export const injuredByMissHp = (moralInjury: number): boolean =>
  missHpScore(moralInjury) >= MISS_HP_CUT_OFF

export const missHp: Instrument = {
  name: 'Moral Injury Symptom Scale, health professionals',
  rule: 'a score of 36 or more, of 10–100',
  about:
    'Ten items on betrayal, guilt, trust and meaning. The model’s moral injury, 0–1, is read as the whole length of the scale, which is assumed.',
  evidence: 'assumed',
  sources: ['mantri-2020'],
}
