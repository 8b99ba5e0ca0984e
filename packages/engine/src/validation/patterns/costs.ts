import { businessCase, publishedExample } from '../../experiments/business-case.ts'
import { surveyedAsBurnedOut } from '../../instruments/measurement.ts'
import { mean } from '../../numerics/statistics.ts'
import { defaultParameters } from '../../parameters/index.ts'
import { inRole, rowsOf, surveyOn } from '../cohort.ts'
import { STEADY } from '../calendar.ts'
import { patterns } from '../pattern.ts'
import { exitRatio, exitsPerYear } from './leaving.ts'

/** What burnout costs an employer. */
export const costs = patterns([
  {
    id: '25a',
    pattern: 'Cost of burnout for each employed physician and year',
    kind: 'must',
    unit: '$',
    target: 7600,
    low: 4000,
    high: 12_000,
    sources: ['han-2019', 'shanafelt-2017-business'],
    estimator:
      'The worksheet’s formula on the simulated prevalence, yearly exits and exit ratio of the network’s physicians, at the model’s cost of a replacement; turnover only.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => {
      const survey = surveyOn(steady, STEADY)
      const rows = rowsOf(steady, survey, replicates, inRole(steady, 'physician'))
      return businessCase({
        clinicians: 1,
        burnout: mean(
          rows.map(row => surveyedAsBurnedOut(survey.momentary[row], survey.cynicism[row])),
        ),
        turnover: exitsPerYear(steady, replicates, 'physician', STEADY),
        riskRatio: exitRatio(steady, replicates, 'physician', STEADY),
        costPerLeaver: defaultParameters.replacementCostPhysician.value,
        programmeCost: 0,
        relativeReduction: 0,
      }).attributableCost
    },
    whyItFails:
      'The cost follows the exit ratio (pattern 18a), and reduced hours, a part of the published cost, are left out.',
  },
  {
    id: '25b',
    pattern: 'Return on investment of the published worked example',
    kind: 'must',
    unit: 'share',
    target: 0.125,
    low: 0.125,
    high: 0.125,
    sources: ['shanafelt-2017-business'],
    estimator:
      'The business case of 450 physicians, half of them burned out, a turnover of 7.5 %, a ratio of 2, $500,000 for each leaver, and a programme of $1 M that lowers burnout by a fifth.',
    needs: [],
    estimate: () => businessCase(publishedExample).returnOnInvestment ?? Number.NaN,
  },
])
