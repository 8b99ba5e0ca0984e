import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Column } from '../worker/compared.ts'
import { endDifference, isTold, verdictOf } from './winners.ts'

// Student 1908 (The probable error of a mean), ten patients: additional hours of sleep by two drugs
const drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
const drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

const among = (...endings: readonly (readonly number[])[]) => ({
  columns: endings.map(values => ({ endings: { exhaustion: values } }) as unknown as Column),
})
const tired = (hours: readonly number[]) => hours.map(hour => 20 - hour)

it('his second drug wins: its interval is that of R’s paired t.test', () => {
  const pair = among(tired(drug1), tired(drug2))
  expect(verdictOf(pair, 'exhaustion')).toEqual({ outcome: 'exhaustion', winner: 1, front: [1] })
  const difference = endDifference(pair, 'exhaustion', 1, 0)
  expect(difference.mean).toBeCloseTo(-1.58, 12)
  expect(difference.low).toBeCloseTo(-2.4598858, 7)
  expect(difference.high).toBeCloseTo(-0.7001142, 7)
  expect(difference).toMatchObject({ less: 9, same: 1, of: 10 })
  expect(isTold(difference)).toBe(true)
})

it('claims no winner where one pair cannot say, nor among those that are the same', () => {
  expect(verdictOf(among([1], [2]), 'exhaustion').winner).toBeNull()
  const twins = among(tired(drug1), tired(drug2), tired(drug2))
  expect(verdictOf(twins, 'exhaustion')).toMatchObject({ winner: null, front: [1, 2] })
})

it('a winner is told from each of the others, and who has the lowest mean is always in front', () => {
  const column = fc.array(fc.double({ min: 0, max: 9, noNaN: true }), {
    minLength: 5,
    maxLength: 5,
  })
  fc.assert(
    fc.property(fc.array(column, { minLength: 2, maxLength: 5 }), endings => {
      const all = among(...endings)
      const { winner, front } = verdictOf(all, 'exhaustion')
      const sums = endings.map(own => own.reduce((sum, value) => sum + value, 0))
      const best = sums.indexOf(Math.min(...sums))
      expect(front).toContain(best)
      const beaten = [...endings.keys()].filter(
        other => other !== best && isTold(endDifference(all, 'exhaustion', best, other)),
      )
      expect([null, best]).toContain(winner)
      expect(winner === null || beaten.length === endings.length - 1).toBe(true)
    }),
  )
})
