import { standardDeviation } from '../../numerics/statistics.ts'
import { leastSquares } from '../../numerics/least-squares.ts'
import { HIGH_EXHAUSTION } from '../../instruments/mbi.ts'
import { surveyedAsBurnedOut } from '../../instruments/measurement.ts'
import {
  inRole,
  meanSeries,
  pairsOf,
  recordDays,
  rowsOf,
  surveyOn,
  type Cohort,
} from '../cohort.ts'
import { EIGHTEEN_MONTHS, ONSET, STEADY, YEAR } from '../calendar.ts'
import { patterns } from '../pattern.ts'
import type { Survey } from '../survey.ts'

/** [points] Exhaustion of a clinical case; assumed, two thirds of the scale. */
const CLINICAL = 36

/** [days] Half a year in whole months of four weeks. */
const HALF_A_YEAR = 196

/** Standardised slopes of a score a year later on itself and on another now. */
export const crossLagged = (
  later: readonly number[],
  itself: readonly number[],
  other: readonly number[],
): number => {
  const fit = leastSquares(later, [itself, other])
  return fit === null
    ? Number.NaN
    : (fit.slopes[1] * standardDeviation(other)) / standardDeviation(later)
}

const paths = (cohort: Cohort, replicates: readonly number[]) => {
  const now = surveyOn(cohort, STEADY)
  const then = surveyOn(cohort, STEADY + YEAR)
  const pairs = pairsOf(
    now,
    then,
    rowsOf(cohort, now, replicates, inRole(cohort, 'physician')),
  ).filter(([before, after]) => now.weeklyHours[before] > 0 && then.weeklyHours[after] > 0)
  const of = (survey: typeof now, column: 'demands' | 'exhaustionScore') =>
    pairs.map(([before, after]) => survey[column][survey === now ? before : after])
  return {
    toStrain: crossLagged(
      of(then, 'exhaustionScore'),
      of(now, 'exhaustionScore'),
      of(now, 'demands'),
    ),
    toStressor: crossLagged(of(then, 'demands'), of(now, 'demands'), of(now, 'exhaustionScore')),
  }
}

/** How many times more often those found burned out err, each counted by the chance of being found. */
export const errorRatio = (
  { momentary, cynicism, errorRisk }: Survey,
  rows: readonly number[],
): number => {
  let found = 0
  let errorsOfFound = 0
  let errorsOfOthers = 0
  for (const row of rows) {
    const chance = surveyedAsBurnedOut(momentary[row], cynicism[row])
    found += chance
    errorsOfFound += chance * errorRisk[row]
    errorsOfOthers += (1 - chance) * errorRisk[row]
  }
  return errorsOfFound / found / (errorsOfOthers / (rows.length - found))
}

/** Patterns kept in reserve: published, and less certain or less central. */
export const reserve = patterns([
  {
    id: 'reserve 1',
    pattern: 'Burned-out physicians report more major errors',
    kind: 'should',
    unit: 'ratio',
    target: 2.2,
    low: 1.5,
    high: 2.8,
    sources: ['tawfik-2018', 'tawfik-2019'],
    estimator:
      'Expected errors a visit of the network’s physicians whom a survey finds burned out, over those of the others, in year 3: each by the model’s own factors of burnout, fatigue, hurry and work system. Errors are rare, so that rates and odds are alike.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => {
      const survey = surveyOn(steady, STEADY)
      return errorRatio(survey, rowsOf(steady, survey, replicates, inRole(steady, 'physician')))
    },
    whyItFails:
      'A survey misreads people, and burnout is a matter of degree: a ratio of 1.8 between the wholly burned out and those not at all (errorMultiplier, taken low on purpose) is read as about 1.4. The published errors are also those that people report of themselves.',
  },
  {
    id: 'reserve 3',
    pattern: 'Clinical cases not recovered after 18 months',
    kind: 'show',
    unit: 'share',
    target: 0.33,
    low: 0.2,
    high: 0.45,
    sources: ['glise-2012'],
    estimator: `Share of those with a true exhaustion of ${CLINICAL} or more in year 3 who still have ${HIGH_EXHAUSTION} or more 18 months later, among those who stayed; nobody is treated, as the published cases were.`,
    needs: ['steady'],
    estimate: ({ steady }, replicates) => {
      const before = surveyOn(steady, STEADY)
      const after = surveyOn(steady, STEADY + EIGHTEEN_MONTHS)
      const cases = pairsOf(
        before,
        after,
        rowsOf(steady, before, replicates, (_, row) => before.exhaustion[row] >= CLINICAL),
      )
      return (
        cases.filter(([, then]) => after.exhaustion[then] >= HIGH_EXHAUSTION).length / cases.length
      )
    },
  },
  {
    id: 'reserve 4',
    pattern: 'Waits grow after an exit that is not filled',
    kind: 'should',
    unit: 'ratio',
    target: null,
    low: 1,
    high: null,
    sources: ['amn-2022', 'aappr-2022'],
    estimator:
      'Days to the next appointment half a year after one of four physicians of a clinic left, over those on the day they left.',
    needs: ['unfilled'],
    estimate: ({ unfilled }, replicates) => {
      const days = recordDays(unfilled)
      const waits = meanSeries(unfilled, 'waitDays', replicates)
      const on = (day: number) => waits[days.indexOf(day)]
      return on(ONSET + HALF_A_YEAR) / on(ONSET)
    },
  },
  {
    id: 'reserve 6',
    pattern: 'Strain drives the stressor more than the stressor drives strain',
    kind: 'should',
    unit: 'correlation',
    target: null,
    low: 0,
    high: null,
    sources: ['guthier-2020'],
    estimator:
      'Standardised path from exhaustion to the felt demands of a year later, given those of now, less the path from demands to exhaustion; physicians who stayed.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => {
      const { toStrain, toStressor } = paths(steady, replicates)
      return toStressor - toStrain
    },
    whyItFails:
      'The demands that exhausted people feel are higher at once and not a year later, and a year between the waves leaves both paths near nothing; which is larger is within the luck of the runs.',
  },
])
