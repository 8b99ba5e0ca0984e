/** The traps by name, in the order in which they are taught. */
export const trapNames = [
  'shiftingTheBurden',
  'fixesThatFail',
  'erodingGoals',
  'limitsToGrowth',
  'tragedyOfTheCommons',
  'capabilityTrap',
  'successToTheSuccessful',
] as const

export type TrapName = (typeof trapNames)[number]
