import { surveyedAsBurnedOut } from '../../instruments/measurement.ts'
import { mean } from '../../numerics/statistics.ts'
import { inRole, rowsOf, surveyOn, type Cohort, type Cohorts } from '../cohort.ts'
import { STEADY } from '../calendar.ts'
import { patterns } from '../pattern.ts'

const groups = ['surgeons', 'longHours', 'longestHours'] as const

/** Share burned out of the physicians whose hours lie from `from` to below `to`. */
const shareAt = (
  cohorts: Cohorts,
  replicates: readonly number[],
  from: number,
  to: number,
): number => {
  const chances = groups.flatMap(name => {
    const cohort = cohorts[name]
    const survey = surveyOn(cohort, STEADY)
    const isPhysician = inRole(cohort, 'physician')
    return rowsOf(
      cohort,
      survey,
      replicates,
      (post, row) =>
        isPhysician(post) &&
        survey.weeklyHours[row] >= Math.max(from, 1) &&
        survey.weeklyHours[row] < to,
    ).map(row => surveyedAsBurnedOut(survey.momentary[row], survey.cynicism[row]))
  })
  return mean(chances)
}

/** Share of physicians burned out in one of the organisations of surgeons. */
const shareIn = (cohort: Cohort, replicates: readonly number[]): number => {
  const survey = surveyOn(cohort, STEADY)
  return mean(
    rowsOf(cohort, survey, replicates, inRole(cohort, 'physician')).map(row =>
      surveyedAsBurnedOut(survey.momentary[row], survey.cynicism[row]),
    ),
  )
}

const how =
  'Share of surgeons burned out among those who worked so long in the last quarter, in year 3 of three organisations of surgeons with planned weeks of 45, 62 and 78 hours and one night on call a week. Staff and patients grow with the week, so that about a fifth more work waits than fits in each; that was chosen once for the published four in ten overall, and the shape over hours is the model’s.'

const common = {
  kind: 'must',
  sources: ['balch-2010'],
  needs: groups,
} as const

const flat =
  'Work grows with the planned week here, so that hours act on surgeons through fatigue and the price of long weeks (longHoursStrain) alone.'

/** More hours, more burnout, at a falling rate; and a step at two nights of call. */
export const hours = patterns([
  {
    ...common,
    id: '15a',
    pattern: 'Burned out at less than 60 hours a week',
    unit: 'share',
    target: 0.3,
    low: 0.24,
    high: 0.36,
    estimator: how,
    estimate: (cohorts, replicates) => shareAt(cohorts, replicates, 0, 60),
    whyItFails: flat,
  },
  {
    ...common,
    id: '15b',
    pattern: 'Burned out at 60 to 80 hours a week',
    unit: 'share',
    target: 0.44,
    low: 0.38,
    high: 0.5,
    estimator: how,
    estimate: (cohorts, replicates) => shareAt(cohorts, replicates, 60, 80),
    whyItFails: flat,
  },
  {
    ...common,
    id: '15c',
    pattern: 'Burned out at more than 80 hours a week',
    unit: 'share',
    target: 0.5,
    low: 0.44,
    high: 0.56,
    estimator: how,
    estimate: (cohorts, replicates) => shareAt(cohorts, replicates, 80, Infinity),
    whyItFails: flat,
  },
  {
    ...common,
    id: '15d',
    pattern: 'The gradient of hours flattens',
    unit: 'share difference',
    target: 0.08,
    low: 0,
    high: null,
    estimator: 'Step from pattern 15a to 15b less the step from 15b to 15c.',
    estimate: (cohorts, replicates) => {
      const middle = shareAt(cohorts, replicates, 60, 80)
      const below = shareAt(cohorts, replicates, 0, 60)
      return 2 * middle - below - shareAt(cohorts, replicates, 80, Infinity)
    },
    whyItFails: flat,
  },
  {
    ...common,
    id: '15e',
    pattern: 'Two nights of call a week or more, against at most one',
    unit: 'share difference',
    target: 0.15,
    low: 0.09,
    high: 0.21,
    needs: ['longHours', 'onCall'],
    estimator:
      'Surgeons burned out in year 3 where each has two and a half nights of call a week, less those with one; both with a week of about 69 hours.',
    estimate: ({ longHours, onCall }, replicates) =>
      shareIn(onCall, replicates) - shareIn(longHours, replicates),
    whyItFails:
      'Nights on call strain by callStrain and lengthen the week by callHours each; the published difference is crude, and those with more calls also work longer.',
  },
])
