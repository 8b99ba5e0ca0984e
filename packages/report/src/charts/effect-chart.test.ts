import { expect, test } from 'vitest'
import { meansOver } from './effect-chart.ts'

test('points at the same level are averaged', () => {
  expect(
    meansOver([
      [1, 10],
      [0, 2],
      [1, 20],
      [0, 4],
    ]),
  ).toEqual([
    [0, 3],
    [1, 15],
  ])
})

test('points that have no levels are averaged in six groups of neighbours', () => {
  const points = Array.from({ length: 12 }, (_, i) => [i, 2 * i] as const)
  expect(meansOver(points)).toEqual([0.5, 2.5, 4.5, 6.5, 8.5, 10.5].map(x => [x, 2 * x]))
})
