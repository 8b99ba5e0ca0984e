import { correlation } from '../../numerics/correlation.ts'
import { inRole, pick, rowsOf, surveyOn, type Cohort } from '../cohort.ts'
import { STEADY } from '../calendar.ts'
import { patterns } from '../pattern.ts'
import type { SurveyColumn } from '../survey.ts'

/** Correlation of two columns over the physicians of the network who were at work in the quarter. */
const between = (
  cohort: Cohort,
  replicates: readonly number[],
  a: SurveyColumn,
  b: SurveyColumn,
): number => {
  const survey = surveyOn(cohort, STEADY)
  const isPhysician = inRole(cohort, 'physician')
  const rows = rowsOf(
    cohort,
    survey,
    replicates,
    (post, row) => isPhysician(post) && survey.weeklyHours[row] > 0,
  )
  return correlation(pick(survey[a], rows), pick(survey[b], rows))
}

/** Correlation of a and b among those alike in c. */
export const partialCorrelation = (ab: number, ac: number, bc: number): number =>
  (ab - ac * bc) / Math.sqrt((1 - ac * ac) * (1 - bc * bc))

/** How the three dimensions go together, and with load. */
export const dimensions = patterns([
  {
    id: '4a',
    pattern: 'Exhaustion and cynicism go together',
    kind: 'must',
    unit: 'correlation',
    target: 0.63,
    low: 0.53,
    high: 0.73,
    sources: ['lee-ashforth-1996'],
    estimator:
      'Correlation of the true scores of physicians, in year 3; true, because the published correlation is corrected for error.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => between(steady, replicates, 'exhaustion', 'cynicism'),
  },
  {
    id: '4b',
    pattern: 'Efficacy goes against exhaustion',
    kind: 'must',
    unit: 'correlation',
    target: -0.3,
    low: -0.4,
    high: -0.2,
    sources: ['lee-ashforth-1996'],
    estimator: 'Correlation of the true scores of physicians, in year 3.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => between(steady, replicates, 'exhaustion', 'efficacy'),
  },
  {
    id: '4c',
    pattern: 'Efficacy goes least with load',
    kind: 'must',
    unit: 'correlation',
    target: null,
    low: 0,
    high: null,
    sources: ['lee-ashforth-1996', 'aronsson-2017'],
    estimator:
      'Absolute correlation of the last quarter’s felt demands with exhaustion or cynicism, the weaker of the two, less that with efficacy.',
    needs: ['steady'],
    whyItFails:
      'Felt demands of a quarter go weakly with what took years to build up, and cynicism follows exhaustion with a lag of its own; which of the two weak correlations is larger is within the luck of the runs.',
    estimate: ({ steady }, replicates) => {
      const withLoad = (column: SurveyColumn) =>
        Math.abs(between(steady, replicates, 'demands', column))
      return Math.min(withLoad('exhaustion'), withLoad('cynicism')) - withLoad('efficacy')
    },
  },
  {
    id: 'reserve 2',
    pattern: 'Load reaches cynicism through exhaustion alone',
    kind: 'should',
    unit: 'correlation',
    target: 0,
    low: -0.1,
    high: 0.1,
    sources: ['adler-milstein-2020', 'guthier-2020'],
    estimator:
      'Partial correlation of the last quarter’s felt demands with cynicism, among physicians of equal exhaustion.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) =>
      partialCorrelation(
        between(steady, replicates, 'demands', 'cynicism'),
        between(steady, replicates, 'demands', 'exhaustion'),
        between(steady, replicates, 'cynicism', 'exhaustion'),
      ),
  },
])
