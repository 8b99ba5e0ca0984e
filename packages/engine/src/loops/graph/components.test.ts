import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arcsOut, stronglyConnected, type Digraph } from './components.ts'

const digraphs: fc.Arbitrary<Digraph> = fc.integer({ min: 1, max: 7 }).chain(nodes =>
  fc.record({
    nodes: fc.constant(nodes),
    arcs: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 14 }),
  }),
)

/** Which nodes each node leads to, by trying all ways (Warshall). */
const reachable = ({ nodes, arcs }: Digraph): boolean[][] => {
  const reach = Array.from({ length: nodes }, (_, i) =>
    Array.from({ length: nodes }, (_, j) => i === j),
  )
  for (const [from, to] of arcs) reach[from][to] = true
  for (let via = 0; via < nodes; via++)
    for (let i = 0; i < nodes; i++)
      for (let j = 0; j < nodes; j++) reach[i][j] ||= reach[i][via] && reach[via][j]
  return reach
}

test('two nodes share a component exactly where each leads to the other', () => {
  fc.assert(
    fc.property(digraphs, graph => {
      const reach = reachable(graph)
      const component = stronglyConnected(graph)
      for (let i = 0; i < graph.nodes; i++)
        for (let j = 0; j < graph.nodes; j++)
          expect(component[i] === component[j]).toBe(reach[i][j] && reach[j][i])
    }),
  )
})

test('arcs are listed at the node they leave', () => {
  const arcs = [
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const
  expect(arcsOut({ nodes: 3, arcs })).toEqual([[1], [0, 2], []])
})
