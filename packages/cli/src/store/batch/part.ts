import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import {
  engineVersion,
  seriesNames,
  surveyFieldNames,
  type SurveyColumns,
  type Trace,
} from '@burnout/engine'
import type { Room } from './room.ts'

// A part is one finished block as it lies in a folder until all are there:
// magic · length and CRC-32 of the header · header as JSON · t, every series and every answer as float64.
// The header has the CRC-32 of each of these columns, so that some can be read, and found whole, without the others.

const magic = 'BURNOUT2'
/** Where the header begins. */
const headAt = magic.length + 8

interface Header {
  /** Hash of the block; see `blockHash`. */
  readonly block: string
  readonly engineVersion: string
  readonly series: string
  readonly first: number
  readonly count: number
  readonly records: number
  /** Records that the arrays have room for. */
  readonly capacity: number
  /** People who answered; `null` without a survey. */
  readonly answers: number | null
  /** CRC-32 of `t`, of every series and of every answer. */
  readonly checks: readonly number[]
}

/** Says which columns there are; an engine under work changes them without a new version. */
const seriesHash = createHash('sha256')
  .update([...seriesNames, ...surveyFieldNames].join())
  .digest('hex')
  .slice(0, 16)

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

/** The columns of a trace: `t`, every series, every answer. */
const columnsOf = ({ count, t, values, answers }: Trace): readonly Buffer[] => {
  const rows = t.length * count
  return [
    bytesOf(t),
    ...seriesNames.map((_, s) => bytesOf(values.subarray(s * rows, (s + 1) * rows))),
    ...(answers === undefined ? [] : surveyFieldNames.map(name => bytesOf(answers[name]))),
  ]
}

/** A finished block as bytes that can tell whether they are whole, in pieces that follow one another. */
export const encodePart = (block: string, trace: Trace): readonly Uint8Array[] => {
  const { first, count, records, t, values, answers } = trace
  const header: Header = {
    block,
    engineVersion,
    series: seriesHash,
    first,
    count,
    records,
    capacity: t.length,
    answers: answers?.day.length ?? null,
    checks: columnsOf(trace).map(column => crc32(column)),
  }
  const text = JSON.stringify(header)
  // spaces, so that the numbers begin at a multiple of eight bytes
  const head = Buffer.from(text.padEnd(Math.ceil(text.length / 8) * 8))
  const start = Buffer.alloc(headAt)
  start.write(magic, 'latin1')
  start.writeUInt32LE(head.length, magic.length)
  start.writeUInt32LE(crc32(head), magic.length + 4)
  return [
    start,
    head,
    bytesOf(t),
    bytesOf(values),
    ...(answers === undefined ? [] : surveyFieldNames.map(name => bytesOf(answers[name]))),
  ]
}

/** As they lie there where that is possible: a float64 may not begin just anywhere. */
const floatsIn = ({ buffer, byteOffset, byteLength }: Uint8Array): Float64Array =>
  byteOffset % Float64Array.BYTES_PER_ELEMENT === 0
    ? new Float64Array(buffer, byteOffset, byteLength / Float64Array.BYTES_PER_ELEMENT)
    : new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength))

/** The header of a part, and where the numbers begin; `null` when it is none, or of another engine. */
const readHeader = (bytes: Buffer): { readonly header: Header; readonly end: number } | null => {
  if (bytes.length < headAt || bytes.toString('latin1', 0, magic.length) !== magic) return null
  const end = headAt + bytes.readUInt32LE(magic.length)
  if (bytes.length < end) return null
  const head = bytes.subarray(headAt, end)
  if (crc32(head) !== bytes.readUInt32LE(magic.length + 4)) return null
  const header: Header = JSON.parse(head.toString())
  return header.engineVersion === engineVersion && header.series === seriesHash
    ? { header, end }
    : null
}

/**
 * What a part holds, or `null` when it is not whole, of another engine, or no part at all: in any
 * case its runs have to be done again. The trace may lie in the given bytes.
 */
export const decodePart = (bytes: Uint8Array): { block: string; trace: Trace } | null => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const read = readHeader(buffer)
  if (read === null) return null
  const { block, first, count, records, capacity, answers, checks } = read.header
  let position = read.end
  const next = (length: number): Float64Array => {
    const from = position
    position += length * Float64Array.BYTES_PER_ELEMENT
    return floatsIn(buffer.subarray(from, position))
  }
  const floats = capacity + seriesNames.length * capacity * count
  const asked = answers === null ? 0 : surveyFieldNames.length * answers
  if (buffer.length !== position + 8 * (floats + asked)) return null
  const t = next(capacity)
  const values = next(floats - capacity)
  const trace: Trace = {
    first,
    count,
    records,
    t,
    values,
    people: null,
    ...(answers !== null && {
      answers: Object.fromEntries(
        surveyFieldNames.map(name => [name, next(answers)]),
      ) as SurveyColumns,
    }),
  }
  return columnsOf(trace).every((column, i) => crc32(column) === checks[i])
    ? { block, trace }
    : null
}

/** Bytes in which the header ends: it is some 2,000 of them. */
const headerRoom = 8_192
const headerBytes = Buffer.alloc(headerRoom)

/** Reads so many bytes of a file as it has from a position on; says how many there were. */
const fill = (file: number, into: Uint8Array, position: number): number => {
  let end = 0
  for (;;) {
    const count =
      end < into.length ? readSync(file, into, end, into.length - end, position + end) : 0
    if (count === 0) return end
    end += count
  }
}

/** What a file holds that is a part, lying in the room; `null` as for `decodePart`. */
export const readPart = (path: string, room: Room): { block: string; trace: Trace } | null => {
  const file = openSync(path, 'r')
  try {
    const bytes = room.take(fstatSync(file).size)
    return fill(file, bytes, 0) === bytes.length ? decodePart(bytes) : null
  } finally {
    closeSync(file)
  }
}

/**
 * Series `from … to − 1` of a part, without reading the others: a trace that holds these alone and lies in the
 * room, or `null` when they are not whole.
 */
export const readSeries = (path: string, from: number, to: number, room: Room): Trace | null => {
  const file = openSync(path, 'r')
  try {
    const read = readHeader(headerBytes.subarray(0, fill(file, headerBytes, 0)))
    if (read === null) return null
    const { first, count, records, capacity, checks } = read.header
    const numbersAt = (position: number, amount: number): Float64Array => {
      const numbers = room.takeNumbers(amount)
      const bytes = bytesOf(numbers)
      // what a file that was cut short lacks is none of the bytes that were there before
      bytes.fill(0, fill(file, bytes, read.end + position * 8))
      return numbers
    }
    const rows = capacity * count
    const t = numbersAt(0, capacity)
    const values = numbersAt(capacity + from * rows, (to - from) * rows)
    const isWhole = (column: Float64Array, i: number) => crc32(bytesOf(column)) === checks[i]
    for (let s = from; s < to; s++)
      if (!isWhole(values.subarray((s - from) * rows, (s - from + 1) * rows), 1 + s)) return null
    return isWhole(t, 0) ? { first, count, records, t, values, people: null } : null
  } finally {
    closeSync(file)
  }
}
