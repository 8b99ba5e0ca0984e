import { expect, test } from 'vitest'
import { screenOf } from './screen.ts'

const terminal = { isTTY: true, columns: 120 }
const red = (screen: ReturnType<typeof screenOf>) => screen.colours.red('x')

test('a terminal has its own width and colours', () => {
  const screen = screenOf(terminal, {})
  expect(screen.width).toBe(120)
  expect(red(screen)).toBe('\u001b[31mx\u001b[39m')
})

test('a pipe has 100 columns and no colours', () => {
  const screen = screenOf({}, {})
  expect(screen.width).toBe(100)
  expect(red(screen)).toBe('x')
})

test('NO_COLOR and a dumb terminal have no colours', () => {
  expect(red(screenOf(terminal, { NO_COLOR: '1' }))).toBe('x')
  expect(red(screenOf(terminal, { TERM: 'dumb' }))).toBe('x')
  expect(red(screenOf(terminal, { NO_COLOR: '' }))).not.toBe('x')
})
