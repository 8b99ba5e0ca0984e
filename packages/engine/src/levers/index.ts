import type { Lever } from './lever.ts'
import { accessCommitment } from './access-commitment.ts'
import { advancedPracticePosts } from './advanced-practice-posts.ts'
import { advocacy } from './advocacy.ts'
import { autonomy } from './autonomy.ts'
import { coaching } from './coaching.ts'
import { counselling } from './counselling.ts'
import { debriefs } from './debriefs.ts'
import { equity } from './equity.ts'
import { frictionAudit } from './friction-audit.ts'
import { hiringFreeze } from './hiring-freeze.ts'
import { humanScribes } from './human-scribes.ts'
import { improvementCapacity } from './improvement-capacity.ts'
import { inboxTriage } from './inbox-triage.ts'
import { leadership } from './leadership.ts'
import { mandates } from './mandates.ts'
import { mindfulness } from './mindfulness.ts'
import { nursePosts } from './nurse-posts.ts'
import { panel } from './panel.ts'
import { peerGroups } from './peer-groups.ts'
import { posts } from './posts.ts'
import { recognition } from './recognition.ts'
import { redesign } from './redesign.ts'
import { resilienceTraining } from './resilience-training.ts'
import { ringFence } from './ring-fence.ts'
import { scribeRefill } from './scribe-refill.ts'
import { scribes } from './scribes.ts'
import { speakingUp } from './speaking-up.ts'
import { supportStaff } from './support-staff.ts'
import { surveyDelay } from './survey-delay.ts'
import { teamCare } from './team-care.ts'
import { timeToHire } from './time-to-hire.ts'
import { vacation } from './vacation.ts'
import { vacationCover } from './vacation-cover.ts'
import { callNights } from './call-nights.ts'
import { nightShifts } from './night-shifts.ts'
import { hoursCap } from './hours-cap.ts'
import { protectedTime } from './protected-time.ts'
import { flexibleScheduling } from './flexible-scheduling.ts'
import { onboarding } from './onboarding.ts'
import { locums } from './locums.ts'
import { floatPool } from './float-pool.ts'
import { boundaries } from './boundaries.ts'
import { dismissals } from './dismissals.ts'
import { staffToWork } from './staff-to-work.ts'
import { valuesAlignment } from './values-alignment.ts'
import { usability } from './usability.ts'
import { valueBased } from './value-based.ts'
import { visitLength } from './visit-length.ts'
import { wellness } from './wellness.ts'
import { workSignal } from './work-signal.ts'

/** Every lever, in the order in which the viewer shows them. */
export const levers = {
  posts,
  advancedPracticePosts,
  nursePosts,
  supportStaff,
  staffToWork,
  dismissals,
  panel,
  visitLength,
  hiringFreeze,
  timeToHire,
  vacation,
  vacationCover,
  callNights,
  nightShifts,
  hoursCap,
  protectedTime,
  flexibleScheduling,
  onboarding,
  locums,
  floatPool,
  scribes,
  scribeRefill,
  inboxTriage,
  mandates,
  redesign,
  improvementCapacity,
  frictionAudit,
  usability,
  humanScribes,
  teamCare,
  leadership,
  autonomy,
  speakingUp,
  equity,
  recognition,
  valuesAlignment,
  advocacy,
  wellness,
  boundaries,
  resilienceTraining,
  mindfulness,
  coaching,
  peerGroups,
  counselling,
  debriefs,
  ringFence,
  surveyDelay,
  workSignal,
  accessCommitment,
  valueBased,
} as const satisfies Record<string, Lever>

export type LeverName = keyof typeof levers

export const leverNames = Object.keys(levers) as readonly LeverName[]

/** The lever that funds the posts of each role, in the order of `roles`. */
export const postLevers = [
  'posts',
  'advancedPracticePosts',
  'nursePosts',
  'supportStaff',
] as const satisfies readonly LeverName[]
