import type { DiagramId } from '../../../text/diagrams.ts'
import type { Diagram } from '../diagram.ts'
import { capabilityTrap } from './capability-trap.ts'
import { erodingGoals } from './eroding-goals.ts'
import { everyLoop } from './every-loop.ts'
import { fixesThatFail } from './fixes-that-fail.ts'
import { limitsToGrowth } from './limits-to-growth.ts'
import { shiftingTheBurden } from './shifting-the-burden.ts'
import { successToTheSuccessful } from './success-to-the-successful.ts'
import { tragedyOfTheCommons } from './tragedy-of-the-commons.ts'

/** Every diagram by its name. */
export const diagrams: Readonly<Record<DiagramId, Diagram>> = {
  shiftingTheBurden,
  fixesThatFail,
  erodingGoals,
  limitsToGrowth,
  tragedyOfTheCommons,
  capabilityTrap,
  successToTheSuccessful,
  everyLoop,
}
