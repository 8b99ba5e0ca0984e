import { expect, test } from 'vitest'
import { harmless } from './harmless.ts'

test('a terminal is shown commands instead of being given them', () => {
  // colour, title with its bell, the one-byte form of the same, backspace, a carriage return that overwrites the line
  expect(harmless('\u001b[31ma\u001b]0;b\u0007\u009b1mc\bd\re')).toBe('�[31ma�]0;b��1mc�d�e')
  expect(harmless('a\u202etxt.exe\u2066')).toBe('a�txt.exe�')
})

test('lines, tabs and every script stay as they are', () => {
  const text = 'Café\n\tΔ · 病院 · مستشفى · ми\u0301р · 👩\u200d⚕️'
  expect(harmless(text)).toBe(text)
})
