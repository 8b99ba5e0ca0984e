import { expect, test } from 'vitest'
import { shapeOf } from '../reading/curve-shape.ts'
import { gapSentences, type Gap } from './learn-forecast.ts'

/** A gap between two courses of the distance from the grey curve, every three months from month 6. */
const gap = (expected: readonly number[], happened: readonly number[], atEnd = 0): Gap => {
  const [own, run] = [expected, happened].map(course => shapeOf(course, 0.5)) as [
    Gap['expected'],
    Gap['happened'],
  ]
  const monthOf = (turn: number | null) => (turn === null ? null : 6 + 3 * turn)
  return {
    series: 'exhaustion',
    expected: own,
    happened: run,
    expectedTurn: monthOf(own.turn),
    happenedTurn: monthOf(run.turn),
    atEnd,
    widest: { month: 60, gap: atEnd },
    notice: 0.5,
  }
}

test('names relief that was expected to last, and the month in which it turned', () => {
  expect(gapSentences(gap([0, -1, -2, -3], [0, -1, 1, 3], -6))).toEqual([
    'You expected relief to last; it turned in month 9.',
    'At the end your forecast is 6.0 too low.',
    'The gap is widest in month 60: 6.0 below the run.',
  ])
})

test('tells somebody who saw the turn coming how far off they were in time', () => {
  const valley = [0, -1, -2, 0, 2]
  expect(gapSentences(gap(valley, valley))).toEqual([
    'You saw the turn coming in month 12, and you knew when.',
    'At the end you were right to within what can be noticed.',
  ])
  expect(gapSentences(gap([0, -1, -1, -2, 0], [0, -2, 0, 1, 2]))[0]).toBe(
    'You saw the turn coming in month 9, but you had it 6 months too late.',
  )
})

test('says what came in place of what was expected', () => {
  expect(gapSentences(gap([0, -1, -3], [0, 0.1, -0.2], -3))[0]).toBe(
    'You expected a fall below the grey line; there was hardly any difference.',
  )
  expect(gapSentences(gap([0, 0, 0], [0, 1, 2], -2))[0]).toBe(
    'You expected hardly any difference from the grey line; the run rose 2.0 above the grey line.',
  )
  expect(gapSentences(gap([0, 1, 2], [0, 1, 2]))[0]).toBe(
    'You saw the shape coming: the run rose 2.0 above the grey line.',
  )
})
