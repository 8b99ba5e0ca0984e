import type { Parameter } from '@burnout/engine'
import { rule } from './rule.ts'

/**
 * What befalls a game: how often, how hard, for how long, and when. A window is given by the quarters that have
 * passed when it opens and when it closes, so that a game of twenty quarters can still be answered.
 */
export const luckRules = {
  forgivingEvents: rule(
    1,
    'events',
    [0, 2],
    'Surges, waves of forms and departures in a game at the forgiving level, so many of each.',
  ),
  realEvents: rule(
    2,
    'events',
    [0, 2],
    'Surges, waves of forms and departures in a game at the real level, so many of each.',
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
  surgeLasts: rule(2, 'quarters', [1, 4], 'How long a surge lasts.'),
  surgeRamp: rule(14, 'days', [0, 60], 'How long a surge takes to come, and to go again.'),
  firstSurgeOpens: rule(3, 'quarters', [1, 8], 'Passed at least before the first surge.'),
  firstSurgeCloses: rule(7, 'quarters', [3, 10], 'Passed at most before the first surge.'),
  secondSurgeOpens: rule(12, 'quarters', [8, 16], 'Passed at least before the second surge.'),
  secondSurgeCloses: rule(16, 'quarters', [12, 17], 'Passed at most before the second surge.'),
  mandateMinutes: rule(
    8,
    'minutes/day',
    [2, 20],
    'Work that a wave of new forms adds to everybody’s day.',
  ),
  firstMandateOpens: rule(
    2,
    'quarters',
    [1, 8],
    'Passed at least before the first wave of new forms.',
  ),
  firstMandateCloses: rule(
    5,
    'quarters',
    [2, 10],
    'Passed at most before the first wave of new forms.',
  ),
  secondMandateOpens: rule(
    9,
    'quarters',
    [6, 16],
    'Passed at least before the second wave of new forms.',
  ),
  secondMandateCloses: rule(
    13,
    'quarters',
    [9, 17],
    'Passed at most before the second wave of new forms.',
  ),
  departing: rule(
    2,
    'people',
    [1, 3],
    'Who leave one clinic together when a departure befalls it.',
  ),
  departureDay: rule(
    30,
    'days',
    [1, 90],
    'From the start of a quarter until its departure, so that the news of the quarter tells of it.',
  ),
  firstDepartureOpens: rule(
    5,
    'quarters',
    [1, 10],
    'Passed at least before the first departure, one of physicians.',
  ),
  firstDepartureCloses: rule(
    9,
    'quarters',
    [5, 12],
    'Passed at most before the first departure, one of physicians.',
  ),
  secondDepartureOpens: rule(
    11,
    'quarters',
    [8, 16],
    'Passed at least before the second departure, one of nurses.',
  ),
  secondDepartureCloses: rule(
    15,
    'quarters',
    [11, 17],
    'Passed at most before the second departure, one of nurses.',
  ),
  realCut: rule(
    0.4,
    'share',
    [0, 0.6],
    'Part of the allowance that the board holds back for a time at the real level.',
  ),
  cutLasts: rule(4, 'quarters', [1, 8], 'How long the board holds it back.'),
  cutOpens: rule(8, 'quarters', [4, 12], 'Passed at least before it is held back.'),
  cutCloses: rule(12, 'quarters', [8, 16], 'Passed at most before it is held back.'),
} as const satisfies Readonly<Record<string, Parameter>>
