import { seriesNames, type SeriesName } from '../../model/series/catalogue.ts'
import { unknownName } from '../../scenario/index.ts'
import type { ExhaustionAttribution } from '../exhaustion-attribution.ts'
import type { LoopScoreResult } from '../loop-scores.ts'
import { dayOfMonth } from '../months.ts'
import type { EnsembleResult } from '../result.ts'
import { inChargeOf, inChargeSentence, type InCharge } from './in-charge.ts'
import {
  changeOf,
  clinicChanges,
  peopleSentence,
  roleChanges,
  type Change,
  type ClinicChange,
  type RoleChange,
} from './people.ts'
import { pushOf, pushWords, type Push } from './push.ts'
import { turningPoints, turningPointWords, type TurningPoint } from './turning-points.ts'
import { capitalised, moved, named } from './words.ts'

/** What has been computed of one scenario; the numbers of replicates may differ. */
export interface CurveResults {
  readonly result: EnsembleResult
  readonly scores: LoopScoreResult
  readonly attribution: ExhaustionAttribution
}

export interface CurveOptions {
  /** Whole months since the start, 0 or more. */
  readonly from: number
  /** A later one, within the run. */
  readonly to: number
  /** Name of the series that is drawn; exhaustion unless given. */
  readonly series?: string
}

/** A curve between two months in three sentences, and the numbers behind them. */
export interface CurveExplanation {
  readonly series: SeriesName
  readonly from: number
  readonly to: number
  /** Which loop was in charge; what began and what moved with it; and for whom it was different. */
  readonly sentences: readonly [loop: string, push: string, people: string]
  readonly inCharge: InCharge
  /** Up to the end of the window, in order. */
  readonly turningPoints: readonly TurningPoint[]
  readonly change: Change
  readonly push: Push
  readonly roles: readonly RoleChange[]
  /** Of exhaustion alone, where there are several. */
  readonly clinics: readonly ClinicChange[]
}

/**
 * Says in three plain sentences what a curve does between two months, from what has been computed:
 *
 *   1. the loops with half of the change, over all looks of the window (`InCharge`)
 *   2. what the scenario began or ended, and how the flows of exhaustion differ from the months before (`Push`)
 *   3. the roles, and the clinic, that moved furthest from the mean of all
 *
 * The sentences say what goes with what. Only a knock-out says what a loop does to the curve. The loops are
 * those of the whole system, whichever series is drawn; flows and clinics are told for exhaustion alone. Chance is judged
 * by the spread between replicates, of which a single run has none. Fails on an unknown series and on a window
 * outside of what was computed.
 */
export const explainCurve = (
  { result, scores, attribution }: CurveResults,
  { from, to, series: name = 'exhaustion' }: CurveOptions,
): CurveExplanation => {
  if (!(seriesNames as readonly string[]).includes(name))
    throw new RangeError(unknownName('series', name, seriesNames))
  const series = name as SeriesName
  const last = attribution.t.length - 1
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || from >= to || to > last)
    throw new RangeError(
      `invalid window: ${from} to ${to}; expected two whole months, ascending, within 0 to ${last}`,
    )
  const window = { from, to }
  const inCharge = inChargeOf(scores, window)
  const points = turningPoints(result.scenario, dayOfMonth(to))
  const change = changeOf(result, result.series[series], window)
  const push = pushOf(attribution, window)
  const roles = roleChanges(result, series, window)
  const clinics = series === 'exhaustion' ? clinicChanges(attribution, window) : []
  return {
    series,
    from,
    to,
    sentences: [
      inChargeSentence(inCharge, window),
      `${capitalised(turningPointWords(points, window))}; ${[
        `${named(series)} ${moved(change.by, series, change.margin)}`,
        ...(series === 'exhaustion' ? [pushWords(push, window)] : []),
      ].join(', ')}.`,
      peopleSentence(roles, clinics, change, series),
    ],
    inCharge,
    turningPoints: points,
    change,
    push,
    roles,
    clinics,
  }
}
