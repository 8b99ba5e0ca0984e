import { EXHAUSTION_TOP } from '../parameters/scales.ts'
import type { Instrument } from './instrument.ts'

/**
 * How far people read their own exhaustion into their team, 0–1. Calibrated together with
 * `CLIMATE_ERROR`: teams of whom a tenth to a sixth of the variance of own exhaustion is the team’s
 * then agree on their climate by the .22 to .24 of Sexton 2022.
 */
const PROJECTION = 0.35

/** Standard error of one person’s reading of the team, in points. */
export const CLIMATE_ERROR = 6.5

/**
 * What a person says of the team’s exhaustion, 0–54 points:
 *
 *   climate = .65 · team + .35 · own + error · z
 *
 * team, own [points] true team mean and own score as measured; z a standard normal draw. Team-mates look at the
 * same team, so they agree more on its climate than they are alike.
 */
export const perceivedTeamExhaustion = (team: number, own: number, z: number): number =>
  Math.min(
    EXHAUSTION_TOP,
    Math.max(0, (1 - PROJECTION) * team + PROJECTION * own + CLIMATE_ERROR * z),
  )

export const exhaustionClimate: Instrument = {
  name: 'emotional exhaustion climate',
  rule: 'a score: how exhausted people find their team',
  about:
    'The exhaustion items asked about colleagues. People see their team through their own state and with error; both sizes are set so that team-mates agree as far as published.',
  evidence: 'calibrated',
  sources: ['sexton-2022', 'bakker-2005-contagion'],
}
