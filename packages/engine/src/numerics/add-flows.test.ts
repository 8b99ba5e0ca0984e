import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addOne, addThree, addTwo } from './add-flows.ts'

const rows = fc.array(fc.tuple(...Array.from({ length: 4 }, () => fc.double({ noNaN: true }))), {
  maxLength: 9,
})
const column = (table: readonly (readonly number[])[], k: number) =>
  Float64Array.from(table, row => row[k])

test('flows are added to every row of a stock, one after the other', () => {
  fc.assert(
    fc.property(rows, table => {
      const [a, b, c] = [1, 2, 3].map(k => column(table, k))
      const one = column(table, 0)
      addOne(one.length, one, a, 2)
      expect(one).toEqual(Float64Array.from(table, ([s, x]) => s + 2 * x))
      const two = column(table, 0)
      addTwo(two.length, two, a, 2, b, -1)
      expect(two).toEqual(Float64Array.from(table, ([s, x, y]) => s + 2 * x + -1 * y))
      const three = column(table, 0)
      addThree(three.length, three, a, 2, b, -1, c, 0.5)
      expect(three).toEqual(
        Float64Array.from(table, ([s, x, y, z]) => s + 2 * x + -1 * y + 0.5 * z),
      )
    }),
  )
})
