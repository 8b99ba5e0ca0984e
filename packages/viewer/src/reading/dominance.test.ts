import { expect, it } from 'vitest'
import { reigns } from './dominance.ts'

const months = [0, 6, 12, 13, 14, 20, 26]

it('tells who leads when, and passes over short leads', () => {
  const columns = [
    ['A', [3, 3, 3, 0, 3, 1, 1]],
    ['B', [1, 1, 1, 2, 1, 2, 2]],
  ] as const
  expect(reigns(months, columns)).toEqual([
    { id: 'A', from: 0, to: 12 },
    { id: 'B', from: 20, to: 26 },
  ])
})

it('knows no leader where nothing is at work', () => {
  expect(reigns(months, [['A', months.map(() => 0)]])).toEqual([])
})
