import type { SeriesName } from '../../model/series/catalogue.ts'
import { mean } from '../../numerics/statistics.ts'
import { meanSeries, recordDays, type Cohorts } from '../cohort.ts'
import { ONSET } from '../calendar.ts'
import { patterns } from '../pattern.ts'

const DAYS_PER_MONTH = 365.25 / 12

/** [months] What the first months of a crisis are taken to be. */
const EARLY = 6

/** Difference of shares within which a prevalence counts as back where it was. */
const NEAR = 0.05

interface Point {
  /** Months since the onset. */
  readonly month: number
  readonly change: number
}

/** A series of the shock less the same organisations without it, from the onset on. */
const changes = (
  { steady, surge }: Cohorts,
  replicates: readonly number[],
  series: SeriesName,
): readonly Point[] => {
  const without = meanSeries(steady, series, replicates)
  const withIt = meanSeries(surge, series, replicates)
  return recordDays(surge).flatMap((day, r) =>
    day > ONSET ? [{ month: (day - ONSET) / DAYS_PER_MONTH, change: withIt[r] - without[r] }] : [],
  )
}

/** The highest point of a course. */
export const peakOf = (course: readonly Point[]): Point =>
  course.reduce((best, point) => (point.change > best.change ? point : best))

/** Months from the peak to the first point that lies near 0 again; all that were seen where none does. */
export const monthsBack = (course: readonly Point[]): number => {
  const { month } = peakOf(course)
  const back = course.find(point => point.month > month && point.change <= NEAR)
  return (back ?? course[course.length - 1]).month - month
}

const burnedOut = (cohorts: Cohorts, replicates: readonly number[]) =>
  changes(cohorts, replicates, 'physicianBurnedOut')

const early = (course: readonly Point[]): number =>
  mean(course.filter(({ month }) => month <= EARLY).map(({ change }) => change))

const shockSources = ['shanafelt-2022', 'shanafelt-2025', 'mohr-2025']

/** What a surge does: demand rises within half a year by two fifths, for 20 months, and hiring stops for the first year. */
export const shock = patterns([
  {
    id: '13a',
    pattern: 'Rise of burnout in physicians at the peak of a shock',
    kind: 'must',
    unit: 'share difference',
    target: 0.225,
    low: 0.145,
    high: 0.305,
    sources: shockSources,
    estimator:
      'Highest share of physicians burned out in the surge, of the records of every four weeks, less that of the same organisations without it.',
    needs: ['steady', 'surge'],
    estimate: (cohorts, replicates) => peakOf(burnedOut(cohorts, replicates)).change,
    whyItFails:
      'How large the shock was in work is not known: two fifths more demand, reached within half a year, is the choice of the scenario of the pandemic, and prevalence is steep in demand here (pattern 6c).',
  },
  {
    id: '13b',
    pattern: 'Peak of burnout after the onset of a shock',
    kind: 'must',
    unit: 'months',
    target: 18,
    low: 9,
    high: 27,
    sources: shockSources,
    estimator: 'Month in which that difference is highest.',
    needs: ['steady', 'surge'],
    estimate: (cohorts, replicates) => peakOf(burnedOut(cohorts, replicates)).month,
  },
  {
    id: '13c',
    pattern: 'Burnout back near its level after the peak',
    kind: 'must',
    unit: 'months',
    target: 24,
    low: 0,
    high: 33,
    sources: shockSources,
    estimator: 'Months from the peak until that difference is at most 5 percentage points.',
    needs: ['steady', 'surge'],
    estimate: (cohorts, replicates) => monthsBack(burnedOut(cohorts, replicates)),
  },
  {
    id: '14a',
    pattern: 'Dip or plateau of burnout in physicians early in a crisis',
    kind: 'should',
    unit: 'share difference',
    target: -0.03,
    low: -0.06,
    high: 0,
    sources: ['shanafelt-2022', 'sexton-2022'],
    estimator: 'Mean difference in the share burned out over the first six months of the surge.',
    needs: ['steady', 'surge'],
    estimate: (cohorts, replicates) => early(burnedOut(cohorts, replicates)),
    whyItFails:
      'Rallying holds people up at the start (rallyBuffer, fullRally) by less than the first months of the surge wear them. That routine care fell away in 2020 before demand rose is not in the surge.',
  },
  {
    id: '14b',
    pattern: 'Physicians leave no more often early in a crisis',
    kind: 'should',
    unit: 'ratio',
    target: null,
    low: null,
    high: 1,
    sources: ['bond-2023'],
    estimator:
      'Chance of leaving over the first six months of the surge, over that of the same organisations without it.',
    needs: ['steady', 'surge'],
    estimate: (cohorts, replicates) => {
      const usual = mean(meanSeries(cohorts.steady, 'physicianTurnover', replicates))
      return 1 + early(changes(cohorts, replicates, 'physicianTurnover')) / usual
    },
    whyItFails:
      'Rallying holds people back from leaving (rallyHold) by less than exhaustion drives them.',
  },
])
