import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finished, onePoint, tiny } from '../../test-batch.ts'
import { decodePart, encodePart, readSeries } from './part.ts'

const { trace } = finished(onePoint(tiny()), 0, 1, 2)
const bytes = encodePart('0123456789abcdef', trace)

test('a part gives back the block, bit by bit', () => {
  expect(decodePart(bytes)).toEqual({ block: '0123456789abcdef', trace })
})

test('a part keeps the answers of a survey beside the series', () => {
  const asked = finished(onePoint(tiny(), false, [14, 56]), 0, 1, 2).trace
  expect(asked.answers?.day.length).toBeGreaterThan(20)
  expect(decodePart(encodePart('0123456789abcdef', asked))?.trace).toEqual(asked)
})

test('some series of a part are read without the others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'burnout-'))
  const path = join(folder, 'a.part')
  writeFileSync(path, bytes)
  const some = readSeries(path, 3, 5)
  rmSync(folder, { recursive: true })
  const rows = trace.t.length * trace.count
  expect(some).toEqual({ ...trace, values: trace.values.slice(3 * rows, 5 * rows) })
})

test('a part is read wherever in memory its bytes lie', () => {
  const elsewhere = new Uint8Array(bytes.length + 3)
  elsewhere.set(bytes, 3)
  expect(decodePart(elsewhere.subarray(3))?.trace).toEqual(trace)
})

test('a part in which any one bit is wrong is not taken for whole', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (position, bit) => {
      const damaged = bytes.slice()
      damaged[position] ^= 1 << bit
      expect(decodePart(damaged)).toBeNull()
    }),
  )
})

test('a part that breaks off anywhere is not taken for whole', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), length => {
      expect(decodePart(bytes.slice(0, length))).toBeNull()
    }),
  )
})
