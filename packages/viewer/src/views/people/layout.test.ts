import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CrowdPost, CrowdWorld } from './crowd.ts'
import { layoutOf } from './layout.ts'
import { linkPaths } from './link-paths.ts'
import { markBeyond } from './steps.ts'

const post = (room: number, role: number, place: number, look: CrowdPost['look']): CrowdPost => ({
  key: `${room} ${role} ${place} ${look}`,
  person: null,
  room,
  role,
  place,
  look,
  step: 1,
  burnedOut: false,
  leaving: false,
  isNew: false,
  fate: null,
})

const worldOf = (rooms: readonly (readonly number[])[], gone: number): CrowdWorld => ({
  title: 'World',
  rooms: rooms.map((posts, room) => ({ title: `${room}`, posts, gone, goneText: '' })),
  posts: rooms.flatMap((posts, room) => [
    ...posts.flatMap((count, role) =>
      Array.from({ length: count }, (_, place) => post(room, role, place, 'working')),
    ),
    ...Array.from({ length: gone }, (_, place) => post(room, 0, place, 'gone')),
  ]),
  links: [],
})

const team = fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 9,
})

it('gives every mark a place of its own, inside its room', () => {
  fc.assert(
    fc.property(
      team,
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 300, max: 1600 }),
      fc.integer({ min: 1, max: 2 }),
      (rooms, gone, width, count) => {
        const worlds = Array.from({ length: count }, () => worldOf(rooms, gone))
        const layout = layoutOf(worlds, { width, em: 1, tallest: 500 })
        const stray = layout.marks.filter(
          ({ x, y, r, world, room }) =>
            !layout.rooms.some(
              each =>
                each.world === world &&
                each.title === String(room) &&
                x - r >= each.x &&
                x + r <= each.x + each.width &&
                y - r >= each.y &&
                y + r <= each.y + each.height,
            ),
        )
        expect(stray).toEqual([])
        const touching = layout.marks.some((one, index) =>
          layout.marks
            .slice(index + 1)
            .some(other => Math.hypot(one.x - other.x, one.y - other.y) < 0.99 * (one.r + other.r)),
        )
        expect(touching).toBe(false)
        expect(Math.max(0, ...layout.marks.map(({ y }) => y))).toBeLessThanOrEqual(layout.height)
      },
    ),
    { numRuns: 25 },
  )
})

const layout = layoutOf([worldOf([[4, 0, 0, 3]], 2)], { width: 400, em: 1, tallest: 600 })
const { marks } = layout
const at = (place: number, look = 'working', role = 0) =>
  marks.find(mark => mark.place === place && mark.look === look && mark.role === role) ?? null

it('makes marks smaller where many have to stand in the same height', () => {
  const many = layoutOf([worldOf([[90, 0, 0, 90]], 2)], { width: 400, em: 1, tallest: 600 })
  expect(many.scale).toBeLessThan(layout.scale)
  expect(many.height).toBeLessThan(600)
})

it('goes from mark to mark by the arrows, and to the ends', () => {
  expect(markBeyond(marks, at(0), 'ArrowRight')).toBe(at(1))
  expect(markBeyond(marks, at(1), 'ArrowLeft')).toBe(at(0))
  expect(markBeyond(marks, at(0), 'ArrowLeft')).toBeNull()
  expect(markBeyond(marks, at(0), 'ArrowDown')).toBe(at(0, 'working', 3))
  expect(markBeyond(marks, null, 'ArrowDown')).toBe(marks[0])
  expect(markBeyond(marks, at(1), 'End')).toBe(marks.at(-1))
  expect(markBeyond(marks, at(1), 'x')).toBeNull()
})

it('reaches every mark by arrows from the first', () => {
  const reached = new Set([marks[0]])
  for (const mark of reached)
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'])
      reached.add(markBeyond(marks, mark ?? null, key) ?? mark)
  expect(reached.size).toBe(marks.length)
})

it('draws links between those who are there, and no others', () => {
  const [one, other] = marks
  const link = { kind: 'work', from: one?.key ?? '', weight: 1 } as const
  const world = {
    ...worldOf([], 0),
    links: [
      { ...link, to: other?.key ?? '' },
      { ...link, to: 'nobody' },
    ],
  }
  const paths = linkPaths(marks, { worlds: [world] })
  expect(paths).toHaveLength(1)
  expect(paths[0]?.d).toMatch(/^M[\d.]+,[\d.]+Q/)
})
