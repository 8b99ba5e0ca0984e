import { eq, type TwinPart } from '../part.ts'

/** What the organisation sees, wants and does. */
export const organisation: readonly TwinPart[] = [
  {
    mechanism: 'throughputPressure',
    equations: {
      visitsShort: eq('max(0, 1 - reportedVisits / (budgetedVisits * (1 + panel)))', 'share'),
      throughputPressure: eq('(1 - valueBased) * (1 - ward) * visitsShort', 'share'),
    },
  },
  {
    mechanism: 'budgetSqueeze',
    equations: {
      payroll: eq('sum[all]{salary@ * employedCount@}', '$/day'),
      budgetSqueeze: eq(
        'min(1, max(0, squeezeFromLosses * (recentLosses / payroll - budgetedLosses)))',
        'share',
      ),
    },
  },
  {
    mechanism: 'redesignEffort',
    equations: {
      redesignWill: eq(
        'max(redesign, urgency * urgency / (urgency * urgency + urgencyHalf * urgencyHalf))',
        'share',
      ),
      redesignLeft: eq('1 - crowdOut * wellnessEffort * (1 - ringFence)', 'share'),
      redesignFunded: eq('1 - budgetCrowding * budgetSqueeze * (1 - ringFence)', 'share'),
      redesignEffort: eq(
        'redesignWill * capability * redesignLeft * redesignFunded',
        'share',
        'Effort that goes into the work itself.',
      ),
    },
  },
  {
    mechanism: 'voice',
    equations: {
      redesignFit: eq(
        '1 + voiceGain * (middle * (teamTrust + psychologicalSafety) - middle)',
        'dmnl',
      ),
    },
  },
  {
    mechanism: 'workRedesign',
    equations: {
      improvement: eq(
        'redesignGain * (1 + improverGain * improvementCapacity) * redesignEffort * redesignFit' +
          ' * (1 - workSystemQuality)',
        '1/day',
      ),
      decay: eq('qualityDecay * workSystemQuality', '1/day'),
    },
  },
  {
    mechanism: 'frictionAudit',
    equations: {
      frictionRemoval: eq(
        'auditGain * frictionAudit * max(0, auditReach - workSystemQuality)',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'teamRoutine',
    equations: {
      teamShortage: eq(
        'min(1, max(0, workPressureSupport - 1)' +
          ' + ifelse(postsSupport > 0, max(0, 1 - employedCountSupport / postsSupport), 0))',
        'share',
        'Too much to do for each of the support staff, and fewer than there once were.',
      ),
      teamGrowth: eq('teamCare * (1 - teamRoutine) * teamCareRate', '1/day'),
      teamWithering: eq(
        'teamRoutine * ((1 - teamCare) * teamCareRate + teamShortage * teamWitheringRate)',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'psychologicalSafety',
    equations: {
      safetyGoal: eq(
        'min(1, max(0, middle + safetyFromLeader' +
          ' * (min(leadershipHigh, max(leadershipLow, leadershipScore + leadership)) - usualLeadership)' +
          ' / (leadershipHigh - leadershipLow) + safetyFromSpeakingUp * speakingUp' +
          ' - safetyLostToBlame * wellnessEffort * (1 - redesignEffort)))',
        'share',
      ),
      psychologicalSafetyChange: eq(
        'psychologicalSafetyRate * (safetyGoal - psychologicalSafety)',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'accessStandard',
    equations: {
      accessGap: eq(
        'accessGoal + standardErosion * (1 - accessCommitment) * max(0, waitDays - accessGoal)' +
          ' - accessStandard',
        'days',
      ),
      standardChange: eq(
        '(1 - ward) * accessGap * ifelse(accessGap > 0, standardErosionRate,' +
          ' (1 - accessCommitment) * standardRecoveryRate + accessCommitment * standardErosionRate)',
        'days/day',
      ),
    },
  },
  {
    mechanism: 'visitReports',
    equations: {
      reportChange: eq('throughputRate * (visitsPerDay - reportedVisits)', 'visits/day/day'),
    },
  },
  {
    mechanism: 'sensing',
    equations: {
      perceptionChange: eq(
        '(surveyedBurnout - perceivedBurnout) / (surveyDelay + dt / 2)',
        '1/day',
      ),
      urgencyChange: eq(
        'urgencyRate * ((1 - workSignal) * perceivedBurnout + workSignal * min(1, workAlarm)' +
          ' - urgency)',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'symptomaticResponse',
    equations: {
      wellnessChange: eq(
        'wellnessRate * (wellness * min(1, responseGain * perceivedBurnout) - wellnessEffort)',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'capabilityErosion',
    equations: {
      capabilityChange: eq(
        'capabilityRate * (1 - capabilityErosion * wellnessEffort * (1 - ringFence) - capability)',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'accounts',
    equations: {
      lossesChange: eq(
        'lossesRate * (replacementBill / dt' +
          ' + visitMargin * (1 - valueShare * valueBased) * givingUp - recentLosses)',
        '$/day/day',
      ),
    },
  },
]
