import { expect, test } from 'vitest'
import { cut, wrap } from './wrap.ts'

test('prose is broken between words', () => {
  expect(wrap('one two three four', 9)).toBe('one two\nthree\nfour')
})

test('the indent counts, and a long word is left whole', () => {
  expect(wrap('a incomprehensibilities b', 10, '  ')).toBe('  a\n  incomprehensibilities\n  b')
})

test('a cut text says that it was cut', () => {
  expect(cut('Redesign displaced', 10)).toBe('Redesign…')
  expect(cut('Redesign', 10)).toBe('Redesign')
})
