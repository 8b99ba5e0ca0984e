import { expect, test } from 'vitest'
import { didYouMean, nearest, nearestNames, unknownName } from './suggest.ts'

const names = ['scribes', 'scribeRefill', 'wellness', 'to', 'name']

test('finds the name that was meant', () => {
  expect(nearest('scribe', names)).toBe('scribes')
  expect(nearest('SCRIBES', names)).toBe('scribes')
  expect(nearest('nmae', names)).toBe('name')
  expect(nearest('welness', names)).toBe('wellness')
})

test('does not guess wildly', () => {
  expect(nearest('foo', names)).toBeNull()
  expect(nearest('x', names)).toBeNull()
  expect(nearest('', names)).toBeNull()
  expect(nearest('s'.repeat(100_000), names)).toBeNull()
  expect(didYouMean('horizon', names)).toBe('')
})

test('names the nearest however far they are, those that hold the word first', () => {
  expect(nearestNames('refill', names, 2)).toEqual(['scribeRefill', 'scribes'])
  expect(nearestNames('zzzz', names, 3)).toHaveLength(3)
  expect(nearestNames('nmae', [...names, 'name'], 9)).toHaveLength(names.length)
  expect(nearestNames('nmae', names, 1)).toEqual(['name'])
  expect(nearestNames('s'.repeat(100_000), names, 3)).toHaveLength(3)
})

test('lists a few names and says where to find many', () => {
  expect(unknownName('clinic', 'A', [])).toBe('unknown clinic: A; expected none here')
  expect(unknownName('event', 'surg', ['surge', 'departure'])).toBe(
    'unknown event: surg; expected surge or departure; did you mean surge?',
  )
  const many = Array.from({ length: 30 }, (_, i) => `name${i}`)
  expect(unknownName('parameter', 'q', many)).toBe(
    'unknown parameter: q; expected a name that burnout explain lists',
  )
})
