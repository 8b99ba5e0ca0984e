import { crossingChance } from '../numerics/crossing.ts'
import { CYNICISM_TOP } from '../parameters/scales.ts'
import type { Instrument } from './instrument.ts'
import { referencePopulation } from './reference-population.ts'
import { saysBurnedOut } from './single-item.ts'

/** Ends of the Mini-Z total, ten items of 1 to 5; more is better (Lukac 2025). */
export const MINI_Z_LOW = 10
export const MINI_Z_HIGH = 50

/**
 * Chance that a person with this true exhaustion [0–54 points] says yes to the burnout item of the
 * Mini-Z, which is the self-defined single item. Qeadan 2025 found 39.4 % in rural hospital staff,
 * who were worse off than the reference population.
 */
export const miniZExhaustion: (exhaustion: number) => number = saysBurnedOut

/**
 * True cynicism at which half say that they are more callous once a week or more often, and the
 * spread of that point, in MBI points. Calibrated: the reference population then says so in 19.3 %,
 * as the staff of Qeadan 2025 did, and about nine in ten who say so are high in cynicism (West 2012).
 */
const CALLOUS = 12.2
const CALLOUS_SPREAD = 2.5

/** Chance that a person with this true cynicism [0–30 points] says yes to the single cynicism item. */
export const miniZCynicism: (cynicism: number) => number = crossingChance(
  CALLOUS,
  CALLOUS_SPREAD,
  0,
  CYNICISM_TOP,
)

/** Mean of the total in the reference population: that of 120 Italian health workers, SD 6.3. */
const MEAN_TOTAL = 33.35

/**
 * Points of the total lost for each point of exhaustion: a correlation of .64, as the burnout item
 * has with exhaustion (Rohland 2004), times 6.3 over 11 points. Assumed to hold for the total.
 */
const LOSS = 0.37

/**
 * Mini-Z total, 10–50, expected of people with this true exhaustion [0–54 points]:
 *
 *   total = 33.35 − .37 · (exhaustion − 22)
 *
 * Assumed. Half of the items ask about the work itself, so a change of the work moves the total of a
 * survey sooner, and further, than this says.
 */
export const miniZTotal = (exhaustion: number): number =>
  Math.min(
    MINI_Z_HIGH,
    Math.max(MINI_Z_LOW, MEAN_TOTAL - LOSS * (exhaustion - referencePopulation.exhaustion.mean)),
  )

export const miniZ: Instrument = {
  name: 'Mini-Z',
  rule: 'single items: “definitely burning out” or more; callous once a week or more; total: more is better',
  about:
    'Single items on burnout and on callousness, and a total of ten items, 10–50, which also asks about the work. The total is assumed to follow exhaustion alone.',
  evidence: 'assumed',
  sources: ['qeadan-2025', 'west-2012', 'lukac-2025', 'mini-z-italy', 'rohland-2004', 'knox-2018'],
}
