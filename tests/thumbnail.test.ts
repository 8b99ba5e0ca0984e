import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { differing, thumbnailOf } from './e2e/thumbnail.ts'

/** A white page of 400 × 400 pixels with a square of ink, as a PNG. */
const pageWith = (left: number, side: number, ink = 0, height = 400): Buffer => {
  const page = new PNG({ width: 400, height })
  page.data.fill(255)
  for (let y = 40; y < 40 + side; y++)
    for (let x = left; x < left + side; x++)
      page.data.fill(ink, (y * 400 + x) * 4, (y * 400 + x) * 4 + 3)
  return PNG.sync.write(page)
}

const between = (one: Buffer, other: Buffer) => differing(thumbnailOf(one), thumbnailOf(other))

test('a page looks like itself, and like itself with a letter half a pixel aside', () => {
  expect(between(pageWith(40, 80), pageWith(40, 80))).toBe(0)
  expect(between(pageWith(40, 1), pageWith(41, 1))).toBe(0)
})

test('what moves counts where it was and where it is', () => {
  // 80 × 80 of 400 × 400 pixels, twice
  expect(between(pageWith(40, 80), pageWith(200, 80))).toBeCloseTo(0.08, 6)
})

test('what changes colour, and what makes a page longer, counts with its area', () => {
  expect(between(pageWith(40, 80, 0), pageWith(40, 80, 120))).toBeCloseTo(0.04, 6)
  expect(between(pageWith(40, 80), pageWith(40, 80, 0, 500))).toBeCloseTo(0.2, 6)
})
