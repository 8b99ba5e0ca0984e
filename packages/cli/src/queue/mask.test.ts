import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutPasswords } from './mask.ts'

test('an address without a password stays as it is, wherever it stands', () => {
  const text =
    'cannot reach redis://localhost:6379/0; expected rediss://[::1]:1 (or redis://cache.example.org)'
  expect(withoutPasswords(text)).toBe(text)
})

test('user and password are taken out, with whatever they are made of', () => {
  expect(
    [
      'redis://user:secret@host:6379/2',
      '--queue=rediss://:secret@host',
      'redis://user:se@cret@host',
      'redis://user:se/cret@host',
      'redis://user:a secret@host; expected another',
    ].map(withoutPasswords),
  ).toEqual([
    'redis://***@host:6379/2',
    '--queue=rediss://***@host',
    'redis://***@host',
    'redis://***@host',
    'redis://***@host; expected another',
  ])
})

test('an address of another form keeps nothing that might be one', () => {
  expect(
    ['redis://:secret', 'redis://user:secret', 'REDIS://host?password=secret'].map(
      withoutPasswords,
    ),
  ).toEqual(['redis://***', 'redis://***', 'REDIS://***'])
})

test('no password of any letters is left in any text', () => {
  const secret = fc
    .string({ minLength: 8, maxLength: 20, unit: 'grapheme-ascii' })
    .map(text => `~${text}~`)
  fc.assert(
    fc.property(secret, fc.constantFrom('', 'user'), (password, user) => {
      const text = `fault: rediss://${user}:${password}@host:6379/0; expected another`
      expect(withoutPasswords(text)).not.toContain(password)
    }),
  )
})
