import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leverNames, levers } from '../../levers/index.ts'
import { parseScenario } from '../scenario-language.ts'
import { purchasesOf } from './purchase.ts'

const scenario = parseScenario(
  `version: 1
name: Ten
organisation: { clinics: [{ name: A, physicians: 4, advancedPractice: 0, nurses: 2, support: 4 }] }
policies:
  - { lever: wellness, to: 40 % }
  - { lever: coaching, to: 100 % }
`,
  { file: 'ten.yaml' },
)
const of = (budget: number, lever: string) => {
  const { bought, leftOut } = purchasesOf(scenario, budget)
  return [...bought, ...leftOut].find(each => each.lever === lever)
}

// prices from the levers: redesign $9,000 for each of ten, support staff $48,000 a post
test('a sum buys the share of a lever that it pays for, for all who are employed', () => {
  expect(of(45_000, 'redesign')).toEqual({
    lever: 'redesign',
    before: 0,
    to: 0.5,
    cost: 45_000,
    atItsEnd: false,
  })
})

test('it is bought on top of what is done already', () => {
  expect(of(2_222, 'wellness')).toMatchObject({ before: 0.4, to: 0.5 })
})

test('posts are bought whole, and what is left of the sum is not spent', () => {
  const posts = of(100_000, 'supportStaff')
  expect(posts).toMatchObject({ cost: 96_000, atItsEnd: false })
  // two of four, by rounding
  expect(posts).toHaveProperty('to', expect.closeTo(0.375, 3))
})

test('what cannot be bought says why', () => {
  expect(of(100_000, 'posts')).toEqual({ lever: 'posts', why: 'too dear' })
  expect(of(100_000, 'coaching')).toEqual({ lever: 'coaching', why: 'no room' })
  expect(of(100_000, 'visitLength')).toEqual({ lever: 'visitLength', why: 'no price' })
})

test('a lever at its end spends less than the sum', () => {
  expect(of(100_000, 'mindfulness')).toMatchObject({ to: 1, cost: 600, atItsEnd: true })
})

test('nothing costs more than the sum, stays where it was or leaves its range; every lever has an answer', () => {
  fc.assert(
    fc.property(fc.double({ min: 1_000, max: 1e6, noNaN: true }), budget => {
      const { bought, leftOut } = purchasesOf(scenario, budget)
      expect(bought.length + leftOut.length).toBe(leverNames.length)
      for (const { lever, before, to, cost } of bought) {
        expect(cost).toBeLessThanOrEqual(budget * (1 + 1e-6))
        expect(to).not.toBe(before)
        expect(to).toBeGreaterThanOrEqual(levers[lever].range[0])
        expect(to).toBeLessThanOrEqual(levers[lever].range[1])
      }
    }),
    { numRuns: 20 },
  )
})

test('a budget that is none is refused', () => {
  expect(() => purchasesOf(scenario, 0)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid budget: 0; expected more than 0 dollars a year]`,
  )
})
