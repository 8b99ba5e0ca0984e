import { expect, test } from 'vitest'
import { cuttableLoops, loopNames, namedLoops, whyUncuttable } from './named-loops.ts'
import type { NamedLoop } from './named/named-loop.ts'

const all = Object.entries<NamedLoop>(namedLoops)

test('the product of the signs of its edges is the polarity of a loop', () => {
  const products = all.map(([name, { edges }]) => [
    name,
    edges.reduce((product, [, sign]) => (sign === '+' ? product : -product), 1),
  ])
  expect(products).toEqual(all.map(([name, { polarity }]) => [name, polarity === '+' ? 1 : -1]))
})

test('a loop is named B where it balances and R where it reinforces', () => {
  const wrong = all.filter(([, { id, polarity }]) => id.startsWith('R') !== (polarity === '+'))
  expect(wrong.map(([name]) => name)).toEqual([])
  expect(new Set(all.map(([, { id }]) => id)).size).toBe(all.length)
})

test('every edge begins where the one before it ends', () => {
  const broken = all.filter(([, { edges }]) =>
    edges.some(([from], i) => from !== edges.at(i - 1)?.[2]),
  )
  expect(broken.map(([name]) => name)).toEqual([])
})

test('the link that is cut is one of the loop’s own, and of no other loop with that link cut', () => {
  const foreign = all.filter(
    ([, { edges, cut }]) =>
      !edges.some(([from, , to]) => from === cut.edge[0] && to === cut.edge[1]),
  )
  expect(foreign.map(([name]) => name)).toEqual([])
  expect(new Set(all.map(([, { cut }]) => cut.edge.join('→'))).size).toBe(all.length)
})

test('a loop that is cut is cut through alone', () => {
  const shared = all.filter(([name, { cut }]) =>
    all.some(
      ([other, { edges }]) =>
        other !== name && edges.some(([from, , to]) => from === cut.edge[0] && to === cut.edge[1]),
    ),
  )
  expect(shared.map(([name]) => name)).toEqual([])
})

test('stories are one sentence', () => {
  expect(all.filter(([, { story }]) => !/^[A-Z][^.]*\.$/.test(story))).toEqual([])
})

test('those that no run can cut say why', () => {
  expect(loopNames.filter(name => !cuttableLoops.some(known => known === name))).toEqual([
    'survivor',
  ])
  expect(whyUncuttable('survivor')).toMatch(/no link/)
  expect(whyUncuttable('contagion')).toBeNull()
  expect(whyUncuttable('toString')).toBeNull()
})
