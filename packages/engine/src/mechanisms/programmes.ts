import type { Mechanism } from './mechanism.ts'

/**
 * Programmes for individuals take effect within about three months among those who take part, and
 * fade when they end.
 *
 *   xChange   = (target − x) / (programmeStartTime below the target, programmeFadeTime above)
 *   target of exhaustionProgrammes = participation · (mindfulnessEffect · mindfulness + coachingEffect · coaching
 *                                    + groupEffect · peerGroups + counsellingEffect · counselling · reached)
 *   target of cynicismProgrammes   = participation · groupCynicismEffect · peerGroups
 *   target of resilience           = participation · resilienceGain · resilienceTraining
 *   reached   = 1 − min(1, 2 · stigma · (1 − psychologicalSafety))
 *
 * x: exhaustionProgrammes, cynicismProgrammes, resilience [share, 0–1]   of exhaustion, cynicism and strain
 *    taken away at full uptake; targets are held at 1
 * mindfulness, coaching, peerGroups, counselling, resilienceTraining [share, 0–1]   of clinicians to whom it is offered
 * participation, stigma, psychologicalSafety, effects [share, 0–1]
 */
export const programmes: Mechanism = {
  name: 'programmes',
  links: [
    ['mindfulness', '+', 'exhaustionProgrammesChange'],
    ['coaching', '+', 'exhaustionProgrammesChange'],
    ['peerGroups', '+', 'exhaustionProgrammesChange'],
    ['counselling', '+', 'exhaustionProgrammesChange'],
    ['psychologicalSafety', '+', 'exhaustionProgrammesChange'],
    ['exhaustionProgrammes', '-', 'exhaustionProgrammesChange'],
    ['peerGroups', '+', 'cynicismProgrammesChange'],
    ['cynicismProgrammes', '-', 'cynicismProgrammesChange'],
    ['resilienceTraining', '+', 'resilienceChange'],
    ['resilience', '-', 'resilienceChange'],
  ],
  sources: ['dyrbye-2019', 'west-2014', 'profit-2021', 'salvado-2021'],
  onlyWith: ['mindfulness', 'coaching', 'peerGroups', 'counselling', 'resilienceTraining'],

  evaluate({ layout, clinics, inputs, parameters: of, rates }) {
    const { exhaustionProgrammes, cynicismProgrammes, resilience, psychologicalSafety } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const part = of.participation[o]
      const reached = 1 - Math.min(1, 2 * of.stigma[o] * (1 - psychologicalSafety[c]))
      const forExhaustion =
        of.mindfulnessEffect[o] * inputs.mindfulness[c] +
        of.coachingEffect[o] * inputs.coaching[c] +
        of.groupEffect[o] * inputs.peerGroups[c] +
        of.counsellingEffect[o] * inputs.counselling[c] * reached
      const forCynicism = of.groupCynicismEffect[o] * inputs.peerGroups[c]
      const forStrain = of.resilienceGain[o] * inputs.resilienceTraining[c]
      const start = rates.programmeStartTime[o]
      const fade = rates.programmeFadeTime[o]
      clinics.exhaustionProgrammesChange[c] = towards(
        part * forExhaustion,
        exhaustionProgrammes[c],
        start,
        fade,
      )
      clinics.cynicismProgrammesChange[c] = towards(
        part * forCynicism,
        cynicismProgrammes[c],
        start,
        fade,
      )
      clinics.resilienceChange[c] = towards(part * forStrain, resilience[c], start, fade)
    }
  },
}

/** Change per day towards a target that is held at 1, at one rate upward and another downward. */
const towards = (target: number, now: number, start: number, fade: number): number => {
  const gap = Math.min(1, target) - now
  return (gap > 0 ? start : fade) * gap
}
