import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { voice } from './voice.ts'

const fitAt = (teamTrust: number, psychologicalSafety: number) =>
  after(voice, { clinics: { teamTrust, psychologicalSafety }, parameters: { voiceGain: 0.5 } })
    .clinics.redesignFit[0]

test('in the middle of trust and safety redesign fits as usual', () => {
  expect(fitAt(0.5, 0.5)).toBe(1)
  expect(fitAt(0.3, 0.7)).toBeCloseTo(1, 12)
})

test('where everybody speaks redesign fits better, where nobody does worse', () => {
  expect(fitAt(1, 1)).toBeCloseTo(1.25, 12)
  expect(fitAt(0, 0)).toBeCloseTo(0.75, 12)
})
