import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { transferHazard } from './transfer-hazard.ts'

test('those at work ask for a move at the same rate, burned out or not', () => {
  const { clinicians } = after(transferHazard, {
    posts: [3],
    clinicians: { present: [1, 1, 0], burnout: [0, 1, 0] },
    parameters: { transferRate: 0.0002 },
  })
  expect([...clinicians.transferHazard]).toEqual([0.0002, 0.0002, 0])
})
