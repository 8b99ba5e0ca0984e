import { expect, test } from 'vitest'
import { patience } from './settings.ts'

test('a silent worker is left alone for a quarter of a minute, unless the environment says otherwise', () => {
  expect(patience({})).toBe(15_000)
  expect(patience({ BURNOUT_QUEUE_PATIENCE: '1.5' })).toBe(1_500)
  expect(patience({ BURNOUT_QUEUE_PATIENCE: 'long' })).toBe(15_000)
})
