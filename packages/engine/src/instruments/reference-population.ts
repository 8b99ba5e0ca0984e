import { streamOf, type KeyedRandom } from '../numerics/random.ts'
import { CYNICISM_TOP, EFFICACY_TOP, EXHAUSTION_TOP } from '../parameters/scales.ts'

/**
 * The clinicians on whom the conversions are calibrated, before any error of measurement: means and
 * standard deviations in MBI points (Maslach manual; Shanafelt 2022) and correlations of true scores
 * (Lee & Ashforth 1996). Engagement, 0–1, is assumed, and assumed to go its own way.
 */
export const referencePopulation = {
  exhaustion: { mean: 22, spread: 10.5 },
  cynicism: { mean: 7, spread: 5.5 },
  efficacy: { mean: 38, spread: 7 },
  engagement: { mean: 0.5, spread: 0.15 },
  exhaustionCynicism: 0.65,
  exhaustionEfficacy: -0.3,
  cynicismEfficacy: -0.35,
} as const

/** True states of people, one column each; the three of the MBI in points, engagement 0–1. */
export interface Population {
  readonly exhaustion: Float64Array
  readonly cynicism: Float64Array
  readonly efficacy: Float64Array
  readonly engagement: Float64Array
}

const streams = {
  exhaustion: streamOf('referenceExhaustion'),
  cynicism: streamOf('referenceCynicism'),
  efficacy: streamOf('referenceEfficacy'),
  engagement: streamOf('referenceEngagement'),
}

const held = ({ mean, spread }: { mean: number; spread: number }, z: number, top: number): number =>
  Math.min(top, Math.max(0, mean + spread * z))

/**
 * Draws `count` people from the reference population, held within the scales. `worse` moves both
 * exhaustion and cynicism up by that many standard deviations, for a clinic that is worse off.
 */
export const drawPopulation = (random: KeyedRandom, count: number, worse = 0): Population => {
  const {
    exhaustion,
    cynicism,
    efficacy,
    engagement,
    exhaustionCynicism: ec,
    exhaustionEfficacy: ee,
    cynicismEfficacy: ce,
  } = referencePopulation
  // Cholesky factor of the three correlations
  const ownCynicism = Math.sqrt(1 - ec * ec)
  const fromCynicism = (ce - ec * ee) / ownCynicism
  const ownEfficacy = Math.sqrt(1 - ee * ee - fromCynicism * fromCynicism)
  const people = {
    exhaustion: new Float64Array(count),
    cynicism: new Float64Array(count),
    efficacy: new Float64Array(count),
    engagement: new Float64Array(count),
  }
  for (let i = 0; i < count; i++) {
    const a = random.normal(streams.exhaustion, 0, i, 0)
    const b = random.normal(streams.cynicism, 0, i, 0)
    const c = random.normal(streams.efficacy, 0, i, 0)
    const d = random.normal(streams.engagement, 0, i, 0)
    people.exhaustion[i] = held(exhaustion, a + worse, EXHAUSTION_TOP)
    people.cynicism[i] = held(cynicism, ec * a + ownCynicism * b + worse, CYNICISM_TOP)
    people.efficacy[i] = held(efficacy, ee * a + fromCynicism * b + ownEfficacy * c, EFFICACY_TOP)
    people.engagement[i] = held(engagement, d, 1)
  }
  return people
}
