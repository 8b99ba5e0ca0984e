import { levers, type LeverName, type Scenario } from '@burnout/engine'
import { ownValue } from '../settings/edits.ts'
import type { Settings } from '../settings/settings.ts'
import { termOf } from '../settings/terms.ts'
import { keysOf } from '../record.ts'
import { toDays } from '../time.ts'

/** Why a lever that the reader moved does nothing. */
export type IdleReason =
  | { readonly kind: 'late' }
  | { readonly kind: 'unmoved' }
  | { readonly kind: 'uncut' }
  | { readonly kind: 'needs'; readonly lever: LeverName }

/** A lever that works only through another one. */
const needs: Readonly<Partial<Record<LeverName, LeverName>>> = {
  scribeRefill: 'scribes',
  ringFence: 'wellness',
}

const postLevers: readonly LeverName[] = [
  'posts',
  'advancedPracticePosts',
  'nursePosts',
  'supportStaff',
]

const cutsPosts = ({ policies, run }: Scenario): boolean =>
  policies.some(
    ({ lever, to, from }) =>
      postLevers.includes(lever) && to < levers[lever].default && from < run.horizon,
  )

const reasonFor = (name: LeverName, { scenario, edited, settings }: Tried): IdleReason | null => {
  if (toDays(termOf(settings, name).from) >= scenario.run.horizon) return { kind: 'late' }
  const own = scenario.policies.some(({ lever }) => lever === name)
  if (!own && settings.levers[name] === ownValue(scenario, name)) return { kind: 'unmoved' }
  if (name === 'dismissals') return cutsPosts(edited) ? null : { kind: 'uncut' }
  const needed = needs[name]
  if (needed === undefined) return null
  const works = edited.policies.some(
    ({ lever, to, from }) =>
      lever === needed && to !== levers[lever].default && from < scenario.run.horizon,
  )
  return works ? null : { kind: 'needs', lever: needed }
}

/** A scenario as written, and as it is run with the reader's settings in it. */
interface Tried {
  readonly scenario: Scenario
  readonly edited: Scenario
  readonly settings: Settings
}

/** The levers that the reader moved in vain, and why. */
export const idleLevers = (
  tried: Tried,
): readonly { readonly lever: LeverName; readonly reason: IdleReason }[] =>
  keysOf(tried.settings.levers).flatMap(lever => {
    const reason = reasonFor(lever, tried)
    return reason === null ? [] : [{ lever, reason }]
  })
