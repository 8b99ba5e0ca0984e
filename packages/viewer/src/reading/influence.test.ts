import { expect, it } from 'vitest'
import { mostInfluential } from './influence.ts'

const influence = {
  outcomes: ['Burned out [pp]', 'Wait [days]'],
  rows: [
    {
      name: 'returnShare',
      moves: [
        [-2, 8],
        [0, 1],
      ],
    },
    {
      name: 'teamGap',
      moves: [
        [-1, 1],
        [0, 0],
      ],
    },
    {
      name: 'toleratedWait',
      moves: [
        [0, 1],
        [-40, 20],
      ],
    },
    {
      name: 'wearRate',
      moves: [
        [-30, 30],
        [0, 0],
      ],
    },
    {
      name: 'constructor',
      moves: [
        [90, 90],
        [90, 90],
      ],
    },
  ],
}

it('ranks by the outcome of which a parameter moves the largest part', () => {
  expect(mostInfluential(influence, 3).map(({ name }) => name)).toEqual([
    'returnShare',
    'toleratedWait',
    'teamGap',
  ])
})

it('leaves out what is not assumed, and what is no parameter', () => {
  const names = mostInfluential(influence, 9).map(({ name }) => name)
  expect(names).not.toContain('wearRate')
  expect(names).toHaveLength(3)
})

it('says which outcome a parameter moves most', () => {
  expect(mostInfluential(influence, 2).map(({ most }) => most)).toEqual([0, 1])
})

it('puts up with outcomes that nothing moves', () => {
  const still = { outcomes: ['a'], rows: [{ name: 'teamGap', moves: [[0, 0]] }] }
  expect(mostInfluential(still, 2).map(({ name }) => name)).toEqual(['teamGap'])
})
