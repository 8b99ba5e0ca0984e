import type { TrapName } from '../trap-names.ts'
import type { SignName } from './signs.ts'

/** One way in which a trap shows itself. */
export interface Signature {
  /** Signs without which it is not this trap. */
  readonly needs: readonly SignName[]
  /** Signs that make it clearer. */
  readonly clearer: readonly SignName[]
}

/**
 * How each trap shows itself in a run of the simulator; none where the simulator lacks what the trap
 * needs: no budget of it goes to whoever showed results first.
 */
export const signatures: Readonly<Record<TrapName, readonly Signature[]>> = {
  shiftingTheBurden: [
    {
      needs: ['programmesForPeople', 'relief', 'reliefLost', 'crowdedOut', 'repairLess'],
      clearer: ['worseThanNever', 'capabilityLess', 'trustLess', 'burdenLoops'],
    },
  ],
  fixesThatFail: [
    {
      needs: ['relief', 'reliefLost', 'workWorse', 'nothingMended', 'notCrowdedOut'],
      clearer: ['urgencyLess', 'worseThanNever'],
    },
    {
      needs: ['shorterWait', 'longerWait', 'worseThanNever', 'nothingMended', 'notCrowdedOut'],
      clearer: ['fewerPeople', 'longerHours'],
    },
    {
      needs: ['saved', 'costlier', 'worseThanNever'],
      clearer: ['fewerPeople', 'longerWait'],
    },
  ],
  erodingGoals: [
    {
      needs: ['goalDrifts', 'goalDriftsMore', 'longerWait'],
      clearer: ['patientsLost'],
    },
  ],
  limitsToGrowth: [
    {
      needs: ['timeSaved', 'moreVisits', 'growthOver', 'nobodyLighter'],
      clearer: ['longerHours'],
    },
  ],
  tragedyOfTheCommons: [
    {
      needs: ['nursesShared', 'nursesPressed', 'careLess', 'nursesWorn'],
      clearer: [],
    },
  ],
  capabilityTrap: [
    {
      needs: ['effortRisen', 'effortEnded', 'qualityLost', 'relief', 'reliefLost'],
      clearer: ['workWorse'],
    },
    {
      needs: [
        'longerHours',
        'noRelief',
        'effortLess',
        'workWorse',
        'nobodyLighter',
        'notCrowdedOut',
      ],
      clearer: ['worseThanNever'],
    },
  ],
  successToTheSuccessful: [],
}
