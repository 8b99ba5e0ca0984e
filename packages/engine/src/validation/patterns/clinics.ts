import { quantileOfSorted } from '../../numerics/statistics.ts'
import { varianceComponents } from '../../numerics/variance-components.ts'
import { pick, rowsOf, surveyOn, type Cohort } from '../cohort.ts'
import { STEADY } from '../calendar.ts'
import { patterns } from '../pattern.ts'

/** Rows of those employed, clinic by clinic of every replicate. */
const byClinic = (
  cohort: Cohort,
  replicates: readonly number[],
): readonly (readonly number[])[] => {
  const survey = surveyOn(cohort, STEADY)
  return replicates.flatMap(replicate => {
    const rows = rowsOf(cohort, survey, [replicate])
    return Array.from({ length: cohort.clinics }, (_, clinic) =>
      rows.filter(row => cohort.clinicOf[row % cohort.posts] === clinic),
    )
  })
}

const ownScores = (cohort: Cohort, replicates: readonly number[]): readonly number[][] => {
  const { exhaustionScore } = surveyOn(cohort, STEADY)
  return byClinic(cohort, replicates).map(rows => rows.map(row => exhaustionScore[row]))
}

/**
 * How each of a team would rate it: the mean of their own exhaustion and one colleague’s, with an
 * error. All in points and in the same order.
 */
export const ratingsOf = (
  exhaustion: readonly number[],
  errors: readonly number[],
): readonly number[] =>
  exhaustion.map((own, i) => (own + exhaustion[(i + 1) % exhaustion.length]) / 2 + errors[i])

/** Share of practices in which nobody lies above what a fifth of all lie above. */
export const shareWithout = (practices: readonly (readonly number[])[]): number => {
  const all = practices.flat().sort((a, b) => a - b)
  const threshold = quantileOfSorted(all, 0.8)
  const staffed = practices.filter(practice => practice.length > 0)
  return (
    staffed.filter(practice => practice.every(score => score <= threshold)).length / staffed.length
  )
}

/** How much clinics differ, against the people in them. */
export const clinics = patterns([
  {
    id: '7',
    pattern: 'Share of the variance of exhaustion that lies between clinics',
    kind: 'must',
    unit: 'share',
    target: 0.15,
    low: 0.05,
    high: 0.24,
    sources: ['sexton-2022', 'galletta-2019', 'ntumi-2025', 'tawfik-2017'],
    estimator:
      'One-way ICC(1) of the exhaustion scores of all who work in a clinic of the network, in year 3.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => varianceComponents(ownScores(steady, replicates)).icc,
  },
  {
    id: '8',
    pattern: 'Perceived climate differs more between clinics than own exhaustion',
    kind: 'should',
    unit: 'share difference',
    target: 0.07,
    low: 0.03,
    high: null,
    sources: ['sexton-2022', 'bakker-2005-contagion'],
    estimator:
      'ICC(1) of ratings of the team less that of pattern 7; a rating is assumed to be the mean of one’s own exhaustion and one colleague’s, with the error of a score.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => {
      const { momentary, exhaustionScore } = surveyOn(steady, STEADY)
      const ratings = byClinic(steady, replicates).map(rows =>
        ratingsOf(
          pick(momentary, rows),
          rows.map(row => exhaustionScore[row] - momentary[row]),
        ),
      )
      const own = ownScores(steady, replicates)
      return varianceComponents(ratings).icc - varianceComponents(own).icc
    },
  },
  {
    id: '9',
    pattern: 'Practices of seven without a burned-out member, at 20 % prevalence',
    kind: 'should',
    unit: 'share',
    target: 0.3,
    low: 0.25,
    high: 0.38,
    sources: ['edwards-2021', 'edwards-2018'],
    estimator:
      'Share of practices of seven posts in which no exhaustion score lies among the highest fifth of all, in year 3.',
    needs: ['practices'],
    estimate: ({ practices }, replicates) => shareWithout(ownScores(practices, replicates)),
    whyItFails:
      'Without any clustering about 21 % of practices of exactly seven would have nobody, and 28 % where sizes vary as published; here all have seven posts.',
  },
])
