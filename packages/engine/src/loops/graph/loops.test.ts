import { expect, test } from 'vitest'
import { linkScorer } from '../scores/link-scores.ts'
import { windowBuffers, windowOf } from '../scores/window.ts'
import { defineSystem } from '../system/stock-flow-system.ts'
import { findLoops, findLoopsAtWork } from './loops.ts'
import { edgeText, loopKey } from './structure.ts'

/** Two stocks that exchange what they have by a gradient, and a third that they feed. */
const exchange = defineSystem({
  stocks: { warm: 3, cold: 1, memory: 0 },
  flows: [
    {
      name: 'heat',
      outOf: 'warm',
      into: 'cold',
      reads: ['warm', 'cold'],
      rate: ([warm, cold]) => 0.1 * (warm - cold),
    },
    { name: 'sun', into: 'warm', reads: ['cold'], rate: ([cold]) => 0.3 / cold },
    {
      name: 'learning',
      into: 'memory',
      reads: ['warm', 'memory'],
      rate: ([warm, memory]) => warm - memory,
    },
  ],
})
const { structure, edges } = exchange
const { loops, complete, partitions } = findLoops(structure, edges)
const texts = loops.map(loop => loop.edges.map(edge => edgeText(structure, edge)).join(', '))

test('the loops are all those that pass no stock and no flow twice', () => {
  expect(complete).toBe(true)
  expect(texts.sort()).toEqual([
    'cold –heat→ cold',
    'memory –learning→ memory',
    'warm –heat→ cold, cold –sun→ warm',
    'warm –heat→ warm',
  ])
})

test('a stock that only listens is a partition of its own', () => {
  const [warm, cold, memory] = partitions
  expect(warm).toBe(cold)
  expect(memory).not.toBe(cold)
  for (const { edges, partition } of loops) expect(partition).toBe(partitions[edges[0].reading])
})

test('loops of one edge are minor', () => {
  for (const { edges, minor } of loops) expect(minor).toBe(edges.length === 1)
})

test('a system without feedback has no loop', () => {
  const open = defineSystem({
    stocks: { tank: 0 },
    flows: [{ name: 'rain', into: 'tank', reads: [], rate: () => 1 }],
  })
  const { loops, complete } = findLoops(open.structure, open.edges)
  expect([loops, complete]).toEqual([[], true])
})

/** Link scores of the first window. */
const linksNow = (): Float64Array => {
  const links = new Float64Array(3 * structure.flows.length)
  const buffers = windowBuffers(structure)
  linkScorer(structure)(windowOf(exchange, exchange.start, 0, 0.25, buffers), links)
  return links
}

test('where there are too many loops those at work are found along the strongest paths', () => {
  const some = findLoopsAtWork(structure, edges, [linksNow()], 1)
  expect(some.complete).toBe(false)
  const keys = (list: typeof loops) => list.map(loop => loopKey(loop.edges)).sort()
  expect(keys(some.loops)).toEqual(keys(loops))
})

test('nothing is found where nothing is at work, unless all are listed', () => {
  const still = new Float64Array(3 * structure.flows.length)
  expect(findLoopsAtWork(structure, edges, [still], 1).loops).toEqual([])
  expect(findLoopsAtWork(structure, edges, [still]).loops).toEqual(loops)
})

test('a loop that is at work at one of several instants is found once', () => {
  const still = new Float64Array(3 * structure.flows.length)
  const instants = [still, linksNow(), linksNow()]
  expect(findLoopsAtWork(structure, edges, instants, 1).loops.length).toBe(loops.length)
})
