import { levers, type LeverName, type Policy, type Scenario } from '@burnout/engine'
import { leverLabel } from '../text/lever-words.ts'
import { toMonths } from '../time.ts'

/** Something dated: a policy or an event, from one month to another. */
export interface Spell {
  readonly kind: 'policy' | 'event'
  readonly label: string
  readonly from: number
  /** `null` when it stays. */
  readonly until: number | null
  readonly detail: { readonly lever: LeverName; readonly to: number } | null
  /** Set by the reader, not by the scenario. */
  readonly own: boolean
}

/** Words for events, handed in so that all words live in one place. */
export interface EventWords {
  readonly surge: (size: number) => string
  readonly departure: (count: number, clinic: string) => string
  readonly exchange: (count: number, clinics: readonly [string, string]) => string
}

/** Everything dated in a scenario, in order of the day it begins. */
export const spellsOf = (
  scenario: Scenario,
  isOwn: (policy: Policy) => boolean,
  words: EventWords,
): readonly Spell[] => {
  const policies = scenario.policies
    .filter(({ lever, to }) => to !== levers[lever].default)
    .map((policy): Spell => ({
      kind: 'policy',
      label: leverLabel(policy.lever),
      from: toMonths(policy.from),
      until: policy.until === null ? null : toMonths(policy.until),
      detail: { lever: policy.lever, to: policy.to },
      own: isOwn(policy),
    }))
  const events = scenario.events.map((event): Spell => {
    const common = { kind: 'event' as const, detail: null, own: false }
    if (event.event === 'surge')
      return {
        ...common,
        label: words.surge(event.size),
        from: toMonths(event.from),
        until: toMonths(event.until),
      }
    const on = toMonths(event.on)
    const label =
      event.event === 'departure'
        ? words.departure(event.count, event.clinic)
        : words.exchange(event.count, event.clinics)
    return { ...common, label, from: on, until: on }
  })
  return [...events, ...policies].sort((a, b) => a.from - b.from)
}
