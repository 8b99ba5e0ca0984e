import { expect, it } from 'vitest'
import { fatesAt } from './fates.ts'
import { rollOf, standingOn } from './roll.ts'
import { burdened, left } from './test-lives.ts'

const own = rollOf(burdened)
const reference = rollOf(left)
const last = left.t.length - 1
const day = left.t[last] ?? 0

it('finds nobody who fares otherwise in the same world', () => {
  const { both, differing } = fatesAt(reference, reference, last, 'mbi')
  expect(differing).toEqual([])
  expect(both).toBeGreaterThan(20)
})

it('finds nobody on the first day, which both worlds share', () => {
  expect(fatesAt(own, reference, 0, 'mbi').differing).toEqual([])
})

it('tells who stays or leaves in one world only, with the day on which they left', () => {
  const { differing } = fatesAt(own, reference, last, 'mbi')
  expect(differing.length).toBeGreaterThan(0)
  for (const { key, kind, person, day: gone } of differing) {
    const other = reference.known.get(key) ?? -1
    const both = [standingOn(own, person, day), standingOn(reference, other, day)]
    const expected = { kept: ['here', 'gone'], lost: ['gone', 'here'] }[kind as 'kept'] ?? [
      'here',
      'here',
    ]
    expect(both).toEqual(expected)
    expect(gone === null).toBe(kind !== 'kept' && kind !== 'lost')
  }
})

it('turns around when the worlds are exchanged', () => {
  const count = (all: ReturnType<typeof fatesAt>, wanted: string): number =>
    all.differing.filter(({ kind }) => kind === wanted).length
  const there = fatesAt(own, reference, last, 'mbi')
  const back = fatesAt(reference, own, last, 'mbi')
  for (const [one, other] of [
    ['kept', 'lost'],
    ['spared', 'worn'],
    ['moreTime', 'lessTime'],
  ] as const)
    expect([count(there, one), count(there, other)]).toEqual([count(back, other), count(back, one)])
})
