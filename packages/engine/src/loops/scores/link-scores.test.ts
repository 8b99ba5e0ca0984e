import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defineSystem, type FlowDefinition } from '../system/stock-flow-system.ts'
import type { StockFlowSystem } from '../system/stock-flow-system.ts'
import { linkScorer } from './link-scores.ts'
import { windowBuffers, windowOf } from './window.ts'

const linksOf = (system: StockFlowSystem, dt: number): number[][] => {
  const { structure, start } = system
  const buffers = windowBuffers(structure)
  const flows = structure.flows.length
  const links = new Float64Array(buffers.swapped.length)
  linkScorer(structure)(windowOf(system, start, 0, dt, buffers), links)
  return Array.from({ length: links.length / flows }, (_, r) => [
    ...links.subarray(r * flows, (r + 1) * flows),
  ])
}

const steps = fc.constantFrom(1, 0.5, 0.25, 0.1)
const rate = fc.double({ min: 0.01, max: 0.3, noNaN: true })
const size = fc.double({ min: 0.5, max: 50, noNaN: true })

/** Prey, predators and what the predators leave, with rates that a test draws. */
const chain = (
  [births, hunt, feed, deaths]: readonly number[],
  [prey, predators]: readonly number[],
  change: (flows: FlowDefinition[]) => FlowDefinition[] = flows => flows,
) =>
  defineSystem({
    stocks: { prey, predators },
    readings: { alias: 'prey' },
    flows: change([
      { name: 'births', into: 'prey', reads: ['prey'], rate: ([x]) => births * x },
      {
        name: 'predation',
        outOf: 'prey',
        reads: ['prey', 'predators'],
        rate: ([x, y]) => hunt * x * y,
      },
      {
        name: 'feeding',
        into: 'predators',
        reads: ['prey', 'predators'],
        rate: ([x, y]) => feed * x * y,
      },
      { name: 'deaths', outOf: 'predators', reads: ['predators'], rate: ([y]) => deaths * y },
    ]),
  })
const chains = [fc.tuple(rate, rate, rate, rate), fc.tuple(size, size), steps] as const

test('a link of more than one flow is the sum of the links of its parts', () => {
  fc.assert(
    fc.property(
      ...chains,
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      (rates, start, dt, part) => {
        const split = chain(rates, start, ([first, ...others]) => [
          { ...first, name: 'early', rate: ([x]) => part * rates[0] * x },
          { ...first, name: 'late', rate: ([x]) => (1 - part) * rates[0] * x },
          ...others,
        ])
        const [whole] = linksOf(chain(rates, start), dt)
        const [[early, late, ...others]] = linksOf(split, dt)
        expect((early + late - whole[0]) / Math.max(1, Math.abs(whole[0]))).toBeCloseTo(0, 6)
        others.forEach((link, f) =>
          expect((link - whole[1 + f]) / Math.max(1, Math.abs(whole[1 + f]))).toBeCloseTo(0, 6),
        )
      },
    ),
  )
})

test('a reading that only passes a stock on has its links', () => {
  fc.assert(
    fc.property(...chains, (rates, start, dt) => {
      const passed = chain(rates, start, flows =>
        flows.map(flow => ({
          ...flow,
          reads: flow.reads.map(name => (name === 'prey' ? 'alias' : name)),
        })),
      )
      const [direct, predators, alias] = linksOf(chain(rates, start), dt)
      expect(alias).toEqual([0, 0, 0, 0])
      expect(linksOf(passed, dt)).toEqual([alias, predators, direct])
    }),
  )
})

test('a flow that does not change scores nothing, however large', () => {
  fc.assert(
    fc.property(
      ...chains,
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      (rates, start, dt, flood) => {
        const flooded = chain(rates, start, flows => [
          ...flows,
          { name: 'flood', into: 'predators', reads: ['prey'], rate: () => flood },
        ])
        for (const row of linksOf(flooded, dt)) expect(row[4]).toBe(0)
      },
    ),
  )
})

test('links have the sign that the structure gives them', () => {
  const signs = [1, -1, 1, -1]
  fc.assert(
    fc.property(...chains, (rates, start, dt) => {
      for (const row of linksOf(chain(rates, start), dt))
        row.forEach((link, f) => expect([0, signs[f]]).toContain(Math.sign(link) + 0))
    }),
  )
})

test('a scorer says the same of a window whatever it scored before', () => {
  const first = chain([0.1, 0.01, 0.002, 0.1], [40, 9])
  const score = linkScorer(first.structure)
  const buffers = windowBuffers(first.structure)
  const [once, again] = [0, 1].map(() => new Float64Array(buffers.swapped.length))
  score(windowOf(first, [40, 9], 0, 1, buffers), once)
  score(windowOf(first, [3, 70], 0, 1, buffers), again)
  score(windowOf(first, [40, 9], 0, 1, buffers), again)
  expect(again).toEqual(once)
})
