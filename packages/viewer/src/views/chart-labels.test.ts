import { expect, it } from 'vitest'
import { spread } from './chart-labels.ts'

const heights = (labels: readonly { y: number }[]): readonly number[] => labels.map(({ y }) => y)

it('leaves labels with room where they are', () => {
  expect(heights(spread([{ y: 40 }, { y: 10 }], 15, 100))).toEqual([10, 40])
})

it('moves labels apart that would lie on one another', () => {
  expect(heights(spread([{ y: 30 }, { y: 32 }, { y: 33 }], 15, 100))).toEqual([30, 45, 60])
})

it('pushes labels up from the lower edge', () => {
  expect(heights(spread([{ y: 98 }, { y: 99 }], 15, 100))).toEqual([85, 100])
})
