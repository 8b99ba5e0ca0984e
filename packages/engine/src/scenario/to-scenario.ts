import { defaults } from './limits.ts'
import type { Clinic, Policy, Scenario, ScenarioEvent } from './scenario.ts'
import type { ReadScenario } from './schema.ts'

const noAbout = { what: '', how: '', notice: '', try: '', references: [] }

const toClinic = (clinic: ReadScenario['organisation']['clinics'][number]): Clinic => ({
  name: clinic.name,
  physicians: clinic.physicians,
  panel: clinic.panel ?? defaults.panel * clinic.physicians,
  leadership: clinic.leadership,
  exhaustion: clinic.exhaustion ?? null,
})

const toPolicy = (policy: ReadScenario['policies'][number]): Policy => ({
  lever: policy.lever,
  to: policy.to,
  from: policy.from,
  ramp: policy.ramp,
  until: policy.until ?? null,
  clinics: policy.clinics ?? null,
})

const toEvent = (event: ReadScenario['events'][number]): ScenarioEvent =>
  event.event === 'surge' ? { ...event, clinics: event.clinics ?? null } : event

/** Fills in what a file may leave out. */
export const toScenario = (read: ReadScenario): Scenario => ({
  version: read.version,
  name: read.name,
  about: read.about ?? noAbout,
  run: read.run,
  organisation: {
    name: read.organisation.name,
    clinics: read.organisation.clinics.map(toClinic),
  },
  assumptions: Object.fromEntries(
    Object.entries(read.assumptions).filter(([, value]) => value !== undefined),
  ),
  policies: read.policies.map(toPolicy),
  events: read.events.map(toEvent),
  expect: read.expect,
})
