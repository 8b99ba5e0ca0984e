import { eq, type TwinPart } from '../part.ts'

/** Who is there, and what they can do. */
export const capacity: readonly TwinPart[] = [
  {
    mechanism: null,
    equations: {
      onVacation: eq('min(1, vacation / daysPerYear)', 'share', 'Part of the year on vacation.'),
      'sickOdds@': eq('sickRate * sickDays * (1 + (sickMultiplier - 1) * burnout@)', 'dmnl'),
      'sick@': eq('sickOdds@ / (1 + sickOdds@)', 'share', 'Part of the time that a person is ill.'),
      'there@': eq('1 - sick@ * (1 - presenteeism)', 'share', 'Not on sick leave.'),
      'ill@': eq('sick@ * presenteeism / there@', 'share', 'Ill, of those not on sick leave.'),
      'atWork@': eq(
        '(1 - onVacation) * there@',
        'share',
        'Part of the days that who holds a post is at work.',
      ),
      'away@': eq('employed@ * onVacation', 'share', 'Part of posts whose holder is on vacation.'),
      'present@': eq('employed@ * atWork@', 'share', 'Part of posts whose holder is at work.'),
      'vacantCount@': eq(
        'posts@ * (max(funded@, employed@ + arriving@) - employed@)',
        'person',
        'Open posts that nobody holds.',
      ),
    },
  },
  {
    mechanism: 'burnoutShare',
    equations: { 'burnout@': { table: 'burnoutByExhaustion', input: 'exhaustion@' } },
  },
  {
    mechanism: 'vigour',
    equations: {
      'vigour@': eq(
        '(1 - exhaustionLoss * exhaustion@ / exhaustionTop) * (1 - fatigueLoss * fatigue@)',
        'share',
        'Working power left.',
      ),
      'capacity@': eq(
        'present@ * fte@ * productivity@ * vigour@ * (1 - illnessLoss * ill@)' +
          ' * (newcomerCapacity + (1 - newcomerCapacity) * experience@)',
        'dmnl',
        'Standard hours of work done in an hour of a full-time day of a post.',
      ),
    },
  },
  {
    mechanism: 'locums',
    equations: {
      'locumHours@': eq(
        'locums * vacantCount@ * plannedDay@ * productivity@ * locumProductivity',
        'hours/day',
        'Hours of work by those who stand in.',
      ),
    },
  },
  {
    mechanism: 'teamClimate',
    equations: {
      'employedCount@': eq('posts@ * employed@', 'person'),
      'awayCount@': eq('posts@ * away@', 'person'),
      'presentCount@': eq('posts@ * present@', 'person'),
      'newcomers@': eq('presentCount@ * (1 - experience@)', 'person'),
      'capacityHours@': eq(
        'plannedDay@ * posts@ * capacity@ + locumHours@',
        'hours/day',
        'Standard hours of work that those present can do in their planned day.',
      ),
      teamEmployed: eq('sum[all]{employedCount@}', 'person'),
      teamExhaustion: eq('sum[all]{employedCount@ * exhaustion@} / teamEmployed', 'points'),
      teamCynicism: eq('sum[all]{employedCount@ * cynicism@} / teamEmployed', 'points'),
      teamBurnout: eq('sum[all]{employedCount@ * burnout@} / teamEmployed', 'share'),
      teamStrain: eq('sum[all]{employedCount@ * strain@} / teamEmployed', 'share'),
      teamTrust: eq('sum[all]{employedCount@ * trust@} / teamEmployed', 'share'),
      teamEngagement: eq('sum[all]{employedCount@ * engagement@} / teamEmployed', 'share'),
    },
  },
  {
    mechanism: 'organisationClimate',
    equations: {
      surveyedBurnout: eq('teamBurnout', 'share', 'What a survey would find today.'),
      workAlarm: eq('workSignalScale * teamStrain', 'dmnl'),
    },
  },
]
