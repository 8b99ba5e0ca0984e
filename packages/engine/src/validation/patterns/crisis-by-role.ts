import { saysBurnedOut } from '../../instruments/single-item.ts'
import { mean } from '../../numerics/statistics.ts'
import type { Role } from '../../parameters/roles.ts'
import { inRole, pick, rowsOf, surveyOn, type Cohorts } from '../cohort.ts'
import { IN_CRISIS } from '../calendar.ts'
import { patterns } from '../pattern.ts'

/** Share of the people of these roles whom one question finds, in both organisations together. */
const share = (
  { surge, hospitalSurge }: Cohorts,
  replicates: readonly number[],
  ...wanted: readonly Role[]
): number =>
  mean(
    [surge, hospitalSurge].flatMap(cohort => {
      const survey = surveyOn(cohort, IN_CRISIS)
      const rows = rowsOf(cohort, survey, replicates, inRole(cohort, ...wanted))
      return pick(survey.momentary, rows).map(saysBurnedOut)
    }),
  )

const how =
  'Share whom one question finds five months into the surge, of the network and the hospital together.'
const why =
  'The same question finds fewer even where there is no crisis, by the level of pattern 1 and the ratio of pattern 2, and five months into a surge exhaustion has hardly begun to rise (it has a time constant of 18 months). Fear of infection and shortage of protection, of which 2020 was full, are not in the model.'
const sources = ['rotenstein-2023', 'sexton-2022']

/** Who is burned out most in a crisis. Non-clinical staff are not simulated. */
export const crisisByRole = patterns([
  {
    id: '5a',
    pattern: 'Nurses burned out in a crisis',
    kind: 'should',
    unit: 'share',
    target: 0.56,
    low: 0.49,
    high: 0.63,
    sources,
    estimator: how,
    needs: ['surge', 'hospitalSurge'],
    estimate: (cohorts, replicates) => share(cohorts, replicates, 'nurse'),
    whyItFails: why,
  },
  {
    id: '5b',
    pattern: 'Other clinical staff burned out in a crisis',
    kind: 'should',
    unit: 'share',
    target: 0.54,
    low: 0.47,
    high: 0.61,
    sources,
    estimator: `${how} Advanced practice clinicians and support staff.`,
    needs: ['surge', 'hospitalSurge'],
    estimate: (cohorts, replicates) => share(cohorts, replicates, 'advancedPractice', 'support'),
    whyItFails: why,
  },
  {
    id: '5c',
    pattern: 'Physicians burned out in a crisis',
    kind: 'should',
    unit: 'share',
    target: 0.47,
    low: 0.4,
    high: 0.54,
    sources,
    estimator: how,
    needs: ['surge', 'hospitalSurge'],
    estimate: (cohorts, replicates) => share(cohorts, replicates, 'physician'),
    whyItFails: why,
  },
  {
    id: '5d',
    pattern: 'More nurses than physicians are burned out in a crisis',
    kind: 'should',
    unit: 'share difference',
    target: 0.09,
    low: 0,
    high: null,
    sources,
    estimator: 'Pattern 5a less pattern 5c.',
    needs: ['surge', 'hospitalSurge'],
    estimate: (cohorts, replicates) =>
      share(cohorts, replicates, 'nurse') - share(cohorts, replicates, 'physician'),
  },
])
