import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnShape, shapeOf } from './curve-shape.ts'

test('tells a course that turns from one that does not', () => {
  expect(shapeOf([22, 20, 21, 25], 0.5)).toEqual({
    kind: 'fall-rise',
    turn: 1,
    reach: 2,
    change: 3,
  })
  expect(shapeOf([20, 24, 27, 23], 0.5)).toEqual({
    kind: 'rise-fall',
    turn: 2,
    reach: 7,
    change: 3,
  })
  expect(shapeOf([20, 21, 24], 0.5)).toMatchObject({ kind: 'rise', turn: null, change: 4 })
  expect(shapeOf([20, 19, 16], 0.5)).toMatchObject({ kind: 'fall', turn: null, reach: 4 })
})

test('takes what is too small to notice for none', () => {
  expect(shapeOf([20, 20.4, 19.7, 20.3], 0.5)).toMatchObject({ kind: 'flat', turn: null })
  expect(shapeOf([20, 16.2, 16, 16.4], 0.5)).toMatchObject({ kind: 'fall' })
})

test('a course upside down has the opposite shape', () => {
  const opposite = {
    flat: 'flat',
    rise: 'fall',
    fall: 'rise',
    'fall-rise': 'rise-fall',
    'rise-fall': 'fall-rise',
  }
  const values = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 })
  fc.assert(
    fc.property(values, course => {
      const { kind, reach } = shapeOf(course, 0.5)
      const other = shapeOf(
        course.map(value => -value),
        0.5,
      )
      // a valley and a hill of one depth may be named either way
      const even = kind === other.kind && other.kind.includes('-')
      expect(even || other.kind === opposite[kind]).toBe(true)
      expect(reach).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('a line that moves by itself gives no turn to what was drawn straight', () => {
  const wave = [44, 45.2, 43.2, 44, 43.5]
  expect(
    shapeOf(
      [44, 41, 41, 41, 41].map((value, i) => value - wave[i]),
      0.5,
    ).turn,
  ).toBe(1)
  expect(drawnShape([44, 41, 41, 41, 41], wave, 0.5)).toEqual({
    kind: 'fall',
    turn: null,
    reach: 2.5,
    change: -2.5,
  })
  expect(drawnShape([44, 42, 41.5, 43, 44], wave, 0.5)).toMatchObject({
    kind: 'fall-rise',
    turn: 1,
  })
  // what runs along the line is no turn, however much both turn
  expect(drawnShape(wave, wave, 0.5)).toMatchObject({ kind: 'flat', turn: null })
})
