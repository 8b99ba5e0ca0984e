import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elementaryCircuits } from './circuits.ts'
import type { Digraph } from './components.ts'

const complete = (nodes: number): Digraph => ({
  nodes,
  arcs: Array.from({ length: nodes }, (_, from) =>
    Array.from({ length: nodes }, (_, to) => [from, to] as const).filter(([a, b]) => a !== b),
  ).flat(),
})

/** Σ over k ≥ 2 of C(n, k) · (k − 1)!, the circuits of the complete digraph. */
const circuitsOfComplete = (n: number): number => {
  let sum = 0
  // C(n, k) · (k − 1)! = n · (n − 1) · … · (n − k + 1) / k
  for (let k = 2, falling = n; k <= n; k++) {
    falling *= n - k + 1
    sum += falling / k
  }
  return sum
}

test.each([2, 3, 4, 5, 6, 7])('the complete digraph of %s nodes has as many as counted', nodes => {
  const { circuits, complete: all } = elementaryCircuits(complete(nodes))
  expect(all).toBe(true)
  expect(circuits.length).toBe(circuitsOfComplete(nodes))
})

test('a list that is cut short says so, and one that just fits does not', () => {
  const count = circuitsOfComplete(6)
  const short = elementaryCircuits(complete(6), count - 1)
  expect([short.circuits.length, short.complete]).toEqual([count - 1, false])
  expect(elementaryCircuits(complete(6), count).complete).toBe(true)
  // 16,064 circuits
  expect(elementaryCircuits(complete(8)).circuits.length).toBe(5000)
})

test('a graph without circuits has none', () => {
  const line = {
    nodes: 3,
    arcs: [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
  } as const
  expect(elementaryCircuits(line)).toEqual({ circuits: [], complete: true })
})

test('an arc to its own node and parallel arcs are circuits of their own', () => {
  const arcs = [
    [0, 0],
    [0, 1],
    [0, 1],
    [1, 0],
  ] as const
  expect(elementaryCircuits({ nodes: 2, arcs }).circuits).toEqual([[0], [1, 3], [2, 3]])
})

/** All circuits from their lowest node, by walking every path. */
const walked = ({ nodes, arcs }: Digraph): string[] => {
  const found: string[] = []
  const walk = (start: number, node: number, path: readonly number[], seen: readonly number[]) =>
    arcs.forEach(([from, to], arc) => {
      if (from !== node || to < start) return
      if (to === start) found.push([...path, arc].join())
      else if (!seen.includes(to)) walk(start, to, [...path, arc], [...seen, to])
    })
  for (let start = 0; start < nodes; start++) walk(start, start, [], [start])
  return found.sort()
}

const digraphs: fc.Arbitrary<Digraph> = fc.integer({ min: 1, max: 6 }).chain(nodes =>
  fc.record({
    nodes: fc.constant(nodes),
    arcs: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 16 }),
  }),
)

test('the circuits of any graph are those found by walking every path, each once', () => {
  fc.assert(
    fc.property(digraphs, graph => {
      const { circuits } = elementaryCircuits(graph, 1e6)
      expect(circuits.map(circuit => circuit.join()).sort()).toEqual(walked(graph))
    }),
    { numRuns: 300 },
  )
})
