import { levers, postLevers } from '../levers/index.ts'
import { defaultParameters, parameterNames } from '../parameters/index.ts'
import type { ParameterName } from '../parameters/index.ts'
import { roles } from '../parameters/roles.ts'
import { dayNumber, weekday, yearDay } from './calendar.ts'
import type { ClinicLayout, CompiledRun, DatedInput } from './compiled-run.ts'
import { sumsAtCorners } from './input-level.ts'
import type { Assumption, Clinic, Policy, Scenario, Surge } from './scenario.ts'
import { warningsOf } from './warnings.ts'

type Positions = (names: readonly string[] | null) => readonly number[]

const positionsIn =
  (clinics: readonly Clinic[]): Positions =>
  names =>
    clinics.flatMap(({ name }, i) => (names === null || names.includes(name) ? [i] : []))

const policyInput = (policy: Policy, positions: Positions): DatedInput => ({
  input: policy.lever,
  change: policy.to - levers[policy.lever].default,
  from: policy.from,
  ramp: policy.ramp,
  until: policy.until ?? Infinity,
  clinics: positions(policy.clinics),
})

const surgeInput = (surge: Surge, positions: Positions): DatedInput => ({
  input: 'surge',
  change: surge.size,
  from: surge.from,
  ramp: surge.ramp,
  until: surge.until,
  clinics: positions(surge.clinics),
})

/** Posts of a role that are funded when its lever stands at `change`. */
const fundedPosts = (posts: number, role: number, change: number): number => {
  const [low, high] = levers[postLevers[role]].range
  return Math.round(posts * (1 + Math.min(Math.max(change, low), high)))
}

/** Posts that a review of the work against the staff may lead to, against those otherwise funded. */
const ROOM_FOR_REVIEWS = 1.6

const layout = (
  clinic: Clinic,
  position: number,
  inputs: readonly DatedInput[],
  days: number,
): ClinicLayout => {
  const posts = [clinic.physicians, clinic.advancedPractice, clinic.nurses, clinic.support]
  const seats = posts.map((own, role) => {
    const here = inputs.filter(
      ({ input, clinics }) => input === postLevers[role] && clinics.includes(position),
    )
    const most = Math.max(
      own,
      ...sumsAtCorners(here, days).map(({ sum }) => fundedPosts(own, role, sum)),
    )
    const reviewed = inputs.some(
      ({ input, clinics }) => input === 'staffToWork' && clinics.includes(position),
    )
    return reviewed ? Math.ceil(most * ROOM_FOR_REVIEWS) : most
  })
  return {
    name: clinic.name,
    posts,
    seats,
    panel: clinic.panel,
    ward: clinic.ward,
    leadership: clinic.leadership,
    exhaustion: clinic.exhaustion,
  }
}

/**
 * Makes a scenario ready to run: dated inputs that add to levers, positions instead of names, and
 * every parameter filled in. What would happen after the end of the run is left out, with a warning.
 */
export const compileScenario = (scenario: Scenario): CompiledRun => {
  const { name, run, organisation, assumptions, policies, events, loops } = scenario
  const positions = positionsIn(organisation.clinics)
  const first = dayNumber(run.start) ?? 0
  const inputs = [
    ...policies.map(policy => policyInput(policy, positions)),
    ...events.flatMap(event => (event.event === 'surge' ? [surgeInput(event, positions)] : [])),
  ].filter(({ from }) => from < run.horizon)

  return {
    name,
    seed: run.seed,
    start: run.start,
    startWeekday: weekday(first),
    startYearDay: yearDay(first),
    days: run.horizon,
    recordEvery: run.record,
    replicates: run.replicates,
    clinics: organisation.clinics.map((clinic, i) => layout(clinic, i, inputs, run.horizon)),
    parameters: Object.fromEntries(
      parameterNames.map(key => [key, assumptions[key] ?? defaultParameters[key].value]),
    ) as Record<ParameterName, Assumption>,
    inputs,
    departures: events.flatMap(event =>
      event.event === 'departure' && event.on < run.horizon
        ? [
            {
              day: event.on,
              clinic: positions([event.clinic])[0],
              role: roles.indexOf(event.role),
              count: event.count,
            },
          ]
        : [],
    ),
    exchanges: events.flatMap(event =>
      event.event === 'exchange' && event.on < run.horizon
        ? [
            {
              day: event.on,
              clinics: [
                positions([event.clinics[0]])[0],
                positions([event.clinics[1]])[0],
              ] as const,
              count: event.count,
            },
          ]
        : [],
    ),
    cuts: loops.cut.filter(({ from }) => from < run.horizon),
    warnings: warningsOf(scenario, inputs),
  }
}
