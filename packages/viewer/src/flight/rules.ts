import type { Parameter } from '@burnout/engine'

/** A number that the game sets and no source gives: assumed, as every record of it says. */
const rule = (
  value: number,
  unit: string,
  range: Parameter['range'],
  about: string,
): Parameter => ({ value, unit, range, evidence: 'assumed', sources: [], about })

/**
 * The numbers of the game that are not the engine’s: prices beside its list prices, what the board gives, how
 * late news comes and what befalls a game. Ranges are those in which a game would still be playable.
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
  realCut: rule(
    0.4,
    'share',
    [0, 0.6],
    'Part of the allowance that the board holds back for a year at the real level.',
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
  forgivingSurge: rule(
    0.2,
    'share',
    [0.05, 0.4],
    'How much more demand a surge brings at the forgiving level.',
  ),
  realSurge: rule(
    0.25,
    'share',
    [0.05, 0.4],
    'How much more demand a surge brings at the real level.',
  ),
  mandateMinutes: rule(
    8,
    'minutes/day',
    [2, 20],
    'Work that a wave of new forms adds to everybody’s day.',
  ),
} as const satisfies Readonly<Record<string, Parameter>>
