import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elementaryCircuits } from './circuits.ts'
import type { Digraph } from './components.ts'
import { strongestCircuits } from './strongest-circuits.ts'

test('circuits with an arc that is not at work are left out', () => {
  const arcs = [
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const
  expect(strongestCircuits({ nodes: 2, arcs }, [0.5, 2, 0.1])).toEqual([[0, 1], [2]])
  expect(strongestCircuits({ nodes: 2, arcs }, [0.5, 0, 0.1])).toEqual([[2]])
})

test('a circuit of two weak short cuts is missed: the search is a heuristic', () => {
  // 0 → 1 → 2 → 3 → 0, where 0 → 1 and 2 → 3 are weaker than the ways round by 4 and 5
  const arcs = [
    [0, 4],
    [4, 1],
    [0, 1],
    [1, 2],
    [2, 5],
    [5, 3],
    [2, 3],
    [3, 0],
  ] as const
  const graph = { nodes: 6, arcs }
  expect(elementaryCircuits(graph).circuits.length).toBe(4)
  const found = strongestCircuits(graph, [1, 1, 0.5, 1, 1, 1, 0.5, 1])
  expect(found.length).toBe(3)
  expect(found).not.toContainEqual([2, 3, 6, 7])
})

const weighted: fc.Arbitrary<{ graph: Digraph; strength: number[] }> = fc
  .integer({ min: 1, max: 6 })
  .chain(nodes =>
    fc
      .array(
        fc.record({
          arc: fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)),
          strength: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 10, noNaN: true })),
        }),
        { maxLength: 16 },
      )
      .map(arcs => ({
        graph: { nodes, arcs: arcs.map(({ arc }) => arc) },
        strength: arcs.map(({ strength }) => strength),
      })),
  )

test('what is found are circuits at work, each once, and some wherever there is one', () => {
  fc.assert(
    fc.property(weighted, ({ graph, strength }) => {
      const active = elementaryCircuits(graph, 1e6)
        .circuits.filter(circuit => circuit.every(arc => strength[arc] > 0))
        .map(circuit => circuit.join())
      const found = strongestCircuits(graph, strength).map(circuit => circuit.join())
      expect(new Set(found).size).toBe(found.length)
      expect(found.filter(circuit => !active.includes(circuit))).toEqual([])
      expect(found.length > 0).toBe(active.length > 0)
    }),
  )
})
