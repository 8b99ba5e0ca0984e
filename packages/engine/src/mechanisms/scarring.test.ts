import { expect, test } from 'vitest'
import { scarring } from './scarring.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = { scarringExhaustion: 40, scarringTime: HALVING, healingTime: 2 * HALVING }

test('half of the way from the clinical range to the top scars half as fast', () => {
  const { clinicians } = after(scarring, {
    posts: [3],
    clinicians: { exhaustion: [39, 47, 54], scarring: 0.2 },
    parameters,
  })
  const near = [0, 0.2, 0.4].map(value => expect.closeTo(value, 12) as number)
  expect([...clinicians.scarred]).toEqual(near)
})

test('scars heal on their own: half in a half-life', () => {
  const { clinicians } = afterTicks(scarring, 2, {
    clinicians: { exhaustion: 20, scarring: 0.6 },
    parameters: { ...parameters, healingTime: HALVING },
  })
  expect(clinicians.scarring[0]).toBeCloseTo(0.15, 12)
})

test('however exhausted and however quickly, scarring stays between none and all', () => {
  for (const start of [0, 1]) {
    const { clinicians } = afterTicks(scarring, 500, {
      clinicians: { exhaustion: 54, scarring: start },
      parameters: { scarringExhaustion: 36, scarringTime: 0.01, healingTime: 0.01 },
    })
    expect(clinicians.scarring[0]).toBeGreaterThanOrEqual(0)
    expect(clinicians.scarring[0]).toBeLessThanOrEqual(1)
  }
})
