import type { Parameter } from '@burnout/engine'
import { luckRules } from './luck-rules.ts'
import { rule } from './rule.ts'

/**
 * The numbers of the game that are not the engine’s: prices beside its list prices, what the board gives, how
 * late news comes, when advisers take notice and what befalls a game. Ranges are those in which a game would still be playable.
 */
export const gameRules = {
  firstSupportOnce: rule(
    6_000,
    '$',
    [2_000, 20_000],
    'Finding two more support staff and showing them the work.',
  ),
  moreSupportOnce: rule(
    9_000,
    '$',
    [3_000, 30_000],
    'Finding three more support staff and showing them the work.',
  ),
  halfLocums: rule(
    30_000,
    '$/quarter',
    [15_000, 60_000],
    'Locums in half of the vacant posts, near what the accounts of the model make of them in a year.',
  ),
  allLocums: rule(
    60_000,
    '$/quarter',
    [30_000, 120_000],
    'Locums in every vacant post, near what the accounts of the model make of them in a year.',
  ),
  freezeSaving: rule(
    30_000,
    '$/quarter',
    [10_000, 60_000],
    'What posts held empty give back, near what the accounts of the model make of them in a year.',
  ),
  redesignOnce: rule(
    10_000,
    '$',
    [2_000, 30_000],
    'Beginning to redesign work, and again when the commitment becomes full.',
  ),
  improversOnce: rule(
    10_000,
    '$',
    [2_000, 30_000],
    'Finding improvers for the staff, and again when there are as many as can be.',
  ),
  usabilityOnce: rule(
    60_000,
    '$',
    [20_000, 200_000],
    'The project with the vendor of the record, before it helps at all.',
  ),
  firstScribesOnce: rule(
    10_000,
    '$',
    [2_000, 40_000],
    'Setting up scribes for the first three visits in ten.',
  ),
  moreScribesOnce: rule(5_000, '$', [1_000, 20_000], 'Setting them up for three more in ten.'),
  leadershipOnce: rule(
    5_000,
    '$',
    [1_000, 20_000],
    'Beginning to develop leaders, and again for the second step.',
  ),
  wellnessOnce: rule(
    2_000,
    '$',
    [500, 10_000],
    'Beginning a wellness programme, and again when it is widened to all.',
  ),
  forgivingAllowance: rule(
    90_000,
    '$/quarter',
    [60_000, 120_000],
    'What the board adds to the budget at the forgiving level.',
  ),
  realAllowance: rule(
    65_000,
    '$/quarter',
    [45_000, 90_000],
    'What the board adds to the budget at the real level.',
  ),
  forgivingDelay: rule(
    1,
    'quarters',
    [0, 2],
    'From the end of a quarter until its survey is known, at the forgiving level.',
  ),
  realDelay: rule(
    2,
    'quarters',
    [1, 4],
    'From the end of a quarter until its survey is known, at the real level.',
  ),
  answering: rule(
    0.65,
    'share',
    [0.3, 0.9],
    'Part of the people asked who answer a survey; the same for the tired and the rested.',
  ),
  alarmBurnedOut: rule(
    0.5,
    'share',
    [0.3, 0.7],
    'Burned out in the latest survey, from which on advisers call it high.',
  ),
  alarmRise: rule(
    0.06,
    'share',
    [0.02, 0.15],
    'More than in the survey before, from which on advisers call it rising.',
  ),
  alarmLeavers: rule(
    4,
    'people',
    [2, 8],
    'Who left in the latest quarter, from which on advisers call it many.',
  ),
  alarmWait: rule(
    34,
    'days',
    [21, 60],
    'To the next appointment in the latest quarter, from which on advisers call it long.',
  ),
  adviceRepeats: rule(
    2,
    'quarters',
    [1, 4],
    'How often within a year an adviser says the same, as long as there is something else to say.',
  ),
  ...luckRules,
} as const satisfies Readonly<Record<string, Parameter>>
