import { expect, test } from 'vitest'
import { sharingTheCut } from './cut-edge.ts'
import { cuttableLoops } from './named-loops.ts'
import type { NamedLoop } from './named/named-loop.ts'

const loopOf = (edges: NamedLoop['edges'], edge: readonly [string, string]): NamedLoop => ({
  id: 'B1',
  label: 'Made up',
  story: 'Made up for this test.',
  polarity: '-',
  edges,
  cut: { edge, held: 'It stays.' },
})

test('no loop of the model that can be cut shares the link that is cut', () => {
  for (const name of cuttableLoops)
    expect({ name, with: sharingTheCut(name) }).toEqual({ name, with: [] })
})

test('loops through the same link are named, whichever of them it is the cut of', () => {
  const loops = {
    short: loopOf(
      [
        ['a', '+', 'b'],
        ['b', '-', 'a'],
      ],
      ['a', 'b'],
    ),
    long: loopOf(
      [
        ['a', '+', 'b'],
        ['b', '+', 'c'],
        ['c', '-', 'a'],
      ],
      ['b', 'c'],
    ),
    other: loopOf(
      [
        ['a', '+', 'c'],
        ['c', '-', 'a'],
      ],
      ['a', 'c'],
    ),
  }
  expect(sharingTheCut('short', loops)).toEqual(['long'])
  expect(sharingTheCut('long', loops)).toEqual([])
  expect(sharingTheCut('other', loops)).toEqual([])
  expect(sharingTheCut('none', loops)).toEqual([])
})
