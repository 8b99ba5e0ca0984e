import { expect, test } from 'vitest'
import { sparkline } from './sparkline.ts'

test('a rise uses the full height', () => {
  expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], 8)).toBe('▁▂▃▄▅▆▇█')
})

test('more values than room are averaged stretch by stretch', () => {
  expect(sparkline([0, 2, 4, 6, 8, 10, 12, 14], 4)).toBe('▁▃▆█')
})

test('fewer values than room are drawn as they are', () => {
  expect(sparkline([1, 2], 10)).toBe('▁█')
})

test('what hardly moves is flat, and zero lies on the ground', () => {
  expect(sparkline([100, 100.1, 100, 99.9], 4)).toMatch(/^[▄▅]{4}$/u)
  expect(sparkline([0, 0, 0], 3)).toBe('▁▁▁')
})

test('every point is drawn, whatever the rounding', () => {
  for (let i = 1; i < 200; i++) {
    const values = Array.from({ length: 30 }, (_, k) => Math.sin(i * k) / i)
    expect(sparkline(values, 30)).toHaveLength(30)
  }
})
