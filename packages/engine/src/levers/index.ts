import type { Lever } from './lever.ts'
import { hiringFreeze } from './hiring-freeze.ts'
import { inboxTriage } from './inbox-triage.ts'
import { leadership } from './leadership.ts'
import { mandates } from './mandates.ts'
import { panel } from './panel.ts'
import { posts } from './posts.ts'
import { redesign } from './redesign.ts'
import { ringFence } from './ring-fence.ts'
import { scribeRefill } from './scribe-refill.ts'
import { scribes } from './scribes.ts'
import { supportStaff } from './support-staff.ts'
import { surveyDelay } from './survey-delay.ts'
import { timeToHire } from './time-to-hire.ts'
import { visitLength } from './visit-length.ts'
import { wellness } from './wellness.ts'
import { workSignal } from './work-signal.ts'

/** Every lever, in the order in which the viewer shows them. */
export const levers = {
  posts,
  supportStaff,
  panel,
  visitLength,
  hiringFreeze,
  timeToHire,
  scribes,
  scribeRefill,
  inboxTriage,
  mandates,
  redesign,
  leadership,
  wellness,
  ringFence,
  surveyDelay,
  workSignal,
} as const satisfies Record<string, Lever>

export type LeverName = keyof typeof levers

export const leverNames = Object.keys(levers) as readonly LeverName[]
