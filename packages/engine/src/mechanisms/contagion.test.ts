import { expect, test } from 'vitest'
import { contagion } from './contagion.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = { contagionTime: HALVING, cynicismContagionTime: HALVING }

test('a person below the team’s mean is pulled up in proportion to the gap', () => {
  const { clinicians } = after(contagion, {
    clinicians: { exhaustion: 20, cynicism: 6, susceptibility: 1 },
    clinics: { teamExhaustion: 30, teamCynicism: 8 },
    parameters,
  })
  expect(clinicians.contagion[0]).toBeCloseTo(5, 12)
  expect(clinicians.cynicismContagion[0]).toBeCloseTo(1, 12)
})

test('contagion never pulls anybody down', () => {
  const { clinicians } = after(contagion, {
    clinicians: { exhaustion: 40, cynicism: 20 },
    clinics: { teamExhaustion: 30, teamCynicism: 8 },
    parameters,
  })
  expect(clinicians.contagion[0]).toBe(0)
  expect(clinicians.cynicismContagion[0]).toBe(0)
})

test('the susceptible catch more, the immune nothing', () => {
  const { clinicians } = after(contagion, {
    posts: [3],
    clinicians: { exhaustion: 20, susceptibility: [0, 1, 2] },
    clinics: { teamExhaustion: 30 },
    parameters,
  })
  expect([...clinicians.contagion]).toEqual([0, expect.closeTo(5, 12), expect.closeTo(10, 12)])
})

test('people catch from their own clinic only', () => {
  const { clinicians } = after(contagion, {
    posts: [1, 1],
    clinicians: { exhaustion: 20 },
    clinics: { teamExhaustion: [54, 10] },
    parameters,
  })
  expect(clinicians.contagion[0]).toBeGreaterThan(0)
  expect(clinicians.contagion[1]).toBe(0)
})

test('after one time constant 1/e of the gap to the team is left', () => {
  const { clinicians } = afterTicks(contagion, 100, {
    clinicians: { exhaustion: 20, susceptibility: 1 },
    clinics: { teamExhaustion: 30 },
    parameters: { contagionTime: 100 },
  })
  expect(30 - clinicians.exhaustion[0]).toBeCloseTo(10 / Math.E, 10)
})
