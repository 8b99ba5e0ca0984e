import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Trace } from '@burnout/engine'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finished, onePoint, tiny } from '../../test-batch.ts'
import { decodePart, encodePart, readSeries } from './part.ts'
import { Room } from './room.ts'

const { trace } = finished(onePoint(tiny()), 0, 1, 2)
const encoded = (of: Trace): Buffer => Buffer.concat(encodePart('0123456789abcdef', of))
const bytes = encoded(trace)

test('a part gives back the block, bit by bit', () => {
  expect(decodePart(bytes)).toEqual({ block: '0123456789abcdef', trace })
})

test('a part keeps the answers of a survey beside the series', () => {
  const asked = finished(onePoint(tiny(), false, [14, 56]), 0, 1, 2).trace
  expect(asked.answers?.day.length).toBeGreaterThan(20)
  expect(decodePart(encoded(asked))?.trace).toEqual(asked)
})

test('some series of a part are read without the others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'burnout-'))
  const path = join(folder, 'a.part')
  writeFileSync(path, bytes)
  const some = readSeries(path, 3, 5, new Room())
  rmSync(folder, { recursive: true })
  const rows = trace.t.length * trace.count
  expect(some).toEqual({ ...trace, values: trace.values.slice(3 * rows, 5 * rows) })
})

test('a series that was damaged is not taken for whole, and costs no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'burnout-'))
  const path = join(folder, 'a.part')
  const damaged = Buffer.from(bytes)
  // the last number of the last series
  damaged[bytes.length - 1] ^= 1
  writeFileSync(path, damaged)
  const series = trace.values.length / (trace.t.length * trace.count)
  const room = new Room()
  expect(readSeries(path, series - 1, series, room)).toBeNull()
  expect(readSeries(path, 0, series - 1, room)).not.toBeNull()
  truncateSync(path, 100)
  expect(readSeries(path, 0, 1, room)).toBeNull()
  rmSync(folder, { recursive: true })
})

test('a part is read wherever in memory its bytes lie', () => {
  const elsewhere = new Uint8Array(bytes.length + 3)
  elsewhere.set(bytes, 3)
  expect(decodePart(elsewhere.subarray(3))?.trace).toEqual(trace)
})

test('a part in which any one bit is wrong is not taken for whole', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (position, bit) => {
      const damaged = Buffer.from(bytes)
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
