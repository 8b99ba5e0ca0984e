import {
  parameterOfRole,
  roles,
  type Clinic,
  type ParameterName,
  type Role,
  type Scenario,
} from '@burnout/engine'
import type { Prevalence } from './lens.ts'

/** A level that was asked for, and what the model gives where it was looked for; shares, 0–1. */
export interface Level {
  readonly wanted: number
  readonly got: number
}

/** The reader's own organisation: it takes the place of the one that a scenario is written for. */
export interface Team {
  readonly name: string
  readonly clinics: readonly Clinic[]
  /** Share of income that does not depend on the number of visits, from the first day on; 0–1. */
  readonly payment: number
  /** Share burned out in the reader's survey, by which instrument and of whom; `null` when none was given. */
  readonly survey: (Level & { readonly instrument: Prevalence; readonly role: Role | null }) | null
  /** Leavers of 1 employed in a year, by role, where they were given. */
  readonly leaving: Readonly<Partial<Record<Role, Level>>>
  /** What is assumed so that the model gives these levels; and the posts that are vacant at the start. */
  readonly assumptions: Readonly<Partial<Record<ParameterName, number>>>
}

/** What a team may be on the page; the command line takes larger ones. */
export const teamLimits = { clinics: 30, posts: 1_500, panel: 1_000_000, name: 60 } as const

/** Names of the posts of a clinic, in the order of `roles`. */
export const postNames = ['physicians', 'advancedPractice', 'nurses', 'support'] as const

/** The name of a role's posts. */
export const postsNamed = (role: Role): (typeof postNames)[number] =>
  postNames[roles.indexOf(role)] ?? 'physicians'

/** What is assumed of the posts of a role that are vacant at the start. */
export const vacancyParameter = (role: Role): ParameterName => parameterOfRole('vacantStart', role)

/** The vacancies that a team assumes, by role. */
export const vacanciesOf = ({ assumptions }: Team): Readonly<Partial<Record<Role, number>>> =>
  Object.fromEntries(
    roles.flatMap(role => {
      const share = assumptions[vacancyParameter(role)]
      return share === undefined ? [] : [[role, share]]
    }),
  )

/** The team that a scenario is written for, as one to start from. */
export const teamOf = ({ organisation }: Scenario): Team => ({
  name: organisation.name,
  clinics: organisation.clinics,
  payment: 0,
  survey: null,
  leaving: {},
  assumptions: {},
})

const isIn = (clinics: readonly Clinic[], name: string): boolean =>
  clinics.some(each => each.name === name)

/** The clinics of a policy that the team has; `undefined` when it has none of them. */
const known = (
  clinics: readonly string[] | null,
  own: readonly Clinic[],
): readonly string[] | null | undefined => {
  if (clinics === null) return null
  const left = clinics.filter(name => isIn(own, name))
  return left.length === 0 ? undefined : left
}

const withKnown = <Dated extends { readonly clinics: readonly string[] | null }>(
  dated: Dated,
  own: readonly Clinic[],
): readonly Dated[] => {
  const clinics = known(dated.clinics, own)
  return clinics === undefined ? [] : [{ ...dated, clinics }]
}

/** Payment as it is, until a policy of the scenario changes it. */
const paymentOf = ({ policies }: Scenario, payment: number): Scenario['policies'] => {
  const starts = policies.filter(({ lever }) => lever === 'valueBased').map(({ from }) => from)
  const until = starts.length === 0 ? null : Math.min(...starts)
  return payment === 0 || until === 0
    ? []
    : [{ lever: 'valueBased', to: payment, from: 0, ramp: 0, until, clinics: null }]
}

/**
 * The scenario with a team in the place of its own: what it does in clinics that the team does not have
 * is left out, and so is what it claims of its own team.
 */
export const withTeam = (scenario: Scenario, team: Team): Scenario => {
  const { clinics } = team
  return {
    ...scenario,
    organisation: { name: team.name, clinics },
    assumptions: { ...scenario.assumptions, ...team.assumptions },
    policies: [
      ...paymentOf(scenario, team.payment),
      ...scenario.policies.flatMap(policy => withKnown(policy, clinics)),
    ],
    events: scenario.events.flatMap((event): Scenario['events'] => {
      if (event.event === 'surge') return withKnown(event, clinics)
      if (event.event === 'departure') return isIn(clinics, event.clinic) ? [event] : []
      return event.clinics.every(name => isIn(clinics, name)) ? [event] : []
    }),
    expect: [],
  }
}

/** How many policies and events of a scenario speak of clinics that a team does not have. */
export const leftOut = (scenario: Scenario, team: Team): number => {
  const { policies, events } = withTeam(scenario, { ...team, payment: 0 })
  return scenario.policies.length + scenario.events.length - policies.length - events.length
}

/** The scenario that settings are about: the one on offer, with the reader's own team when they have one. */
export const writtenFor = (
  scenarioOf: (name: string) => Scenario,
  { scenario, team }: { readonly scenario: string; readonly team?: Team | undefined },
): Scenario => {
  const offered = scenarioOf(scenario)
  return team === undefined ? offered : withTeam(offered, team)
}
