import { expect, test } from 'vitest'
import { predatorPrey } from '../textbook/predator-prey.ts'
import { findLoops } from './loops.ts'
import { matchPaths, pathOf, sharedBy } from './paths.ts'

const { structure, edges } = predatorPrey
const found = findLoops(structure, edges)
const chase = pathOf(structure, 'chase', [
  ['prey', 'feeding'],
  ['predators', 'predation'],
])
const births = pathOf(structure, 'births', [['prey', 'births']])

test('a named loop is found wherever its name begins', () => {
  const turned = pathOf(structure, 'turned', [
    ['predators', 'predation'],
    ['prey', 'feeding'],
  ])
  const { named, loops } = matchPaths(structure, found, [chase])
  expect(loops.length).toBe(5)
  expect(matchPaths(structure, found, [turned]).named).toEqual(named)
})

test('where the list is cut short a named loop is scored all the same', () => {
  const some = { ...found, loops: found.loops.filter(({ minor }) => minor), complete: false }
  const { loops, named } = matchPaths(structure, some, [births, chase])
  expect(loops.length).toBe(some.loops.length + 1)
  expect(loops[named[1]]).toEqual({
    edges: chase.edges,
    partition: found.partitions[0],
    minor: false,
  })
})

test('an edge knows the named loops that share it', () => {
  const other = { id: 'other', edges: chase.edges }
  expect(sharedBy(chase.edges[0], [chase, births, other])).toEqual(['chase', 'other'])
  expect(sharedBy({ reading: 1, flow: 3 }, [chase, births])).toEqual([])
})

test('names that do not exist are refused with those that do', () => {
  expect(() => pathOf(structure, 'B1', [['wolves', 'births']])).toThrowErrorMatchingInlineSnapshot(
    `[Error: loop B1: unknown reading: wolves; expected one of prey, predators]`,
  )
  expect(() => pathOf(structure, 'B1', [['prey', 'rain']])).toThrowErrorMatchingInlineSnapshot(
    `[Error: loop B1: unknown flow: rain; expected one of births, predation, feeding, deaths]`,
  )
})

test('an edge that does not lead to the next is refused', () => {
  expect(() =>
    pathOf(structure, 'B1', [
      ['prey', 'births'],
      ['predators', 'predation'],
    ]),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: loop B1: prey –births→ prey; expected a flow that moves predators]`,
  )
})

test('a named loop that the model does not have is refused', () => {
  const without = findLoops(
    structure,
    edges.filter(({ flow }) => structure.flows[flow].name !== 'feeding'),
  )
  expect(() => matchPaths(structure, without, [chase])).toThrowErrorMatchingInlineSnapshot(
    `[Error: loop chase is none of the model’s: prey –feeding→ predators, predators –predation→ prey]`,
  )
})

test('the same loop under two names is refused', () => {
  expect(() =>
    matchPaths(structure, found, [chase, { id: 'again', edges: [...chase.edges].reverse() }]),
  ).toThrowErrorMatchingInlineSnapshot(`[Error: loops chase and again are the same]`)
})
