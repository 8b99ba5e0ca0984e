import { expect, test } from 'vitest'
import { worldOf } from '../mechanisms/test-world.ts'
import { ARRIVING, CLOSED, SEARCHING, WORKING } from '../state/seat-states.ts'
import { nextUnfunded } from './next-unfunded.ts'

const postsOfRoles = [2, 1, 3, 2]
/** Every role of two clinics as it is paid for: of physicians one post is searched for, of nurses one is closed. */
const settled = {
  posts: [postsOfRoles, postsOfRoles],
  clinicians: {
    // physicians, advanced practice, nurses, support
    seatState: [0, 1].flatMap(() =>
      [[WORKING, SEARCHING], [WORKING], [WORKING, ARRIVING, CLOSED], [WORKING, WORKING]].flat(),
    ),
    employed: [0, 1].flatMap(() => [1, 0, 1, 1, 0, 0, 1, 1]),
  },
  groups: { fundedAtStart: [2, 1, 2, 2, 2, 1, 2, 2], addedPosts: 0, vacantCount: 9 },
}

test('where as many posts are open as are paid for, those that are empty are counted', () => {
  const world = worldOf(settled)
  expect(nextUnfunded(world, 0)).toBe(-1)
  expect(Array.from(world.groups.vacantCount)).toEqual([1, 0, 1, 0, 1, 0, 1, 0])
})

test('a group with more or fewer open posts is given, and those before it are left alone', () => {
  const { groups } = settled
  const world = worldOf({
    ...settled,
    groups: { ...groups, fundedAtStart: [2, 1, 3, 2, 2, 0, 2, 2] },
  })
  expect(nextUnfunded(world, 0)).toBe(2)
  expect(nextUnfunded(world, 3)).toBe(5)
  expect(nextUnfunded(world, 6)).toBe(-1)
  // a group that is given is counted by whoever opens or closes its posts
  expect(Array.from(world.groups.vacantCount)).toEqual([1, 0, 9, 0, 1, 9, 1, 0])
})

test.for([
  ['posts', 0],
  ['advancedPracticePosts', 1],
  ['nursePosts', 2],
  ['supportStaff', 3],
] as const)(
  '%s pays for the posts of its role, in the clinic where it is moved',
  ([lever, role]) => {
    const world = worldOf({ ...settled, inputs: { [lever]: [0, 0.5] } })
    expect(nextUnfunded(world, 0)).toBe(4 + role)
    expect(nextUnfunded(world, 5 + role)).toBe(-1)
  },
)

test('a post is paid for from half of one on, with those that were added', () => {
  const paidWith = (change: number, added: number) =>
    nextUnfunded(
      worldOf({
        ...settled,
        groups: { ...settled.groups, addedPosts: [added, 0, 0, 0, 0, 0, 0, 0] },
        inputs: { posts: [change, 0] },
      }),
      0,
    )
  expect(paidWith(0.2, 0)).toBe(-1)
  expect(paidWith(0.25, 0)).toBe(0)
  expect(paidWith(-0.25, 0)).toBe(-1)
  expect(paidWith(-0.3, 0)).toBe(0)
  expect(paidWith(0, 0.4)).toBe(-1)
  expect(paidWith(0, 0.5)).toBe(0)
  expect(paidWith(-0.5, 1)).toBe(-1)
})
