import { levers } from '../levers/index.ts'
import { defaultParameters, parameterNames } from '../parameters/index.ts'
import type { ParameterName } from '../parameters/index.ts'
import { dayNumber, weekday } from './calendar.ts'
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

/** Posts funded when the lever `posts` stands at `change`. */
const fundedPosts = (physicians: number, change: number): number => {
  const [low, high] = levers.posts.range
  return Math.round(physicians * (1 + Math.min(Math.max(change, low), high)))
}

const layout = (
  clinic: Clinic,
  position: number,
  inputs: readonly DatedInput[],
  days: number,
): ClinicLayout => {
  const here = inputs.filter(
    ({ input, clinics }) => input === 'posts' && clinics.includes(position),
  )
  const posts = sumsAtCorners(here, days).map(({ sum }) => fundedPosts(clinic.physicians, sum))
  return {
    name: clinic.name,
    posts: clinic.physicians,
    seats: Math.max(clinic.physicians, ...posts),
    panel: clinic.panel,
    leadership: clinic.leadership,
    exhaustion: clinic.exhaustion,
  }
}

/**
 * Makes a scenario ready to run: dated inputs that add to levers, positions instead of names, and
 * every parameter filled in. What would happen after the end of the run is left out, with a warning.
 */
export const compileScenario = (scenario: Scenario): CompiledRun => {
  const { name, run, organisation, assumptions, policies, events } = scenario
  const positions = positionsIn(organisation.clinics)
  const inputs = [
    ...policies.map(policy => policyInput(policy, positions)),
    ...events.flatMap(event => (event.event === 'surge' ? [surgeInput(event, positions)] : [])),
  ].filter(({ from }) => from < run.horizon)

  return {
    name,
    seed: run.seed,
    start: run.start,
    startWeekday: weekday(dayNumber(run.start) ?? 0),
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
        ? [{ day: event.on, clinic: positions([event.clinic])[0], count: event.count }]
        : [],
    ),
    warnings: warningsOf(scenario, inputs),
  }
}
