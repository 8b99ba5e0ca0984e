import { standardDeviation } from '../../numerics/statistics.ts'
import { inRole, pick, rowsOf, surveyOn, type Cohort, type Cohorts } from '../cohort.ts'
import { STEADY, YEAR } from '../calendar.ts'
import { patterns } from '../pattern.ts'
import { followed, type Survey } from '../survey.ts'

/** Mean exhaustion of every clinic of one replicate. */
const clinicMeans = (cohort: Cohort, survey: Survey, replicate: number): readonly number[] => {
  const sums = Array.from({ length: cohort.clinics }, () => 0)
  const heads = [...sums]
  for (const row of rowsOf(cohort, survey, [replicate])) {
    sums[cohort.clinicOf[row % cohort.posts]] += survey.exhaustion[row]
    heads[cohort.clinicOf[row % cohort.posts]] += 1
  }
  return sums.map((sum, clinic) => (heads[clinic] > 0 ? sum / heads[clinic] : 0))
}

/** Somebody who went to a clinic that is less exhausted by `gap` points, against themselves had they stayed. */
export interface Mover {
  readonly gap: number
  readonly exhaustion: number
  readonly efficacy: number
}

/** Everybody who changed places for a less exhausted clinic and is there a year later, and would be in the old one. */
export const moversOf = (
  { steady, movers }: Pick<Cohorts, 'steady' | 'movers'>,
  replicates: readonly number[],
): readonly Mover[] => {
  const before = surveyOn(steady, 2 * YEAR)
  const stayed = surveyOn(steady, STEADY)
  const after = surveyOn(movers, STEADY)
  const clinicAt = (row: number) => steady.clinicOf[row % steady.posts]
  return replicates.flatMap(replicate => {
    const means = clinicMeans(steady, before, replicate)
    return rowsOf(steady, before, [replicate], inRole(steady, 'physician')).flatMap(row => {
      const here = followed(before, stayed, row)
      const there = followed(before, after, row)
      if (here < 0 || there < 0) return []
      const from = clinicAt(row)
      const to = movers.clinicOf[there % movers.posts]
      const gap = means[from] - means[to]
      if (clinicAt(here) !== from || to === from || gap <= 0) return []
      return [
        {
          gap,
          exhaustion: after.exhaustion[there] - stayed.exhaustion[here],
          efficacy: after.efficacy[there] - stayed.efficacy[here],
        },
      ]
    })
  })
}

/** Change for each point of the gap, by least squares through nothing: wide gaps tell more. */
export const slope = (people: readonly Mover[], change: 'exhaustion' | 'efficacy'): number => {
  const products = people.reduce((sum, person) => sum + person.gap * person[change], 0)
  return products / people.reduce((sum, { gap }) => sum + gap * gap, 0)
}

const spread = (
  cohort: Cohort,
  column: 'exhaustion' | 'efficacy',
  replicates: readonly number[],
) => {
  const survey = surveyOn(cohort, STEADY)
  return standardDeviation(pick(survey[column], rowsOf(cohort, survey, replicates)))
}

/** People who change to another clinic drift towards it. */
export const movers = patterns([
  {
    id: '12a',
    pattern: 'Movers to a less exhausted clinic close part of the gap in a year',
    kind: 'show',
    unit: 'share',
    target: 0.45,
    low: 0.2,
    high: 0.7,
    sources: ['dunford-2012', 'exhaustion-disorder-2024'],
    estimator:
      'Two physicians of each clinic in the half with the poorer leaders change places, by lot, with two of the better half. Fall in true exhaustion of those who came to a less exhausted clinic, against themselves had they stayed, for each point of the gap between the clinics’ means.',
    needs: ['steady', 'movers'],
    estimate: (cohorts, replicates) => -slope(moversOf(cohorts, replicates), 'exhaustion'),
  },
  {
    id: '12b',
    pattern: 'Moving touches efficacy less than exhaustion',
    kind: 'show',
    unit: 'SD',
    target: null,
    low: 0,
    high: null,
    sources: ['dunford-2012'],
    estimator:
      'Change in exhaustion of the same people in standard deviations for a gap of ten points, less their change in efficacy, signs left aside.',
    needs: ['steady', 'movers'],
    estimate: (cohorts, replicates) => {
      const people = moversOf(cohorts, replicates)
      const change = (column: 'exhaustion' | 'efficacy') =>
        Math.abs(10 * slope(people, column)) / spread(cohorts.steady, column, replicates)
      return change('exhaustion') - change('efficacy')
    },
  },
])
