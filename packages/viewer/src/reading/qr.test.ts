import fc from 'fast-check'
import { expect, test } from 'vitest'
import { qrCode, type QrCode } from './qr.ts'

/** The modules of a code, read back from the path that draws them. */
const modulesOf = ({ size, path }: QrCode): readonly (readonly boolean[])[] => {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  return rows
}

/** A finder pattern as ISO/IEC 18004 draws it in three corners. */
const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']

test('has the finder and timing patterns of the standard, whatever the text', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true }), text => {
      const code = qrCode(text)
      if (code === null) return
      const { size } = code
      expect((size - 17) % 4).toBe(0)
      const rows = modulesOf(code)
      const corner = (left: number, top: number) =>
        finder.map((_, y) =>
          Array.from({ length: 7 }, (__, x) => (rows[top + y]?.[left + x] ? '1' : '0')).join(''),
        )
      for (const [left, top] of [
        [0, 0],
        [size - 7, 0],
        [0, size - 7],
      ] as const)
        expect(corner(left, top)).toEqual(finder)
      for (let i = 8; i < size - 8; i++) expect(rows[6]?.[i]).toBe(i % 2 === 0)
    }),
    { numRuns: 20 },
  )
})

test('a text that makes a code too fine for phones gets none', () => {
  expect(qrCode('a'.repeat(600))).not.toBeNull()
  expect(qrCode('a'.repeat(5_000))).toBeNull()
})
