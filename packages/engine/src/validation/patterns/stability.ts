import { correlation } from '../../numerics/correlation.ts'
import { pairsOf, pick, rowsOf, surveyOn } from '../cohort.ts'
import { STEADY, YEAR } from '../calendar.ts'
import { patterns } from '../pattern.ts'

/** Whether the exhausted of this year are those of the next. */
export const stability = patterns([
  {
    id: '10',
    pattern: 'Exhaustion this year and next',
    kind: 'must',
    unit: 'correlation',
    target: 0.6,
    low: 0.5,
    high: 0.7,
    sources: ['maslach-manual', 'schaufeli-2011'],
    estimator:
      'Correlation of the exhaustion scores of people still employed from year 3 to year 4, wherever in the organisation, as a questionnaire reads them, with new errors of measurement.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => {
      const before = surveyOn(steady, STEADY)
      const after = surveyOn(steady, STEADY + YEAR)
      const pairs = pairsOf(before, after, rowsOf(steady, before, replicates))
      return correlation(
        pick(
          before.exhaustionScore,
          pairs.map(([now]) => now),
        ),
        pick(
          after.exhaustionScore,
          pairs.map(([, then]) => then),
        ),
      )
    },
  },
])
