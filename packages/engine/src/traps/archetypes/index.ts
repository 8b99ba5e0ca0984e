import type { TrapName } from '../trap-names.ts'
import type { Archetype } from './archetype.ts'
import { capabilityTrap } from './capability-trap.ts'
import { erodingGoals } from './eroding-goals.ts'
import { fixesThatFail } from './fixes-that-fail.ts'
import { limitsToGrowth } from './limits-to-growth.ts'
import { shiftingTheBurden } from './shifting-the-burden.ts'
import { successToTheSuccessful } from './success-to-the-successful.ts'
import { tragedyOfTheCommons } from './tragedy-of-the-commons.ts'

/** The library of traps. */
export const archetypes: Readonly<Record<TrapName, Archetype>> = {
  shiftingTheBurden,
  fixesThatFail,
  erodingGoals,
  limitsToGrowth,
  tragedyOfTheCommons,
  capabilityTrap,
  successToTheSuccessful,
}
