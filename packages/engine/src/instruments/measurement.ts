import { crossingChance } from '../numerics/crossing.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { CYNICISM_TOP, EXHAUSTION_TOP } from '../parameters/scales.ts'
import { HIGH_CYNICISM, HIGH_EXHAUSTION } from './mbi.ts'

/** Something about each of the three dimensions of the MBI. */
export interface Dimensions<T> {
  readonly exhaustion: T
  readonly cynicism: T
  readonly efficacy: T
}

/**
 * Reliability: the share of the variance of scores that is true. A retest after weeks counts real
 * change as error and the consistency of items counts a bad day as true, so each value lies about
 * midway between the two.
 */
export const mbiReliability: Dimensions<Parameter> = {
  exhaustion: {
    value: 0.85,
    unit: 'share',
    range: [0.8, 0.92],
    evidence: 'estimated',
    sources: ['maslach-manual', 'maslach-jackson-1981', 'trockel-2018'],
    about: 'Reliability of the exhaustion score: retest .82, consistency .90.',
  },
  cynicism: {
    value: 0.7,
    unit: 'share',
    range: [0.6, 0.8],
    evidence: 'estimated',
    sources: ['maslach-manual', 'maslach-jackson-1981', 'trockel-2018'],
    about: 'Reliability of the cynicism score: retest .60, consistency .79; five items only.',
  },
  efficacy: {
    value: 0.75,
    unit: 'share',
    range: [0.7, 0.8],
    evidence: 'estimated',
    sources: ['maslach-manual', 'maslach-jackson-1981'],
    about: 'Reliability of the efficacy score: retest .80, consistency .71.',
  },
}

/** Standard deviations of scores among clinicians in surveys, in points; error is part of them. */
const surveySpread: Dimensions<number> = { exhaustion: 11.5, cynicism: 5.5, efficacy: 7 }

/**
 * Standard error of measurement, in points, of a score with this reliability (0–1) among people whose
 * scores have this standard deviation:
 *
 *   error = spread · √(1 − reliability)
 */
export const measurementError = (reliability: number, spread: number): number =>
  spread * Math.sqrt(1 - reliability)

const errorOf = (dimension: keyof Dimensions<number>): number =>
  measurementError(mbiReliability[dimension].value, surveySpread[dimension])

/** Standard error of measurement of each MBI score, in points: about 4.5, 3.0 and 3.5. */
export const mbiError: Dimensions<number> = {
  exhaustion: errorOf('exhaustion'),
  cynicism: errorOf('cynicism'),
  efficacy: errorOf('efficacy'),
}

/**
 * What a questionnaire would say of a person whose true score is `latent`: off by `z` (a standard
 * normal draw) standard errors, and held within the scale, 0 to `top` points.
 */
export const measured = (latent: number, error: number, z: number, top: number): number =>
  Math.min(top, Math.max(0, latent + error * z))

/**
 * Chance that the MBI rule calls a person burned out in a survey, from the true scores [points]:
 *
 *   P = 1 − (1 − P(exhaustion read ≥ 27)) · (1 − P(cynicism read ≥ 10))
 *
 * Its mean over people is the prevalence that a survey finds on average, without drawing one. Errors
 * of the two scores are assumed to be independent, and the scores to be continuous.
 */
export const burnoutSurvey = (
  error: Pick<Dimensions<number>, 'exhaustion' | 'cynicism'>,
): ((exhaustion: number, cynicism: number) => number) => {
  const exhausted = crossingChance(HIGH_EXHAUSTION, error.exhaustion, 0, EXHAUSTION_TOP)
  const cynical = crossingChance(HIGH_CYNICISM, error.cynicism, 0, CYNICISM_TOP)
  return (exhaustion, cynicism) => 1 - (1 - exhausted(exhaustion)) * (1 - cynical(cynicism))
}

/** Chance that the MBI rule calls a person burned out in a survey with the usual errors. */
export const surveyedAsBurnedOut: (exhaustion: number, cynicism: number) => number =
  burnoutSurvey(mbiError)

/**
 * True score of the exhaustion items on the day they are answered, 0–54 points: people answer by how
 * they feel, and a day better or worse than usual tells beside what is lasting.
 *
 *   momentary = exhaustion + weight · unusual
 *
 * exhaustion [points], unusual [−1–1] strain beyond what the person is used to; weight [points] between
 * no strain and full. A vacation shows on the score and is gone from it within weeks, while exhaustion
 * itself has hardly moved.
 */
export const momentaryExhaustion = (exhaustion: number, unusual: number, weight: number): number =>
  Math.min(EXHAUSTION_TOP, Math.max(0, exhaustion + weight * unusual))
