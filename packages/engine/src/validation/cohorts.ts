import { levers, type LeverName } from '../levers/index.ts'
import type { Clinic, Policy, Scenario } from '../scenario/scenario.ts'
import type { CohortPlan } from './cohort.ts'

/** The organisations that patterns are read off; scenarios like any other, handed in as parsed. */
export interface ReferenceOrganisations {
  /** Many clinics with all roles. */
  readonly network: Scenario
  /** Wards, where most are nurses. */
  readonly hospital: Scenario
}

/** [days] A year of whole weeks. */
export const YEAR = 364

/** [days] When a policy or a shock begins: after a year in which the start is forgotten. */
export const ONSET = YEAR

/** [days] When a steady state is read. */
export const STEADY = 3 * YEAR

/** [days] 18 months of whole weeks. */
export const EIGHTEEN_MONTHS = 546

/** [days] Between records: four weeks. */
const RECORD = 28

/** [days] 20 months, as from spring 2020 to the end of 2021. */
const SURGE = 609

/** Size of that surge, as in the scenario of the pandemic. */
const SURGE_SIZE = 0.4

/** [days] Over which it rose and fell: care that could wait did at first, and waves followed. */
const SURGE_RAMP = 182

/** [days] From the onset to the middle of the surveys that were taken from April to December 2020. */
export const IN_CRISIS = ONSET + 154

/** [days] Two years after the onset the staff of a redesign are withdrawn. */
export const WITHDRAWAL = ONSET + 2 * YEAR

/** Support staff that came with the redesign, as a share of those there were. */
const REDESIGN_STAFF = 0.5

/**
 * Organisations of surgeons: planned weeks [hours] in which they work about 52, 69 and 88 hours, the midpoints of
 * the published groups, and patients of a clinic: chosen once, so that in each about a fifth more work waits
 * than fits, and about four in ten surgeons are burned out over all three, as was published.
 */
const surgeonWeeks = {
  usual: { week: 45, panel: 10_600 },
  long: { week: 62, panel: 14_200 },
  longest: { week: 78, panel: 17_400 },
} as const

/** Clinics of surgeons, so that there is something to count. */
const SURGICAL_CLINICS = 12

/** [nights/week] On call, of surgeons; and of those who are on call often. */
const surgeonCall = { usual: 1, often: 2.5 }

/** Offset of demand of the busiest and the quietest specialty. */
export const SPECIALTY_OFFSET = 0.05

/** Practices of seven in one organisation, so that there is something to count. */
const PRACTICES = 30

/** Physicians of each of two clinics who change places. */
const MOVERS = 2

const lasting = (scenario: Scenario, days: number): Scenario => ({
  ...scenario,
  run: { ...scenario.run, horizon: days, record: RECORD },
})

const withClinics = (scenario: Scenario, clinics: readonly Clinic[]): Scenario => ({
  ...scenario,
  organisation: { ...scenario.organisation, clinics },
})

const policy = (lever: LeverName, to: number, from: number, until: number | null): Policy => ({
  lever,
  to,
  from,
  ramp: 0,
  until,
  clinics: null,
})

const withPolicies = (scenario: Scenario, ...policies: readonly Policy[]): Scenario => ({
  ...scenario,
  policies: [...scenario.policies, ...policies],
})

const surged = (scenario: Scenario): Scenario => ({
  ...withPolicies(scenario, policy('hiringFreeze', 1, ONSET, ONSET + YEAR)),
  events: [
    ...scenario.events,
    {
      event: 'surge',
      size: SURGE_SIZE,
      from: ONSET,
      ramp: SURGE_RAMP,
      until: ONSET + SURGE,
      clinics: null,
    },
  ],
})

const assuming = (scenario: Scenario, assumptions: Scenario['assumptions']): Scenario => ({
  ...scenario,
  assumptions: { ...scenario.assumptions, ...assumptions },
})

/** Surgeons whose planned week is so long, with the staff and the patients that fill it. */
const surgeons = (
  scenario: Scenario,
  { week, panel }: { readonly week: number; readonly panel: number },
  nights: number,
): Scenario => {
  const times = week / surgeonWeeks.usual.week
  const clinics = Array.from({ length: SURGICAL_CLINICS }, (_, k) => ({
    name: `Surgery ${k + 1}`,
    physicians: 4,
    advancedPractice: 1,
    nurses: Math.round(3 * times),
    support: Math.round(5 * times),
    panel,
    ward: false,
    leadership: scenario.organisation.clinics[k % scenario.organisation.clinics.length].leadership,
    exhaustion: null,
  }))
  return withPolicies(
    assuming(withClinics(scenario, clinics), {
      plannedWeekPhysician: week,
      plannedWeekAdvancedPractice: week,
    }),
    policy('callNights', nights, 0, null),
    // no cap, so that the longest week can be worked
    policy('hoursCap', levers.hoursCap.range[1], 0, null),
  )
}

/** What a clinic’s demand differs by when every third is busier and every third quieter. */
export const specialtyOf = (clinic: number): number => (clinic % 3) - 1

const withSpecialties = (scenario: Scenario): Scenario =>
  withClinics(
    scenario,
    scenario.organisation.clinics.map((clinic, k) => ({
      ...clinic,
      panel: Math.round(clinic.panel * (1 + SPECIALTY_OFFSET * specialtyOf(k))),
    })),
  )

const ofSeven = (scenario: Scenario): Scenario =>
  withClinics(
    scenario,
    Array.from({ length: PRACTICES }, (_, k) => ({
      name: `Practice ${k + 1}`,
      physicians: 2,
      advancedPractice: 1,
      nurses: 1,
      support: 3,
      panel: 6300,
      ward: false,
      leadership:
        scenario.organisation.clinics[k % scenario.organisation.clinics.length].leadership,
      exhaustion: null,
    })),
  )

/** The first clinic on its own, one of whose physicians leaves. */
const short = (scenario: Scenario): Scenario => {
  const [clinic] = scenario.organisation.clinics
  return {
    ...withClinics(scenario, [clinic]),
    events: [{ event: 'departure', clinic: clinic.name, role: 'physician', count: 1, on: ONSET }],
  }
}

/** Lets physicians of the clinics with the poorest leaders change places with those of the best, pair by pair. */
const exchanged = (scenario: Scenario): Scenario => {
  const ranked = [...scenario.organisation.clinics].sort((a, b) => a.leadership - b.leadership)
  const half = Math.floor(ranked.length / 2)
  return {
    ...scenario,
    events: [
      ...scenario.events,
      ...ranked.slice(0, half).map(({ name }, k) => ({
        event: 'exchange' as const,
        clinics: [name, ranked[k + half].name] as const,
        count: MOVERS,
        on: 2 * YEAR,
      })),
    ],
  }
}

/** A policy for good from the onset on, for each lever. */
const fromOnset = (settings: Partial<Record<LeverName, number>>, until: number | null = null) =>
  Object.entries(settings).map(([lever, to]) => policy(lever as LeverName, to, ONSET, until))

/** As in trials of organisation-level programmes: workflow, targeted improvement, communication, and staff for it. */
const workplace = {
  redesign: 1,
  improvementCapacity: 1,
  frictionAudit: 1,
  speakingUp: 1,
  teamCare: 1,
  supportStaff: 0.3,
  leadership: 5,
} as const

/** What trials of programmes for individuals gave: a course of mindfulness in small groups. */
const course = { mindfulness: 1, peerGroups: 1 } as const

/** What an employer offers everybody; coaching, which few are paid for, is not in it. */
const wellnessBundle = {
  mindfulness: 1,
  peerGroups: 1,
  resilienceTraining: 1,
  counselling: 1,
} as const

/** [days] A diary of physicians, long enough for a vacation of two weeks and six weeks after it. */
const diary = { from: ONSET, days: 182 }

/** [days] When those diaries end. */
const DIARY_END = diary.from + diary.days

/** Surveys of a trial, 12 and 18 months after its start. */
export const followUps = [ONSET + YEAR, ONSET + EIGHTEEN_MONTHS] as const

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
