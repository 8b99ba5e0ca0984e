import { levers } from '@burnout/engine'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { booksOf, firstWrong, ledgerOf, nextBooks, onceCost, runningCost } from './budget.ts'
import { quarters } from './calendar.ts'
import { branchAt, levelsAfter, newGame } from './game.ts'
import { allOff, headsPaidFor, measureNames, measures, topOf, type Measure } from './measures.ts'
import { organisation } from './organisation.ts'
import { gameOf, games } from './test-games.ts'

it('charges for everybody the list price of a lever', () => {
  // 2 222 dollars a head and year at full reach: shanafelt-2017-business
  expect(measures.wellness.steps[1].perQuarter).toBeCloseTo((2222 * headsPaidFor) / 4, 9)
  // 48 thousand a year for each of five posts
  expect(measures.supportStaff.steps[1].perQuarter).toBe(60_000)
})

it('prices are for the posts of the organisation, and the added posts are those that come', () => {
  const posts = organisation.clinics.map(
    ({ physicians, advancedPractice, nurses, support }) =>
      physicians + advancedPractice + nurses + support,
  )
  expect(posts.reduce((sum, own) => sum + own, 0)).toBe(headsPaidFor)
  const added = measures.supportStaff.steps.map(({ to }) =>
    organisation.clinics.reduce(
      (sum, { support }) => sum + Math.round(support * (1 + to)) - support,
      0,
    ),
  )
  expect(added).toEqual([2, 5])
})

it('every step can be taken by its lever', () => {
  for (const name of measureNames) {
    const { lever, steps }: Measure = measures[name]
    const [low, high] = levers[lever].range
    for (const { to } of steps) expect(to >= low && to <= high, name).toBe(true)
  }
})

it('letters of measures differ, so that a link is read in one way', () => {
  const letters = measureNames.map(name => measures[name].letter)
  expect(new Set(letters).size).toBe(letters.length)
})

it('takes once for each step that is raised, and nothing for one that is lowered', () => {
  const [half, full] = measures.redesign.steps
  expect(onceCost(allOff, { redesign: 2 })).toBe(half.once + full.once)
  expect(onceCost({ ...allOff, redesign: 1 }, { redesign: 2 })).toBe(full.once)
  expect(onceCost({ ...allOff, redesign: 2 }, { redesign: 0 })).toBe(0)
})

it('carries over what is left, and takes what stands again each quarter', () => {
  const [first, second] = ledgerOf(gameOf({ wellness: 2 }, 2))
  const cost = measures.wellness.steps[1].perQuarter
  expect(first?.left).toBe(90_000 - cost - 4_000)
  expect(second).toMatchObject({ carried: first?.left, standing: cost, change: 0, once: 0 })
})

it('however a game is played by the rules, the books are never in the red and add up', () => {
  fc.assert(
    fc.property(games, game => {
      const books = ledgerOf(game)
      expect(firstWrong(game)).toBeNull()
      for (const { carried, allowance, standing, change, once, left } of books) {
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeCloseTo(carried + allowance - standing - change - once, 6)
      }
      expect(books.map(({ carried }) => carried)).toEqual([
        ...(books.length > 0 ? [0] : []),
        ...books.slice(0, -1).map(({ left }) => left),
      ])
    }),
  )
})

it('there is always a move that can be paid for: everything off', () => {
  fc.assert(
    fc.property(games, game => {
      fc.pre(game.moves.length < quarters)
      expect(nextBooks(game, allOff).left).toBeGreaterThanOrEqual(0)
    }),
  )
})

it('says in which quarter a plan cannot be paid for', () => {
  const dear = Object.fromEntries(
    measureNames.filter(name => name !== 'hiringFreeze').map(name => [name, topOf(name)]),
  )
  expect(firstWrong(gameOf(dear, 3))).toBe(0)
  expect(firstWrong({ ...newGame('forgiving', 'a'), moves: [{}, {}, dear] })).toBe(2)
})

it('a branch keeps the quarters before it', () => {
  const game = gameOf({ wellness: 1 }, 6)
  expect(branchAt(game, 2).moves).toEqual(game.moves.slice(0, 2))
  expect(levelsAfter(branchAt(game, 2)).wellness).toBe(1)
})

it('what a quarter takes is the sum over what stands', () => {
  expect(runningCost(allOff)).toBe(0)
  expect(booksOf(100, 10, allOff, {})).toMatchObject({ left: 110 })
})
