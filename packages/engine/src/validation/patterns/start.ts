import type { SeriesName } from '../../model/series/catalogue.ts'
import { meanSeries, recordDays } from '../cohort.ts'
import { patterns, type Pattern, type PatternUnit } from '../pattern.ts'

/** Mean of a series a year after the start, less that of the first day; both are the same day of the week. */
const drift = (
  series: SeriesName,
  unit: PatternUnit,
  room: number,
  what: string,
): Omit<Pattern, 'id'> => ({
  pattern: `${what} a year after the start, against the first day`,
  kind: 'must',
  unit,
  target: 0,
  low: -room,
  high: room,
  sources: [],
  estimator: 'Mean of everybody employed in the network after 52 weeks, less that of day 0.',
  needs: ['firstYear'],
  estimate: ({ firstYear }, replicates) => {
    const course = meanSeries(firstYear, series, replicates)
    return course[recordDays(firstYear).length - 1] - course[0]
  },
})

/**
 * Whether the start is a day like any other: what a calibration also aims at, and no published pattern.
 * Tolerances are judgements: about a tenth of the differences between people.
 */
export const startPatterns = patterns([
  { id: 'start-exhaustion', ...drift('exhaustion', 'points', 0.5, 'Exhaustion') },
  { id: 'start-cynicism', ...drift('cynicism', 'points', 0.3, 'Cynicism') },
  { id: 'start-efficacy', ...drift('efficacy', 'points', 0.4, 'Efficacy') },
  { id: 'start-strain', ...drift('strain', 'share difference', 0.015, 'Strain') },
  { id: 'start-fatigue', ...drift('fatigue', 'share difference', 0.015, 'Fatigue') },
  { id: 'start-engagement', ...drift('engagement', 'share difference', 0.015, 'Engagement') },
  { id: 'start-trust', ...drift('trust', 'share difference', 0.015, 'Trust') },
  { id: 'start-moralInjury', ...drift('moralInjury', 'share difference', 0.015, 'Moral injury') },
  {
    id: 'start-psychologicalSafety',
    ...drift('psychologicalSafety', 'share difference', 0.015, 'Psychological safety'),
  },
  {
    id: 'start-workSystemQuality',
    ...drift('workSystemQuality', 'share difference', 0.015, 'Quality of the work system'),
  },
  {
    id: 'start-perceivedBurnout',
    ...drift('perceivedBurnout', 'share difference', 0.015, 'Burnout as leaders perceive it'),
  },
  {
    id: 'start-satisfaction',
    ...drift('satisfaction', 'share difference', 0.015, 'Satisfaction of patients'),
  },
])
