import { expect, test } from 'vitest'
import { locums } from './locums.ts'
import { after } from './test-world.ts'

test('locums bring part of a day for each vacant post that they fill', () => {
  const { groups } = after(locums, {
    posts: [[3, 1, 2, 2]],
    groups: { vacantCount: [2, 1, 0, 1], plannedDay: 8 },
    inputs: { locums: 0.5 },
    parameters: { locumProductivity: 0.75 },
    ofRole: { productivity: [1, 0.5, 1, 1] },
  })
  expect([...groups.locumHours]).toEqual([6, 1.5, 0, 3])
})

test('without locums vacant posts bring nothing', () => {
  const { groups } = after(locums, { groups: { vacantCount: 2 }, inputs: { locums: 0 } })
  expect(Math.max(...groups.locumHours)).toBe(0)
})
