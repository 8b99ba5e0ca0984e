import { expect, test } from 'vitest'
import { programmes } from './programmes.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = {
  participation: 0.5,
  programmeStartTime: HALVING,
  programmeFadeTime: HALVING,
  mindfulnessEffect: 0.1,
  coachingEffect: 0.3,
  groupEffect: 0.05,
  groupCynicismEffect: 0.2,
  counsellingEffect: 0.2,
  stigma: 0.6,
  resilienceGain: 0.1,
}
const none = { exhaustionProgrammes: 0, cynicismProgrammes: 0, resilience: 0 }
/** Where the three effects settle, in ten-thousandths. */
const settled = (inputs: Record<string, number>, psychologicalSafety = 0.5) => {
  const { clinics } = afterTicks(programmes, 60, {
    clinics: { ...none, psychologicalSafety },
    inputs,
    parameters,
  })
  const { exhaustionProgrammes, cynicismProgrammes, resilience } = clinics
  return [exhaustionProgrammes, cynicismProgrammes, resilience].map(([share]) =>
    Math.round(share * 10_000),
  )
}

test('without programmes nothing happens', () => {
  expect(settled({})).toEqual([0, 0, 0])
})

test('each programme works by its effect on those who take part', () => {
  expect(settled({ mindfulness: 1 })).toEqual([500, 0, 0])
  expect(settled({ coaching: 0.5 })).toEqual([750, 0, 0])
  expect(settled({ peerGroups: 1 })).toEqual([250, 1000, 0])
  expect(settled({ resilienceTraining: 1 })).toEqual([0, 0, 500])
  expect(settled({ mindfulness: 1, coaching: 1 })).toEqual([2000, 0, 0])
})

test('stigma keeps people from counselling, fewer where it is safe to speak', () => {
  expect(settled({ counselling: 1 }, 0.5)).toEqual([400, 0, 0])
  expect(settled({ counselling: 1 }, 1)).toEqual([1000, 0, 0])
  expect(settled({ counselling: 1 }, 0)).toEqual([0, 0, 0])
})

test('effects come faster than they fade', () => {
  const at = (exhaustionProgrammes: number, coaching: number) =>
    after(programmes, {
      clinics: { ...none, exhaustionProgrammes },
      inputs: { coaching },
      parameters: { ...parameters, programmeFadeTime: 100 },
    }).clinics.exhaustionProgrammesChange[0]
  expect(at(0, 1)).toBeCloseTo(0.15 / 2, 12)
  expect(at(0.15, 0)).toBeCloseTo(-0.15 * (1 - Math.exp(-0.01)), 12)
})
