import { surveyedAsBurnedOut } from '../../instruments/measurement.ts'
import { saysBurnedOut } from '../../instruments/single-item.ts'
import { logisticRegression } from '../../numerics/logistic-regression.ts'
import { riskRatio } from '../../numerics/odds.ts'
import { mean, quantileOfSorted } from '../../numerics/statistics.ts'
import type { Role } from '../../parameters/roles.ts'
import { inRole, pick, rowsOf, surveyOn, type Cohort } from '../cohort.ts'
import { STEADY, YEAR } from '../calendar.ts'
import { patterns } from '../pattern.ts'
import { followed } from '../survey.ts'

const DAYS_PER_YEAR = 365.25

/** How many times more often those found burned out were gone from the organisation two years later. */
export const exitRatio = (
  cohort: Cohort,
  replicates: readonly number[],
  role: Role,
  from: number,
): number => {
  const before = surveyOn(cohort, from)
  const after = surveyOn(cohort, from + 2 * YEAR)
  const counts = { exposedCases: 0, exposedOthers: 0, unexposedCases: 0, unexposedOthers: 0 }
  for (const row of rowsOf(cohort, before, replicates, inRole(cohort, role))) {
    const chance = surveyedAsBurnedOut(before.momentary[row], before.cynicism[row])
    const left = followed(before, after, row) < 0 ? 'Cases' : 'Others'
    // everybody counts by the chance of being found, so that no draw adds noise
    counts[`exposed${left}`] += chance
    counts[`unexposed${left}`] += 1 - chance
  }
  return riskRatio(counts)
}

/** People who leave the organisation in a year, newcomers included, for each who is employed on average. */
export const exitsPerYear = (
  cohort: Cohort,
  replicates: readonly number[],
  role: Role,
  from: number,
): number => {
  const before = surveyOn(cohort, from)
  const after = surveyOn(cohort, from + YEAR)
  const passes = inRole(cohort, role)
  let exits = 0
  for (const replicate of replicates)
    for (let post = 0; post < cohort.posts; post++) {
      const row = replicate * cohort.posts + post
      if (passes(post)) exits += after.exits[row] - before.exits[row]
    }
  const employed = (survey: typeof before) => rowsOf(cohort, survey, replicates, passes).length
  return ((2 * exits) / (employed(before) + employed(after))) * (DAYS_PER_YEAR / YEAR)
}

/** Share of the morally injured: as many as were found to have compromised their integrity. */
const INJURED = 0.24

/** Who leaves, and who says so. */
export const leaving = patterns([
  {
    id: '18a',
    pattern: 'Burned-out physicians leave more often within two years',
    kind: 'must',
    unit: 'ratio',
    target: 2.1,
    low: 1.4,
    high: 3.3,
    sources: ['hamidi-2018', 'willard-grace-2019'],
    estimator:
      'Share of the physicians burned out in year 3, by a survey with its errors, who were not employed any more anywhere in the network two years later, over that of the others.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => exitRatio(steady, replicates, 'physician', STEADY),
    whyItFails:
      'A survey misreads people, and people change within two years: a ratio of rates (quitMultiplier) between the truly burned out and the others is read as less.',
  },
  {
    id: '18b',
    pattern: 'Burned-out support staff leave no more often',
    kind: 'must',
    unit: 'ratio',
    target: 1,
    low: 0.7,
    high: 1.3,
    sources: ['willard-grace-2019'],
    estimator: 'The same of support staff; the tolerance is a judgement.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => exitRatio(steady, replicates, 'support', STEADY),
  },
  {
    id: '19a',
    pattern: 'Physicians who leave in a year',
    kind: 'must',
    unit: 'share',
    target: 0.07,
    low: 0.04,
    high: 0.1,
    sources: ['bond-2023', 'aappr-2022'],
    estimator:
      'People who left the network from year 3 to 4, newcomers included and moves between clinics not, over the mean number employed.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => exitsPerYear(steady, replicates, 'physician', STEADY),
    whyItFails: 'Exits of newcomers count as well; quitRatePhysician was set before they did.',
  },
  {
    id: '19b',
    pattern: 'Nurses who leave in a year',
    kind: 'must',
    unit: 'share',
    target: 0.17,
    low: 0.13,
    high: 0.21,
    sources: ['nsi-2025'],
    estimator: 'The same of the hospital’s nurses, from year 2 to 3.',
    needs: ['hospital'],
    estimate: ({ hospital }, replicates) => exitsPerYear(hospital, replicates, 'nurse', 2 * YEAR),
    whyItFails:
      'Exits of newcomers within their first year count here, as in the published rate; quitRateNurse was set before they did.',
  },
  {
    id: '19c',
    pattern: 'Of physicians who intend to leave, those who do within two years',
    kind: 'must',
    unit: 'share',
    target: 0.25,
    low: 0.15,
    high: 0.35,
    sources: ['hamidi-2018'],
    estimator:
      'Share who were no longer employed in the network two years after year 3, each counted by the chance of having said then that they would leave.',
    needs: ['steady'],
    estimate: ({ steady }, replicates) => {
      const before = surveyOn(steady, STEADY)
      const after = surveyOn(steady, STEADY + 2 * YEAR)
      const rows = rowsOf(steady, before, replicates, inRole(steady, 'physician'))
      const chances = pick(before.intention, rows)
      const left = rows.map((row, i) => (followed(before, after, row) < 0 ? chances[i] : 0))
      return mean(left) / mean(chances)
    },
    whyItFails:
      'An intention follows the chance of leaving by intentHalfRate; how far it overstates exits depends on how much that chance differs between people (mobilitySpread).',
  },
  {
    id: 'reserve 5',
    pattern: 'Morally injured nurses intend to leave, burned out or not',
    kind: 'should',
    unit: 'ratio',
    target: 3,
    low: 2,
    high: 4,
    sources: ['compromised-integrity-2022'],
    estimator:
      'Odds ratio of the intention to leave for the most morally injured quarter of the hospital’s nurses, adjusted for being found burned out by one question; both answers count by their chance.',
    needs: ['hospital'],
    estimate: ({ hospital }, replicates) => {
      const survey = surveyOn(hospital, 3 * YEAR)
      const rows = rowsOf(hospital, survey, replicates, inRole(hospital, 'nurse'))
      const sorted = [...pick(survey.moralInjury, rows)].sort((a, b) => a - b)
      const threshold = quantileOfSorted(sorted, 1 - INJURED)
      const fit = logisticRegression(pick(survey.intention, rows), [
        rows.map(row => (survey.moralInjury[row] > threshold ? 1 : 0)),
        rows.map(row => saysBurnedOut(survey.momentary[row])),
      ])
      return fit === null ? Number.NaN : fit.oddsRatios[0]
    },
    whyItFails:
      'Moral injury differs by only some five hundredths between nurses of one hospital, since it follows the care of the whole ward: the quarter with the most of it differs from the rest by a tenth, which quitFromMoralInjury turns into a seventh more exits. Newcomers, who leave most, have had the least time to be injured.',
  },
])
