import { levers, type LeverName, type Policy, type Scenario } from '@burnout/engine'
import { toDays } from '../time.ts'

/** Days over which a change by the reader comes into force; a switch is thrown at once. */
const rampDays = 30

/** A policy as far as it goes before a day; cut off while it rises, it keeps its slope. */
const before = (policy: Policy, day: number): Policy | null => {
  const { lever, to, from, ramp, until } = policy
  if (from >= day) return null
  if (until !== null && until <= day) return policy
  const risen = ramp === 0 ? 1 : Math.min(1, (day - from) / ramp)
  const usual = levers[lever].default
  return {
    ...policy,
    to: risen === 1 ? to : Number((usual + risen * (to - usual)).toFixed(4)),
    ramp: Math.min(ramp, day - from),
    until: day,
  }
}

/** A policy as far as it goes from a day on; one that is already in force comes back over `ramp`. */
const after = (policy: Policy, day: number, ramp: number): Policy | null => {
  const { from, until } = policy
  if (until !== null && until <= day) return null
  if (from >= day) return policy
  return { ...policy, from: day, ramp: until === null ? ramp : Math.min(ramp, until - day) }
}

const isPolicy = (policy: Policy | null): policy is Policy => policy !== null

/** Months in which the reader's changes begin and end. */
interface Term {
  readonly from: number
  readonly until: number | null
  /** Months until it is in force; `null` for the usual one. */
  readonly ramp?: number | null
  /** Names of the clinics in which it is taken over; `null` for all. */
  readonly clinics?: readonly string[] | null
}

/**
 * The policies on one lever when the reader takes it over for a term. Policies add up, so the
 * scenario's own are withdrawn for that time; the reader's comes in just as fast as they go out.
 */
export const takeOver = (
  own: readonly Policy[],
  lever: LeverName,
  to: number,
  term: Term,
): readonly Policy[] => {
  const from = toDays(term.from)
  const until = term.until === null ? null : toDays(term.until)
  const { unit, default: usual } = levers[lever]
  const first = own.map(policy => before(policy, from)).filter(isPolicy)
  const cut = first.filter(policy => policy.until === from).at(-1)
  const usualRamp = unit === 'switch' ? 0 : rampDays
  const asked = term.ramp === undefined || term.ramp === null ? null : toDays(term.ramp)
  const ramp = Math.min(asked ?? cut?.ramp ?? usualRamp, until === null ? Infinity : until - from)
  const mine: Policy = { lever, to, from, ramp, until, clinics: term.clinics ?? null }
  const last = until === null ? [] : own.map(policy => after(policy, until, ramp)).filter(isPolicy)
  return [...first, ...(to === usual ? [] : [mine]), ...last]
}

/** The policies as far as they hold in some clinics. */
const within = (
  policies: readonly Policy[],
  clinics: readonly string[],
  all: readonly string[],
): readonly Policy[] =>
  policies.flatMap(policy => {
    const here = (policy.clinics ?? all).filter(name => clinics.includes(name))
    return here.length === 0 ? [] : [{ ...policy, clinics: here }]
  })

/**
 * The same where the reader may take the lever over in some clinics alone: in the others the scenario keeps
 * it. A term for none of its clinics takes nothing over.
 */
export const takeOverIn = (
  own: readonly Policy[],
  lever: LeverName,
  to: number,
  term: Term,
  { organisation }: Pick<Scenario, 'organisation'>,
): readonly Policy[] => {
  const { clinics = null } = term
  if (clinics === null) return takeOver(own, lever, to, term)
  const all = organisation.clinics.map(({ name }) => name)
  const here = all.filter(name => clinics.includes(name))
  if (here.length === 0) return own
  const others = all.filter(name => !here.includes(name))
  return [
    ...within(own, others, all),
    ...takeOver(within(own, here, all), lever, to, { ...term, clinics: here }),
  ]
}
