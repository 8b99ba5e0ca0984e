/** As in trials of organisation-level programmes: workflow, targeted improvement, communication, and staff for it. */
export const workplace = {
  redesign: 1,
  improvementCapacity: 1,
  frictionAudit: 1,
  speakingUp: 1,
  teamCare: 1,
  supportStaff: 0.3,
  leadership: 5,
} as const

/** What trials of programmes for individuals gave: a course of mindfulness in small groups. */
export const course = { mindfulness: 1, peerGroups: 1 } as const

/** What an employer offers everybody; coaching, which few are paid for, is not in it. */
export const wellnessBundle = {
  mindfulness: 1,
  peerGroups: 1,
  resilienceTraining: 1,
  counselling: 1,
} as const
