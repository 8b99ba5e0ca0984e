import { engineVersion } from '@burnout/engine'
import { expect, test } from 'vitest'
import { editionOf, inboxOf, presenceOf } from './names.ts'

test('an edition says the engine’s version and is the same every time', () => {
  expect(editionOf()).toBe(editionOf())
  expect(editionOf().replace(/-[0-9a-f]{8}$/, '')).toBe(engineVersion)
})

test('every sweep has an inbox of its own, under the common prefix', () => {
  expect(inboxOf('0.1.0-0', 'a')).toBe('burnout:0.1.0-0:inbox:a')
  expect(presenceOf('0.1.0-0', 'a')).toBe('burnout:0.1.0-0:inbox:a:open')
})
