import { levers } from '../levers/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { ONSET, YEAR } from './calendar.ts'
import { assuming, policy, withClinics, withPolicies } from './scenario-changes.ts'

/**
 * Organisations of surgeons: planned weeks [hours] in which they work about 52, 69 and 88 hours, the midpoints of
 * the published groups, and patients of a clinic: chosen once, so that in each about a fifth more work waits
 * than fits, and about four in ten surgeons are burned out over all three, as was published.
 */
export const surgeonWeeks = {
  usual: { week: 45, panel: 10_600 },
  long: { week: 62, panel: 14_200 },
  longest: { week: 78, panel: 17_400 },
} as const

/** Clinics of surgeons, so that there is something to count. */
const SURGICAL_CLINICS = 12

/** [nights/week] On call, of surgeons; and of those who are on call often. */
export const surgeonCall = { usual: 1, often: 2.5 }

/** Offset of demand of the busiest and the quietest specialty. */
export const SPECIALTY_OFFSET = 0.05

/** Practices of seven in one organisation, so that there is something to count. */
const PRACTICES = 30

/** Physicians of each of two clinics who change places. */
const MOVERS = 2

/** Surgeons whose planned week is so long, with the staff and the patients that fill it. */
export const surgeons = (
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

/** With every third clinic busier, and every third quieter. */
export const withSpecialties = (scenario: Scenario): Scenario =>
  withClinics(
    scenario,
    scenario.organisation.clinics.map((clinic, k) => ({
      ...clinic,
      panel: Math.round(clinic.panel * (1 + SPECIALTY_OFFSET * specialtyOf(k))),
    })),
  )

/** Of practices of seven, with the leaders of its clinics. */
export const ofSeven = (scenario: Scenario): Scenario =>
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
export const short = (scenario: Scenario): Scenario => {
  const [clinic] = scenario.organisation.clinics
  return {
    ...withClinics(scenario, [clinic]),
    events: [{ event: 'departure', clinic: clinic.name, role: 'physician', count: 1, on: ONSET }],
  }
}

/** Lets physicians of the clinics with the poorest leaders change places with those of the best, pair by pair. */
export const exchanged = (scenario: Scenario): Scenario => {
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
