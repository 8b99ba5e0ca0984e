import { eq, type TwinPart } from '../part.ts'

/** What is offered to individuals, how it is taken, and what it takes away. */
export const programmes: readonly TwinPart[] = [
  {
    mechanism: 'programmeUptake',
    equations: {
      'programmeUptake@': {
        table: 'uptakeByTrust',
        input: 'trust@ - overloadResentment * strain@',
      },
    },
  },
  {
    mechanism: 'programmes',
    equations: {
      reached: eq(
        '1 - min(1, 2 * stigma * (1 - psychologicalSafety))',
        'share',
        'Whom stigma does not keep from counselling.',
      ),
      exhaustionProgrammesGap: eq(
        'min(1, participation * (mindfulnessEffect * mindfulness + coachingEffect * coaching' +
          ' + groupEffect * peerGroups + counsellingEffect * counselling * reached))' +
          ' - exhaustionProgrammes',
        'share',
      ),
      exhaustionProgrammesChange: eq(
        'exhaustionProgrammesGap' +
          ' * ifelse(exhaustionProgrammesGap > 0, programmeStartRate, programmeFadeRate)',
        '1/day',
      ),
      cynicismProgrammesGap: eq(
        'min(1, participation * groupCynicismEffect * peerGroups) - cynicismProgrammes',
        'share',
      ),
      cynicismProgrammesChange: eq(
        'cynicismProgrammesGap' +
          ' * ifelse(cynicismProgrammesGap > 0, programmeStartRate, programmeFadeRate)',
        '1/day',
      ),
      resilienceGap: eq(
        'min(1, participation * resilienceGain * resilienceTraining) - resilience',
        'share',
      ),
      resilienceChange: eq(
        'resilienceGap * ifelse(resilienceGap > 0, programmeStartRate, programmeFadeRate)',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'programmeRelief',
    equations: {
      'exhaustionHelp@': eq(
        'programmeUptake@' +
          ' * (exhaustionProgrammesChange + exhaustionRate * exhaustionProgrammes)',
        '1/day',
      ),
      'programmeRelief@': eq(
        'exhaustionHelp@ * exhaustion@' +
          ' * ifelse(exhaustionHelp@ < 0, 2 * (1 - exhaustion@ / exhaustionTop), 1)',
        'points/day',
      ),
      'cynicismHelp@': eq(
        'programmeUptake@ * (cynicismProgrammesChange + cynicismRate * cynicismProgrammes)',
        '1/day',
      ),
      'cynicismRelief@': eq(
        'cynicismHelp@ * cynicism@' +
          ' * ifelse(cynicismHelp@ < 0, 2 * (1 - cynicism@ / cynicismTop), 1)',
        'points/day',
      ),
    },
  },
  {
    mechanism: 'debriefing',
    equations: {
      'injuryRelief@': eq(
        'debriefs * debriefRate * programmeUptake@ * moralInjury@' +
          ' * ifelse(programmeUptake@ < 0, 2 * (1 - moralInjury@), 1)',
        '1/day',
      ),
    },
  },
]
