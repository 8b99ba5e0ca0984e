import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Loop } from '../graph/loops.ts'
import { findLoops } from '../graph/loops.ts'
import { defineSystem, type FlowDefinition } from '../system/stock-flow-system.ts'
import { predatorPrey } from '../textbook/predator-prey.ts'
import { linkScorer } from './link-scores.ts'
import { loopScorer, packLoops } from './loop-scores.ts'
import { windowBuffers, windowOf } from './window.ts'

const { structure, edges } = predatorPrey
const { loops } = findLoops(structure, edges)

test('a score is the product of the links, however many decades they span', () => {
  const packed = packLoops(structure, loops)
  const links = new Float64Array(packed.links).fill(1e200)
  links[packed.edges[0]] = -1e200
  const { log, sign, relative } = loopScorer(packed)(links)
  loops.forEach(({ edges }, l) => {
    expect(log[l]).toBeCloseTo(edges.length * Math.log(1e200), 6)
    expect(sign[l]).toBe(l === 0 ? -1 : 1)
  })
  // beside the one loop of two links the others are nothing
  const long = loops.findIndex(({ edges }) => edges.length === 2)
  expect(Math.abs(relative[long])).toBeCloseTo(1, 12)
})

test('loops of different partitions are not weighed against each other', () => {
  const apart: Loop[] = [
    { edges: [{ reading: 0, flow: 0 }], partition: 7, minor: true },
    { edges: [{ reading: 0, flow: 1 }], partition: 7, minor: true },
    { edges: [{ reading: 1, flow: 3 }], partition: 3, minor: true },
  ]
  const packed = packLoops(structure, apart)
  const links = new Float64Array(packed.links)
  links.set([3, -1, 0, 0, 0, 0, 0, 1e-6])
  expect([...loopScorer(packed)(links).relative].map(share => share.toFixed(12))).toEqual(
    [0.75, -0.25, 1].map(share => share.toFixed(12)),
  )
})

test('where nothing is at work every score is 0', () => {
  const packed = packLoops(structure, loops)
  const { relative, sign, log } = loopScorer(packed)(new Float64Array(packed.links))
  expect([...relative, ...sign]).toEqual(Array.from({ length: 10 }, () => 0))
  expect([...log].every(value => value === -Infinity)).toBe(true)
})

/** A ring of stocks, each of which is moved by the one before it and drains itself. */
const ring = (gains: readonly number[], drains: readonly number[], starts: readonly number[]) => {
  const name = (k: number) => `s${k % gains.length}`
  const flows = gains.flatMap((gain, k): FlowDefinition[] => [
    { name: `in${k}`, into: name(k + 1), reads: [name(k)], rate: ([x]) => gain * x },
    { name: `out${k}`, outOf: name(k), reads: [name(k)], rate: ([x]) => drains[k] * x },
  ])
  return defineSystem({
    stocks: Object.fromEntries(starts.map((start, k) => [name(k), start])),
    flows,
  })
}
const scoresOf = (system: ReturnType<typeof ring>, dt: number) => {
  const { structure, edges, start } = system
  const { loops } = findLoops(structure, edges)
  const packed = packLoops(structure, loops)
  const buffers = windowBuffers(structure)
  const links = new Float64Array(packed.links)
  linkScorer(structure)(windowOf(system, start, 0, dt, buffers), links)
  return { loops, ...loopScorer(packed)(links) }
}
const dts = fc.constantFrom(1, 0.5, 0.25, 0.1)
const gain = fc.double({ min: 0.05, max: 0.9, noNaN: true })
const level = fc.double({ min: 0.5, max: 50, noNaN: true })
const rings = fc.integer({ min: 2, max: 5 }).chain(stocks =>
  fc.record({
    gains: fc.array(
      fc.tuple(gain, fc.constantFrom(1, -1)).map(([g, s]) => g * s),
      {
        minLength: stocks,
        maxLength: stocks,
      },
    ),
    drains: fc.array(gain, { minLength: stocks, maxLength: stocks }),
    starts: fc.array(level, { minLength: stocks, maxLength: stocks }),
    dt: dts,
  }),
)

test('a loop that is alone has a score of 1 with the sign of its gains, at every step', () => {
  fc.assert(
    fc.property(rings, ({ gains, starts, dt }) => {
      const alone = ring(
        gains,
        gains.map(() => 0),
        starts,
      )
      const { loops, log, sign, relative } = scoresOf(alone, dt)
      const long = loops.findIndex(({ minor }) => !minor)
      expect(log[long]).toBeCloseTo(0, 6)
      expect(sign[long]).toBe(Math.sign(gains.reduce((product, value) => product * value)))
      expect(relative[long]).toBeCloseTo(sign[long], 9)
    }),
  )
})

test('relative scores add up to 1 in size, or to 0', () => {
  fc.assert(
    fc.property(rings, ({ gains, drains, starts, dt }) => {
      const { relative } = scoresOf(ring(gains, drains, starts), dt)
      const sum = relative.reduce((total, share) => total + Math.abs(share), 0)
      expect(sum === 0 || Math.abs(sum - 1) < 1e-12).toBe(true)
    }),
  )
})

test('a stock in another unit, with its constants, changes no relative score', () => {
  fc.assert(
    fc.property(rings, fc.double({ min: 0.01, max: 100, noNaN: true }), (drawn, unit) => {
      const { gains, drains, starts, dt } = drawn
      const last = gains.length - 1
      const rescaled = ring(
        gains.map((value, k) => (k === 0 ? value / unit : k === last ? value * unit : value)),
        drains,
        starts.map((start, k) => (k === 0 ? start * unit : start)),
      )
      const plain = scoresOf(ring(gains, drains, starts), dt).relative
      const other = scoresOf(rescaled, dt).relative
      plain.forEach((share, l) => expect(other[l]).toBeCloseTo(share, 5))
    }),
  )
})
