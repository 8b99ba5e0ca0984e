import { expect, it } from 'vitest'
import { link, reversedWay, way, type Diagram } from './diagram.ts'
import { linkStrengths } from './strengths.ts'

const diagram: Diagram = {
  breadth: 1,
  places: { exhaustion: { x: 0, y: 0 }, leavers: { x: 50, y: 0 }, clinicians: { x: 99, y: 0 } },
  links: [
    link('exhaustion', '+', 'leavers', 0.1),
    link('leavers', '−', 'clinicians', 0.1),
    link('clinicians', '−', 'exhaustion', 0.1),
    link('leavers', '−', 'exhaustion', 0.1),
  ],
  ways: [
    way(['exhaustion', 'leavers', 'clinicians'], 'quits'),
    way(['exhaustion', 'leavers', 'clinicians'], 'early quits'),
    way(['exhaustion', 'leavers', 'exhaustion'], 'exits'),
    reversedWay(['clinicians', 'exhaustion'], 'gaps', 'wear'),
  ],
  loops: [],
}

const strengths = (shares: Readonly<Record<string, number>>) =>
  linkStrengths(diagram, name => shares[name] ?? 0)

it('gives a link what all ways through it have of one target, and the most over targets', () => {
  const found = strengths({ quits: -0.3, 'early quits': -0.2, exits: -0.4 })
  expect(found['exhaustion>leavers']).toBeCloseTo(0.5)
  expect(found['leavers>clinicians']).toBeCloseTo(0.5)
  expect(found['leavers>exhaustion']).toBeCloseTo(0.4)
})

it('counts nothing that works against the signs drawn', () => {
  expect(strengths({ quits: 0.3, exits: -0.1 })['leavers>clinicians']).toBe(0)
})

it('multiplies along condensed links, and turns the sign where a stock is seen from its other side', () => {
  // − drawn, seen from the other side +: two of the same sign
  expect(strengths({ gaps: -0.5, wear: -0.4 })['clinicians>exhaustion']).toBeCloseTo(0.2)
  expect(strengths({ gaps: -0.5, wear: 0.4 })['clinicians>exhaustion']).toBe(0)
})

it('leaves out links that no score tells about, and never exceeds the whole', () => {
  const plain = linkStrengths({ ...diagram, ways: [] }, () => 1)
  expect(plain).toEqual({})
  expect(strengths({ quits: -0.8, 'early quits': -0.7 })['leavers>clinicians']).toBe(1)
})
