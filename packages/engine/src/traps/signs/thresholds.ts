import { parameters, type Parameter } from '../../parameters/parameter.ts'

/** From where on a sign counts: assumed, and wide enough that luck seldom reaches it. */
const threshold = (
  value: number,
  unit: string,
  range: readonly [number, number],
  about: string,
): Parameter => ({ value, unit, range, evidence: 'assumed', sources: [], about })

/** What tells a sign from a trifle, each with the range in which one might as well have drawn the line. */
export const trapThresholds = parameters({
  leverMoved: threshold(1, 'levers', [1, 1], 'Fewest levers of a kind that have to be moved.'),
  exhaustionFelt: threshold(
    0.5,
    'points',
    [0.3, 2],
    'Difference of mean exhaustion that counts: what the scenario files call one.',
  ),
  gainLost: threshold(0.5, 'share', [0.3, 0.8], 'Part of a gain that has to be gone again.'),
  repairLess: threshold(0.1, '0–1', [0.05, 0.2], 'Fall of redesign effort that counts.'),
  crowdedOut: threshold(0.1, 'share', [0.05, 0.3], 'Redesign crowded out by programmes.'),
  capabilityLess: threshold(0.1, '0–1', [0.05, 0.3], 'Fall of the capability to mend.'),
  trustLess: threshold(0.1, '0–1', [0.05, 0.2], 'Fall of trust in leaders.'),
  loopsShare: threshold(0.1, 'share', [0.05, 0.3], 'Share of the change that loops have together.'),
  qualityLess: threshold(0.015, '0–1', [0.01, 0.05], 'Fall of work-system quality that counts.'),
  urgencyLess: threshold(0.02, '0–1', [0.01, 0.05], 'Fall of urgency while a fix holds.'),
  repairMore: threshold(
    0.1,
    '0–1',
    [0.05, 0.2],
    'Rise of redesign effort from which work is mended.',
  ),
  effortRisen: threshold(0.2, '0–1', [0.1, 0.4], 'Rise of redesign effort that is a programme.'),
  waitFelt: threshold(1, 'days', [0.5, 3], 'Difference of the wait that counts.'),
  goalDrift: threshold(2, 'days', [1, 5], 'Drift of the wait taken for normal that counts.'),
  lostVisits: threshold(5, 'visits/week', [2, 20], 'Further patients who give up.'),
  headcountLess: threshold(0.2, 'people', [0.1, 1], 'Fall of headcount that counts.'),
  saved: threshold(50000, '$', [20000, 200000], 'Saving that counts.'),
  costlier: threshold(100000, '$', [50000, 500000], 'Further cost that counts.'),
  visitsMore: threshold(0.01, 'share', [0.005, 0.03], 'Growth of visits that counts.'),
  lighter: threshold(0.1, 'points', [0.05, 0.3], 'Fall of exhaustion from which people gain.'),
  growthOver: threshold(0.3, 'share', [0.1, 0.5], 'Part of the growth that came lately, at most.'),
  hoursMore: threshold(0.25, 'hours/week', [0.1, 1], 'Longer weeks that count.'),
  hoursFallen: threshold(0.5, 'hours/week', [0.2, 1], 'Shorter weeks from which a fix relieves.'),
  effortLess: threshold(0.01, '0–1', [0.005, 0.05], 'Fall of redesign effort under pressure.'),
  pressureMore: threshold(0.03, 'ratio', [0.02, 0.1], 'Rise of the work pressure of nurses.'),
  careLess: threshold(0.01, 'share', [0.005, 0.03], 'Fall of care given of care needed.'),
})
