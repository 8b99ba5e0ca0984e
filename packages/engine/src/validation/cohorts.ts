import type { Scenario } from '../scenario/scenario.ts'
import {
  EIGHTEEN_MONTHS,
  followUps,
  IN_CRISIS,
  ONSET,
  STEADY,
  WITHDRAWAL,
  YEAR,
} from './calendar.ts'
import { assuming, fromOnset, lasting, policy, withPolicies } from './scenario-changes.ts'
import type { CohortPlan } from './cohort.ts'
import {
  exchanged,
  ofSeven,
  short,
  surgeonCall,
  surgeons,
  surgeonWeeks,
  withSpecialties,
} from './organisations.ts'
import { course, wellnessBundle, workplace } from './programmes.ts'
import { surged } from './surge.ts'

/** The organisations that patterns are read off; scenarios like any other, handed in as parsed. */
export interface ReferenceOrganisations {
  /** Many clinics with all roles. */
  readonly network: Scenario
  /** Wards, where most are nurses. */
  readonly hospital: Scenario
}

/** Support staff that came with the redesign, as a share of those there were. */
const REDESIGN_STAFF = 0.5

/** [days] A diary of physicians, long enough for a vacation of two weeks and six weeks after it. */
const diary = { from: ONSET, days: 182 }

/** [days] When those diaries end. */
const DIARY_END = diary.from + diary.days

/** Everything that is run for a validation. Those of one organisation share their luck. */
export const cohortPlans = ({ network, hospital }: ReferenceOrganisations) =>
  ({
    steady: {
      scenario: lasting(network, 6 * YEAR),
      surveys: [
        YEAR,
        2 * YEAR,
        ONSET + EIGHTEEN_MONTHS,
        STEADY,
        4 * YEAR,
        STEADY + EIGHTEEN_MONTHS,
        5 * YEAR,
      ],
      diary,
    },
    surge: { scenario: lasting(surged(network), 6 * YEAR), surveys: [IN_CRISIS] },
    hospitalSurge: { scenario: lasting(surged(hospital), IN_CRISIS), surveys: [IN_CRISIS] },
    surgeons: {
      scenario: lasting(surgeons(network, surgeonWeeks.usual, surgeonCall.usual), STEADY),
      surveys: [STEADY],
    },
    longHours: {
      scenario: lasting(surgeons(network, surgeonWeeks.long, surgeonCall.usual), STEADY),
      surveys: [STEADY],
    },
    longestHours: {
      scenario: lasting(surgeons(network, surgeonWeeks.longest, surgeonCall.usual), STEADY),
      surveys: [STEADY],
    },
    onCall: {
      scenario: lasting(surgeons(network, surgeonWeeks.long, surgeonCall.often), STEADY),
      surveys: [STEADY],
    },
    hospital: { scenario: lasting(hospital, 3 * YEAR), surveys: [2 * YEAR, 3 * YEAR] },
    specialties: { scenario: lasting(withSpecialties(network), STEADY), surveys: [STEADY] },
    practices: { scenario: lasting(ofSeven(network), STEADY), surveys: [STEADY] },
    movers: { scenario: lasting(exchanged(network), STEADY), surveys: [STEADY] },
    volunteers: {
      scenario: lasting(
        assuming(withPolicies(network, ...fromOnset(course)), { participation: 1 }),
        ONSET + EIGHTEEN_MONTHS,
      ),
      surveys: followUps,
    },
    workplace: {
      scenario: lasting(withPolicies(network, ...fromOnset(workplace)), ONSET + EIGHTEEN_MONTHS),
      surveys: followUps,
    },
    individual: {
      scenario: lasting(withPolicies(network, ...fromOnset(wellnessBundle)), 4 * YEAR),
      surveys: [ONSET + YEAR],
    },
    redesign: {
      scenario: lasting(
        withPolicies(
          network,
          ...fromOnset({ redesign: 0.5, teamCare: 1, supportStaff: REDESIGN_STAFF }, WITHDRAWAL),
          policy('dismissals', 1, WITHDRAWAL, null),
        ),
        4 * YEAR,
      ),
      surveys: [],
    },
    covered: {
      scenario: lasting(withPolicies(network, policy('vacationCover', 1, 0, null)), DIARY_END),
      surveys: [],
      diary,
    },
    uncovered: {
      scenario: lasting(withPolicies(network, policy('vacationCover', 0, 0, null)), DIARY_END),
      surveys: [],
      diary,
    },
    unfilled: { scenario: lasting(short(network), 2 * YEAR), surveys: [] },
    firstYear: { scenario: lasting(network, YEAR), surveys: [] },
  }) as const satisfies Readonly<Record<string, CohortPlan>>

export type CohortName = keyof ReturnType<typeof cohortPlans>
