import { standardDeviation } from '../../numerics/statistics.ts'
import { inRole, pick, rowsOf, surveyOn, type Cohort, type Cohorts } from '../cohort.ts'
import { ONSET } from '../calendar.ts'
import { reliefByVacation, timeUntilLeft } from '../diary.ts'
import { patterns } from '../pattern.ts'

/** [weeks] Since the last day of the vacation. */
const weeks = [0, 1, 2, 3, 4, 6]

/** Share of the relief below which it counts as gone. */
const GONE = 1 / 4

const DAYS_PER_WEEK = 7

/** Relief of the physicians of an organisation, in points, week by week. */
const course = ({ diary }: Cohort, replicates: readonly number[]): readonly number[] =>
  diary === null
    ? []
    : reliefByVacation(
        diary,
        replicates,
        weeks.map(week => week * DAYS_PER_WEEK),
      )

/** [points] Standard deviation of exhaustion among the physicians, as a questionnaire reads it. */
const spread = ({ steady }: Cohorts, replicates: readonly number[]): number => {
  const survey = surveyOn(steady, ONSET)
  const rows = rowsOf(steady, survey, replicates, inRole(steady, 'physician'))
  return standardDeviation(pick(survey.exhaustionScore, rows))
}

const fadeTime = (cohort: Cohort, replicates: readonly number[]): number =>
  timeUntilLeft(course(cohort, replicates), weeks, GONE)

/** A vacation relieves, and the relief is gone within weeks. */
export const vacation = patterns([
  {
    id: '24a',
    pattern: 'Relief at the end of a vacation',
    kind: 'must',
    unit: 'SD',
    target: 0.43,
    low: 0.28,
    high: 0.58,
    sources: ['de-bloom-2009'],
    estimator:
      'How much lower physicians’ exhaustion of the day is on the last day of two weeks’ vacation than on the day before it, beyond the change of those who are not away, in standard deviations of the score.',
    needs: ['steady'],
    estimate: (cohorts, replicates) =>
      course(cohorts.steady, replicates)[0] / spread(cohorts, replicates),
    whyItFails:
      'Relief is what the fall of strain within two weeks is worth on the score (strainOnScore); strain itself is what ordinary work leaves.',
  },
  {
    id: '24b',
    pattern: 'Time until that relief is gone',
    kind: 'must',
    unit: 'weeks',
    target: 3,
    low: 2,
    high: 5,
    sources: ['westman-eden-1997', 'kuehnel-2011'],
    estimator:
      'Weeks from the last day of the vacation until less than a quarter of that relief is left, between looks after 1, 2, 3, 4 and 6 weeks.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => fadeTime(steady, replicates),
    whyItFails:
      'The relief fades as strain comes back (strainTime), and sooner where messages have waited for those away.',
  },
  {
    id: '24c',
    pattern: 'Relief is gone sooner where more work waits after a vacation',
    kind: 'show',
    unit: 'weeks',
    target: null,
    low: 0,
    high: null,
    sources: ['kuehnel-2011'],
    estimator:
      'Pattern 24b where colleagues answer all messages of those away, less the same where they answer none.',
    needs: ['covered', 'uncovered'],
    estimate: ({ covered, uncovered }, replicates) =>
      fadeTime(covered, replicates) - fadeTime(uncovered, replicates),
  },
])
