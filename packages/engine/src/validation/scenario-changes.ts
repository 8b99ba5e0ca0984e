import type { LeverName } from '../levers/index.ts'
import type { Clinic, Policy, Scenario } from '../scenario/scenario.ts'
import { ONSET } from './calendar.ts'

/** [days] Between records: four weeks. */
const RECORD = 28

/** For so many days, recorded every four weeks. */
export const lasting = (scenario: Scenario, days: number): Scenario => ({
  ...scenario,
  run: { ...scenario.run, horizon: days, record: RECORD },
})

/** With these clinics in place of its own. */
export const withClinics = (scenario: Scenario, clinics: readonly Clinic[]): Scenario => ({
  ...scenario,
  organisation: { ...scenario.organisation, clinics },
})

/** A policy in all clinics and at once, until a day or for good. */
export const policy = (
  lever: LeverName,
  to: number,
  from: number,
  until: number | null,
): Policy => ({
  lever,
  to,
  from,
  ramp: 0,
  until,
  clinics: null,
})

/** With these policies beside its own. */
export const withPolicies = (scenario: Scenario, ...policies: readonly Policy[]): Scenario => ({
  ...scenario,
  policies: [...scenario.policies, ...policies],
})

/** With these parameters in place of the model’s. */
export const assuming = (scenario: Scenario, assumptions: Scenario['assumptions']): Scenario => ({
  ...scenario,
  assumptions: { ...scenario.assumptions, ...assumptions },
})

/** A policy for good from the onset on, for each lever. */
export const fromOnset = (
  settings: Partial<Record<LeverName, number>>,
  until: number | null = null,
) => Object.entries(settings).map(([lever, to]) => policy(lever as LeverName, to, ONSET, until))
