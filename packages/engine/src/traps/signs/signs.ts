import { leverNames, levers, type LeverName } from '../../levers/index.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import {
  late,
  latePart,
  leversMoved,
  lost,
  most,
  moved,
  shareOfLoops,
  stillGrowing,
  type Measure,
} from './measures.ts'
import { trapThresholds as at } from './thresholds.ts'

/** A measurement that speaks for a trap. */
export interface Sign {
  /** What is measured, in words that a number may follow. */
  readonly about: string
  readonly measure: Measure
  readonly threshold: Parameter
  /** Whether it is there from the threshold on, or only below it. */
  readonly side: 'atLeast' | 'below'
}

const sign = (about: string, measure: Measure, threshold: Parameter): Sign => ({
  about,
  measure,
  threshold,
  side: 'atLeast',
})
const absence = (about: string, measure: Measure, threshold: Parameter): Sign => ({
  about,
  measure,
  threshold,
  side: 'below',
})

const forPeople = leverNames.filter(name => levers[name].group === 'individual')
const timeSavers = [
  'scribes',
  'humanScribes',
  'inboxTriage',
  'teamCare',
  'frictionAudit',
] as const satisfies readonly LeverName[]

/** Every sign by name. Without another word, differences are to the same team with nothing done. */
export const signs = {
  programmesForPeople: sign(
    'programmes for people that are offered',
    leversMoved(forPeople),
    at.leverMoved,
  ),
  relief: sign(
    'exhaustion falls in its best half-year by',
    most('exhaustion', 'fall'),
    at.exhaustionFelt,
  ),
  reliefLost: sign(
    'part of that relief that is gone in the last year',
    lost('exhaustion', 'fall'),
    at.gainLost,
  ),
  worseThanNever: sign(
    'exhaustion is higher in the last year by',
    late('exhaustion', 'rise'),
    at.exhaustionFelt,
  ),
  repairLess: sign(
    'redesign effort is lower in the last year by',
    late('redesignEffort', 'fall'),
    at.repairLess,
  ),
  crowdedOut: sign(
    'redesign that programmes crowd out, at most',
    most('crowdedOut', 'rise'),
    at.crowdedOut,
  ),
  notCrowdedOut: absence(
    'redesign that programmes crowd out, at most',
    most('crowdedOut', 'rise'),
    at.crowdedOut,
  ),
  capabilityLess: sign(
    'capability to mend is lower in the last year by',
    late('capability', 'fall'),
    at.capabilityLess,
  ),
  trustLess: sign('trust is lower in the last year by', late('trust', 'fall'), at.trustLess),
  burdenLoops: sign(
    'share of Crowding out, Forgetting how and Lost trust in the change of the last two years',
    shareOfLoops(['budgetCrowdOut', 'capabilityErosion', 'tolerance']),
    at.loopsShare,
  ),
  nothingMended: absence(
    'redesign effort rises in its best half-year by',
    most('redesignEffort', 'rise'),
    at.repairMore,
  ),
  workWorse: sign(
    'work-system quality is lower in the last year by',
    late('workSystemQuality', 'fall'),
    at.qualityLess,
  ),
  urgencyLess: sign(
    'urgency falls in its lowest half-year by',
    most('urgency', 'fall'),
    at.urgencyLess,
  ),
  shorterWait: sign(
    'the wait falls in its best half-year by',
    most('waitDays', 'fall'),
    at.waitFelt,
  ),
  longerWait: sign('the wait is longer in the last year by', late('waitDays', 'rise'), at.waitFelt),
  fewerPeople: sign(
    'headcount is lower in the last year by',
    late('headcount', 'fall'),
    at.headcountLess,
  ),
  saved: sign(
    'cost since the start falls in its best half-year by',
    most('netCost', 'fall'),
    at.saved,
  ),
  costlier: sign(
    'cost since the start is higher in the last year by',
    late('netCost', 'rise'),
    at.costlier,
  ),
  goalDrifts: sign(
    'the wait taken for normal grows in the run by',
    moved('accessStandard', 'rise'),
    at.goalDrift,
  ),
  goalDriftsMore: sign(
    'it is longer in the last year than with nothing done by',
    late('accessStandard', 'rise'),
    at.waitFelt,
  ),
  patientsLost: sign(
    'patients who give up, more in the last year by',
    late('lostVisitsPerWeek', 'rise'),
    at.lostVisits,
  ),
  timeSaved: sign('levers that save time and are moved', leversMoved(timeSavers), at.leverMoved),
  moreVisits: sign(
    'visits in the last year are more by',
    latePart('visitsPerWeek', 'rise'),
    at.visitsMore,
  ),
  growthOver: absence(
    'part of that growth that came in the last two years',
    stillGrowing('visitsPerWeek', 'rise'),
    at.growthOver,
  ),
  nobodyLighter: absence(
    'exhaustion is lower in the last year by',
    late('exhaustion', 'fall'),
    at.lighter,
  ),
  nursesShared: sign('float pools', leversMoved(['floatPool']), at.leverMoved),
  nursesPressed: sign(
    'work pressure of nurses is higher in the last year by',
    late('nurseWorkPressure', 'rise'),
    at.pressureMore,
  ),
  careLess: sign(
    'care given of care needed is lower in the last year by',
    late('careQuality', 'fall'),
    at.careLess,
  ),
  nursesWorn: sign(
    'exhaustion of nurses is higher in the last year by',
    late('nurseExhaustion', 'rise'),
    at.exhaustionFelt,
  ),
  effortRisen: sign(
    'redesign effort rises in its best half-year by',
    most('redesignEffort', 'rise'),
    at.effortRisen,
  ),
  effortEnded: absence(
    'redesign effort is higher in the last year by',
    late('redesignEffort', 'rise'),
    at.repairMore,
  ),
  qualityLost: sign(
    'part of the gain in work-system quality that is gone in the last year',
    lost('workSystemQuality', 'rise'),
    at.gainLost,
  ),
  longerHours: sign(
    'weeks are longer in the last year by',
    late('weeklyHours', 'rise'),
    at.hoursMore,
  ),
  noRelief: absence(
    'weeks are shorter in their best half-year by',
    most('weeklyHours', 'fall'),
    at.hoursFallen,
  ),
  effortLess: sign(
    'redesign effort is lower in the last year by',
    late('redesignEffort', 'fall'),
    at.effortLess,
  ),
} as const satisfies Record<string, Sign>

export type SignName = keyof typeof signs
