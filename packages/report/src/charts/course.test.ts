import { expect, test } from 'vitest'
import { courseText } from '../words/chart-words.ts'
import { courseOf } from './course.ts'

const months = [0, 6, 12, 18, 24]

test('a curve rises, falls or stays', () => {
  expect(courseOf(months, [10, 11, 12, 13, 14], 1)).toMatchObject({ way: 'rises', turn: null })
  expect(courseOf(months, [14, 13, 12, 11, 10], 1)).toMatchObject({ way: 'falls', turn: null })
  expect(courseOf(months, [10, 10.2, 10, 9.9, 10.1], 1)).toMatchObject({ way: 'stays', turn: null })
})

test('a curve that turns is told with where it turned', () => {
  expect(courseText(months, [10, 14, 12, 9, 6], 0, 1)).toBe(
    'rises from 10 at the start to 14 in month 6, then falls to 6 in month 24',
  )
  expect(courseText(months, [10, 4, 6, 8, 9], 0, 1)).toBe(
    'falls from 10 at the start to 4 in month 6, then rises to 9 in month 24',
  )
})

test('a curve without values says so', () => {
  expect(
    courseText(
      months,
      months.map(() => Number.NaN),
      0,
      1,
    ),
  ).toBe('has no values')
})
