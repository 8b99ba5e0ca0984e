import { saysBurnedOut } from '../../instruments/single-item.ts'
import { surveyedAsBurnedOut } from '../../instruments/measurement.ts'
import { mean } from '../../numerics/statistics.ts'
import { inRole, pick, rowsOf, surveyOn, type Cohort } from '../cohort.ts'
import { STEADY } from '../calendar.ts'
import { patterns } from '../pattern.ts'

const physicians = (cohort: Cohort, replicates: readonly number[]) => {
  const survey = surveyOn(cohort, STEADY)
  const rows = rowsOf(cohort, survey, replicates, inRole(cohort, 'physician'))
  return { survey, rows }
}

const byMbi = (cohort: Cohort, replicates: readonly number[]): number => {
  const { survey, rows } = physicians(cohort, replicates)
  return mean(rows.map(row => surveyedAsBurnedOut(survey.momentary[row], survey.cynicism[row])))
}

/** How much burnout there is under ordinary load, by two instruments. */
export const levels = patterns([
  {
    id: '1',
    pattern: 'Physicians burned out by the MBI rule, ordinary load',
    kind: 'must',
    unit: 'share',
    target: 0.44,
    low: 0.38,
    high: 0.5,
    sources: [
      'shanafelt-2012',
      'shanafelt-2015',
      'shanafelt-2019',
      'shanafelt-2022',
      'shanafelt-2025',
    ],
    estimator:
      'Mean chance that a survey with the usual errors calls a physician of the network burned out, in year 3.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => byMbi(steady, replicates),
  },
  {
    id: '2',
    pattern: 'The same people by a single item, against the MBI',
    kind: 'must',
    unit: 'ratio',
    target: 0.55,
    low: 0.45,
    high: 0.7,
    sources: ['knox-2018', 'qeadan-2025'],
    estimator: 'Share of the same physicians whom one question finds, over the share of pattern 1.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => {
      const { survey, rows } = physicians(steady, replicates)
      return mean(pick(survey.momentary, rows).map(saysBurnedOut)) / byMbi(steady, replicates)
    },
  },
  {
    id: '3a',
    pattern: 'Mean exhaustion of physicians',
    kind: 'must',
    unit: 'points',
    target: 22.5,
    low: 19.5,
    high: 25.5,
    sources: ['shanafelt-2022', 'west-2016', 'maslach-manual'],
    estimator: 'Mean score of the physicians of the network, in year 3.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => {
      const { survey, rows } = physicians(steady, replicates)
      return mean(pick(survey.exhaustionScore, rows))
    },
  },
  {
    id: '3b',
    pattern: 'Mean cynicism of physicians',
    kind: 'must',
    unit: 'points',
    target: 7.5,
    low: 5.5,
    high: 9.5,
    sources: ['shanafelt-2022', 'maslach-manual'],
    estimator: 'Mean score of the physicians of the network, in year 3.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => {
      const { survey, rows } = physicians(steady, replicates)
      return mean(pick(survey.cynicismScore, rows))
    },
  },
])
