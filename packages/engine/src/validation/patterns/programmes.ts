import { standardisedMeanDifference } from '../../numerics/effect-size.ts'
import { mean, quantileOfSorted } from '../../numerics/statistics.ts'
import {
  inRole,
  meanMomentary,
  pick,
  recordDays,
  rowsOf,
  surveyOn,
  type Cohort,
  type Cohorts,
} from '../cohort.ts'
import { followUps, ONSET, YEAR } from '../calendar.ts'
import { patterns } from '../pattern.ts'
import { followed, type Survey } from '../survey.ts'

/** The same person a while after the start without and with a programme: rows of two surveys. */
interface Arms {
  readonly control: Survey
  readonly treated: Survey
  readonly pairs: readonly (readonly [control: number, treated: number])[]
}

/** Who took part: those employed at the start and, in both arms, on a day after it, who pass. */
export const armsOf = (
  steady: Cohort,
  arm: Cohort,
  day: number,
  replicates: readonly number[],
  passes: (post: number, row: number, start: Survey) => boolean = () => true,
): Arms => {
  const start = surveyOn(steady, ONSET)
  const control = surveyOn(steady, day)
  const treated = surveyOn(arm, day)
  const pairs = rowsOf(steady, start, replicates, (post, row) => passes(post, row, start)).flatMap(
    row => {
      const without = followed(start, control, row)
      const within = followed(start, treated, row)
      return without < 0 || within < 0 ? [] : [[without, within] as const]
    },
  )
  return { control, treated, pairs }
}

const effect = ({ control, treated, pairs }: Arms): number =>
  standardisedMeanDifference(
    pick(
      treated.exhaustionScore,
      pairs.map(([, within]) => within),
    ),
    pick(
      control.exhaustionScore,
      pairs.map(([without]) => without),
    ),
  )

/** Mean of the effects at 12 and at 18 months. */
const atFollowUps = (
  steady: Cohort,
  arm: Cohort,
  replicates: readonly number[],
  passes: (post: number, row: number, start: Survey) => boolean,
): number => mean(followUps.map(day => effect(armsOf(steady, arm, day, replicates, passes))))

const ofOrganisation = ({ steady, workplace }: Cohorts, replicates: readonly number[]): number =>
  atFollowUps(steady, workplace, replicates, inRole(steady, 'physician'))

/** Level of trust at the start that half of all physicians lie below. */
const middleTrust = (steady: Cohort, replicates: readonly number[]): number => {
  const start = surveyOn(steady, ONSET)
  const trust = pick(start.trust, rowsOf(steady, start, replicates, inRole(steady, 'physician')))
  return quantileOfSorted(
    [...trust].sort((a, b) => a - b),
    1 / 2,
  )
}

/** The effect on those who would come of their own accord: the half that trusts more. */
const ofVolunteers = ({ steady, volunteers }: Cohorts, replicates: readonly number[]): number => {
  const median = middleTrust(steady, replicates)
  const isPhysician = inRole(steady, 'physician')
  return atFollowUps(
    steady,
    volunteers,
    replicates,
    (post, row, start) => isPhysician(post) && start.trust[row] > median,
  )
}

/** Trust below which it counts as low. */
const LOW_TRUST = 0.35

/** [points] Rise of exhaustion that is more than rounding. */
const ROUNDING = 0.1

/** Share of people whose true exhaustion is higher with the programme than without, by more than rounding. */
export const shareWorse = ({ control, treated, pairs }: Arms): number =>
  mean(
    pairs.map(([without, within]) =>
      treated.exhaustion[within] - control.exhaustion[without] > ROUNDING ? 1 : 0,
    ),
  )

/** Effect of the individual programmes on physicians’ exhaustion of the day, record by record. */
const relief = ({ steady, individual }: Cohorts, replicates: readonly number[]) => {
  const without = meanMomentary(steady, 'physician', replicates)
  const within = meanMomentary(individual, 'physician', replicates)
  return recordDays(individual).flatMap((day, r) => (day > ONSET ? [without[r] - within[r]] : []))
}

const trials = { kind: 'must', sources: ['panagioti-2017'] } as const

/** Mending the work, and mending the worker. */
export const programmes = patterns([
  {
    ...trials,
    id: '21a',
    pattern: 'Effect of organisation-level programmes on exhaustion',
    unit: 'SD',
    target: -0.45,
    low: -0.6,
    high: -0.3,
    sources: ['panagioti-2017', 'linzer-2015'],
    needs: ['steady', 'workplace'],
    estimator:
      'Standardised difference of physicians’ exhaustion scores, mean of 12 and 18 months, of full redesign with trained improvers, a friction audit, team-based care with three tenths more support staff, safety to speak up and a leadership score five points higher, in every clinic of the organisation, against the same people without; all who stayed.',
    estimate: ofOrganisation,
    whyItFails:
      'Redesign costs time before it gives any back (redesignHours), and exhaustion moves with a time constant of 18 months: at 12 months about a third of the effect of two years is there. Trials had volunteers, and their small studies are inflated.',
  },
  {
    ...trials,
    id: '21b',
    pattern: 'Effect of individual-level programmes on exhaustion, volunteers',
    unit: 'SD',
    target: -0.18,
    low: -0.33,
    high: -0.03,
    needs: ['steady', 'volunteers'],
    estimator:
      'The same of a course of mindfulness in small groups, where everybody takes part, among the half of physicians who trusted their leaders most at its start.',
    estimate: ofVolunteers,
    whyItFails:
      'What a course gives those who take part is set by mindfulnessEffect and groupEffect, and by how far they trust (uptakeByTrust).',
  },
  {
    ...trials,
    id: '21c',
    pattern: 'Organisation-level over individual-level effect',
    unit: 'ratio',
    target: 2.5,
    low: 1.5,
    high: 4,
    needs: ['steady', 'workplace', 'volunteers'],
    estimator: 'Pattern 21a over pattern 21b.',
    estimate: (cohorts, replicates) =>
      ofOrganisation(cohorts, replicates) / ofVolunteers(cohorts, replicates),
    whyItFails: 'See patterns 21a and 21b.',
  },
  {
    id: '22a',
    pattern: 'Individual programmes alone, at the scale of a workforce',
    kind: 'must',
    unit: 'SD',
    target: 0,
    low: -0.1,
    high: 0.1,
    sources: ['fleming-2024', 'jones-2019'],
    needs: ['steady', 'individual'],
    estimator:
      'Standardised difference of the exhaustion scores of everybody who stayed, after 12 months in which mindfulness, small groups, resilience training and counselling are offered to all and the work is as before.',
    estimate: ({ steady, individual }, replicates) =>
      effect(armsOf(steady, individual, ONSET + YEAR, replicates)),
    whyItFails:
      'The effects of trials add up here, at full size for all who take part; that those who need a programme least take part is not in the model.',
  },
  {
    id: '22b',
    pattern: 'Recipients of low trust who are worse off',
    kind: 'must',
    unit: 'share',
    target: 0.25,
    low: 0.2,
    high: null,
    sources: ['hart-2019'],
    needs: ['steady', 'individual'],
    estimator: `Share of those with a trust below ${LOW_TRUST} at the start whose true exhaustion is more than ${ROUNDING} points higher after 12 months of the same than without, the luck of both being the same; half of those below it are worse by less than a fifth of a point.`,
    estimate: ({ steady, individual }, replicates) =>
      shareWorse(
        armsOf(
          steady,
          individual,
          ONSET + YEAR,
          replicates,
          (_post, row, start) => start.trust[row] < LOW_TRUST,
        ),
      ),
    whyItFails: 'The trust below which programmes wear is lower than most people’s in the network.',
  },
  {
    id: '22c',
    pattern: 'Relief by individual programmes fades in part while they go on',
    kind: 'must',
    unit: 'share',
    target: 0.4,
    low: 0.1,
    high: 1,
    sources: ['west-2014', 'wiser-2021'],
    needs: ['steady', 'individual'],
    estimator:
      'Part of the greatest monthly relief of physicians’ mean exhaustion that is gone three years after the start, the programmes going on.',
    estimate: (cohorts, replicates) => {
      const course = relief(cohorts, replicates)
      return 1 - course[course.length - 1] / Math.max(...course)
    },
    whyItFails:
      'Programmes hold their effect for as long as they go on, and nothing in the model makes people tire of them.',
  },
])
