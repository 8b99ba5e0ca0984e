import { eq, type TwinPart } from '../part.ts'

/** What moves the states of a mean person of each role. */
export const states: readonly TwinPart[] = [
  {
    mechanism: 'fatigue',
    equations: {
      'fatigueChange@': eq(
        'fatigueRate * (min(1, hours@ * open' +
          ' * (1 + nightFatigue * ward * nightShare@ * (1 + nightShifts)) / fullFatigueHours)' +
          ' - fatigue@)',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'strain',
    equations: {
      onDuty: eq(
        'open * daysPerOpenDay * workingDaysPerWeek / daysPerWeek',
        'share',
        'Part of the day’s people who are on duty.',
      ),
      'load@': eq(
        'sensitivity@ * (1 + scarringEffect * scarring@) * (1 - resilience * programmeUptake@)' +
          ' * (imbalance@ + hardship@ + illnessStrain * ill@)',
        'dmnl',
      ),
      'strainChange@': eq(
        'strainRate * (atWork@ * onDuty * fte@ * load@ / (load@ + halfStrainImbalance)' +
          ' - strain@ + (1 - unwinding@) * strain@ * (1 - strain@))',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'healthImpairment',
    equations: {
      'wear@': eq('wearRate * strain@ * (1 - exhaustion@ / exhaustionTop)', 'points/day'),
      'recovery@': eq('exhaustionRate * (exhaustion@ - restingExhaustion)', 'points/day'),
    },
  },
  {
    mechanism: 'wearFromImbalance',
    equations: {
      'imbalanceWear@': eq(
        'atWork@ * imbalanceWearRate * max(0, effortRewardRatio@ - 1)' +
          ' * (1 - exhaustion@ / exhaustionTop)',
        'points/day',
      ),
    },
  },
  {
    mechanism: 'scarring',
    equations: {
      'scarred@': eq(
        'scarringRate * (1 - scarring@) * max(0, exhaustion@ - scarringExhaustion)' +
          ' / (exhaustionTop - scarringExhaustion)',
        '1/day',
      ),
      'healed@': eq('healingRate * scarring@', '1/day'),
    },
  },
  {
    mechanism: 'contagion',
    equations: {
      'contagion@': eq('contagionRate * max(0, teamExhaustion - exhaustion@)', 'points/day'),
      'cynicismContagion@': eq(
        'cynicismContagionRate * max(0, teamCynicism - cynicism@)',
        'points/day',
      ),
    },
  },
  {
    mechanism: 'wellnessRelief',
    equations: {
      'uptake@': { table: 'uptakeByTrust', input: 'trust@' },
      'relief@': eq(
        'wellnessEffort * reliefRate * uptake@ * exhaustion@' +
          ' * ifelse(uptake@ < 0, 2 * (1 - exhaustion@ / exhaustionTop), 1)',
        'points/day',
      ),
    },
  },
  {
    mechanism: 'cynicism',
    equations: {
      'cynicismChange@': eq(
        'cynicismRate * (min(cynicismTop, max(0, cynicismLevel@ + cynicismTop' +
          ' * (cynicismFromExhaustion * exhaustion@ / exhaustionTop' +
          ' + cynicismFromMistrust * (middle - trust@)' +
          ' + cynicismFromMoralInjury * moralInjury@))) - cynicism@)',
        'points/day',
      ),
    },
  },
  {
    mechanism: 'efficacy',
    equations: {
      efficacyLevel: eq(
        'efficacyMean - efficacyTop * efficacyFromReward * (trustStart - middle)',
        'points',
      ),
      'efficacyChange@': eq(
        'efficacyRate * (min(efficacyTop, max(0, efficacyLevel + efficacyTop' +
          ' * (efficacyFromCare * (careQuality - usualCare)' +
          ' + efficacyFromRecognition * (recognitionLevel - middle)' +
          ' + efficacyFromValues * (valuesLevel - middle)' +
          ' + efficacyFromReward * (trust@ - middle)))) - efficacy@)',
        'points/day',
      ),
    },
  },
  {
    mechanism: 'moralInjury',
    equations: {
      'moralInjuryChange@': eq(
        'moralInjuryRate * (min(1, max(0, moralInjuryFromRush * (1 - careQuality)' +
          ' + moralInjuryFromValues * (middle - valuesLevel)' +
          ' + moralInjuryFromMistrust * (1 - trust@)' +
          ' + moralInjuryFromExhaustion * (exhaustion@ - exhaustionMean) / exhaustionTop))' +
          ' - moralInjury@)',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'secondVictims',
    equations: {
      injuryPerPerson: eq(
        'injuryFromHarm * harmRate / sum[treating]{employedCount@}',
        '1/day',
        'From harm to patients, for one who had none.',
      ),
      'secondVictimInjury@treating': eq('injuryPerPerson * (1 - moralInjury@)', '1/day'),
    },
  },
  {
    mechanism: 'motivation',
    equations: {
      'engagementChange@': eq(
        'engagementRate * (engagementFromResources * resources@ - engagement@)',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'engagementContagion',
    equations: {
      'engagementContagion@': eq(
        'engagementContagionRate * max(0, teamEngagement - engagement@)',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'trust',
    equations: {
      trustGoal: eq(
        'min(1, max(0, trustStart + trustFromRedesign * (redesignEffort - middle)' +
          ' + trustFromControl * (control - middle)' +
          ' + trustFromRecognition * (recognitionLevel - middle)' +
          ' + trustFromValues * (valuesLevel - middle) + trustFromAdvocacy * advocacy' +
          ' + trustFromQuality * (workSystemQuality - qualityStart)' +
          ' - trustLostToWellness * wellnessEffort * (1 - redesignEffort)))',
        'share',
      ),
      'trustChange@': eq('trustRate * (trustGoal - trust@)', '1/day'),
    },
  },
  {
    mechanism: 'learning',
    equations: {
      'learning@': eq(
        'atWork@ * min(1 / dt, rampRate@' +
          ' * max(0, 1 - learningLostToLoad * (extraneousShare@ - usualExtraneous@))' +
          ' * (1 + onboardingGain * onboarding)) * (1 - experience@)',
        '1/day',
      ),
    },
  },
]
