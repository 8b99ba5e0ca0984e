import { eq, type TwinPart } from '../part.ts'

/** Errors, the work they leave, and what patients make of it all. */
export const consequences: readonly TwinPart[] = [
  {
    mechanism: 'patientSafety',
    equations: {
      burnoutOfProviders: eq(
        'sum[providers]{capacityHours@ * burnout@} / providerCapacity',
        'share',
      ),
      fatigueOfProviders: eq(
        'sum[providers]{capacityHours@ * fatigue@} / providerCapacity',
        'share',
      ),
      errors: eq(
        'visitsPerDay / daysPerOpenDay * errorRate' +
          ' * (1 + (errorMultiplier - 1) * burnoutOfProviders)' +
          ' * (1 + errorFromFatigue * fatigueOfProviders)' +
          ' * (1 + errorFromRush * (1 - careQuality))' +
          ' * (1 + (errorFromSystem - 1) * (1 - workSystemQuality))',
        'events/day',
      ),
      nurseMiss: eq(
        '1 - nursingDone * (1 - min(1, nurseCheckMiss * (1 + missFromBurnout * burnoutNurse)))',
        'share',
      ),
      lastMiss: eq('min(1, lastCheckMiss * (1 + missFromBurnout * burnoutSupport))', 'share'),
      harmRate: eq('errors * orderCheckMiss * nurseMiss * lastMiss', 'events/day'),
      caughtErrors: eq('errors - harmRate', 'events/day'),
    },
  },
  {
    mechanism: 'errorRework',
    equations: {
      reworkCreated: eq('reworkPerError * caughtErrors', 'hours/day'),
      reworkDone: eq('sum[treating]{reworkHours@} / daysPerOpenDay', 'hours/day'),
    },
  },
  {
    mechanism: 'satisfaction',
    equations: {
      daysLate: eq('max(0, waitDays - accessGoal)', 'days'),
      strangers: eq('sum[providers]{newcomers@} / sum[providers]{presentCount@}', 'share'),
      satisfactionChange: eq(
        'satisfactionRate * (max(0, 1 - satisfactionFromWait * daysLate / (daysLate + toleratedWait)' +
          ' - satisfactionFromRush * (1 - careQuality) - satisfactionFromNurses * burnoutNurse' +
          ' - satisfactionFromContinuity * strangers) - satisfaction)',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'panelDrift',
    equations: {
      panelLoss: eq(
        '(1 - ward) * panelLossRate * max(0, acceptedSatisfaction - satisfaction) * panelSize',
        'patients/day',
      ),
      openness: eq('1 - min(1, daysLate / toleratedWait)', 'share'),
      panelGrowth: eq(
        '(1 - ward) * openness * enrolmentRate * max(0, panelAtStart - panelSize)',
        'patients/day',
      ),
    },
  },
]
