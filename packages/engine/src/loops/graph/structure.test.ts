import { expect, test } from 'vitest'
import { edgeText, loopKey, readingsOf } from './structure.ts'

const structure = {
  stocks: ['prey', 'predators'],
  flows: [
    { name: 'predation', to: 0, sign: -1 },
    { name: 'feeding', to: 1, sign: 1 },
  ],
} as const

test('unless said otherwise each stock has one reading', () => {
  expect(readingsOf(structure)).toEqual([
    { name: 'prey', of: 0 },
    { name: 'predators', of: 1 },
  ])
  const readings = [{ name: 'crowd', of: 0 }]
  expect(readingsOf({ ...structure, readings })).toBe(readings)
})

test('an edge reads as what moves what by which flow', () => {
  expect(edgeText(structure, { reading: 1, flow: 0 })).toBe('predators –predation→ prey')
})

test('a loop has one key wherever it is begun, and another one backwards', () => {
  const [a, b, c] = [
    { reading: 2, flow: 0 },
    { reading: 0, flow: 11 },
    { reading: 1, flow: 3 },
  ]
  expect(loopKey([b, c, a])).toBe(loopKey([a, b, c]))
  expect(loopKey([c, b, a])).not.toBe(loopKey([a, b, c]))
})
