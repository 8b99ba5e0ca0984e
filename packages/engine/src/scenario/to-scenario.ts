import { defaults } from './limits.ts'
import type { Clinic, LoopCut, Policy, Scenario, ScenarioEvent } from './scenario.ts'
import type { ReadScenario } from './schema.ts'

const noAbout = { what: '', how: '', notice: '', try: '', references: [] }

type ReadClinic = ReadScenario['organisation']['clinics'][number]

const usualStaff = ({ physicians, advancedPractice, beds }: ReadClinic) => {
  const providers = physicians + advancedPractice
  return beds === undefined
    ? {
        nurses: Math.round(defaults.nursesPerProvider * providers),
        support: Math.round(defaults.supportPerProvider * providers),
      }
    : {
        nurses: Math.round(defaults.nursesPerBed * beds),
        support: Math.round(defaults.supportPerBed * beds),
      }
}

const toClinic = (clinic: ReadClinic): Clinic => {
  const { name, physicians, advancedPractice, beds, leadership } = clinic
  const usual = usualStaff(clinic)
  return {
    name,
    physicians,
    advancedPractice,
    nurses: clinic.nurses ?? usual.nurses,
    support: clinic.support ?? usual.support,
    panel:
      beds ??
      clinic.panel ??
      defaults.panel * physicians + defaults.advancedPracticePanel * advancedPractice,
    ward: beds !== undefined,
    leadership,
    exhaustion: clinic.exhaustion ?? null,
  }
}

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

/** Each loop once, from the first day it is cut: what is cut stays cut. */
const onceEach = (cuts: readonly LoopCut[]): readonly LoopCut[] =>
  cuts.filter(
    ({ loop, from }, i) =>
      !cuts.some(
        (other, j) => other.loop === loop && (other.from < from || (other.from === from && j < i)),
      ),
  )

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
  loops: { cut: onceEach(read.loops.cut) },
  expect: read.expect,
})
