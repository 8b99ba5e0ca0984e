import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import {
  engineVersion,
  seriesNames,
  surveyFieldNames,
  type SurveyColumns,
  type Trace,
} from '@burnout/engine'

// A part is one finished block as it lies in a folder until all are there:
// magic · length of the header · header as JSON · t, values and answers as float64 · SHA-256 of all before it.

const magic = 'BURNOUT1'
const digestBytes = 32

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
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** Says which columns there are; an engine under work changes them without a new version. */
const seriesHash = createHash('sha256')
  .update([...seriesNames, ...surveyFieldNames].join())
  .digest('hex')
  .slice(0, 16)

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

/** A finished block as bytes that can tell whether they are whole. */
export const encodePart = (block: string, trace: Trace): Uint8Array => {
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
  }
  const text = JSON.stringify(header)
  // spaces, so that the numbers begin at a multiple of eight bytes
  const padded = text.padEnd(Math.ceil((text.length + magic.length + 4) / 8) * 8 - magic.length - 4)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(padded.length)
  const pieces = [
    Buffer.from(magic),
    length,
    Buffer.from(padded),
    bytesOf(t),
    bytesOf(values),
    ...(answers === undefined ? [] : surveyFieldNames.map(name => bytesOf(answers[name]))),
  ]
  const digest = createHash('sha256')
  for (const piece of pieces) digest.update(piece)
  // once, as a block may be large
  return Buffer.concat([...pieces, digest.digest()])
}

/** A copy, as a float64 may not begin just anywhere; `slice` of a Buffer would be no copy. */
const floatsFrom = (bytes: Uint8Array, from: number, length: number): Float64Array =>
  new Float64Array(
    Uint8Array.prototype.slice.call(bytes, from, from + length * 8).buffer,
    0,
    length,
  )

const answersFrom = (bytes: Uint8Array, from: number, rows: number): SurveyColumns =>
  Object.fromEntries(
    surveyFieldNames.map((name, k) => [name, floatsFrom(bytes, from + k * rows * 8, rows)]),
  ) as SurveyColumns

/** The header of a part, and where the numbers begin. */
const readHeader = (buffer: Buffer): { readonly header: Header; readonly end: number } => {
  const start = magic.length + 4
  const end = start + buffer.readUInt32LE(magic.length)
  return { header: JSON.parse(buffer.toString('utf8', start, end)), end }
}

/**
 * What a part holds, or `null` when it is not whole, of another engine, or no part at all: in any
 * case its runs have to be done again.
 */
export const decodePart = (bytes: Uint8Array): { block: string; trace: Trace } | null => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length < magic.length + 4 + digestBytes) return null
  if (buffer.toString('latin1', 0, magic.length) !== magic) return null
  const body = buffer.subarray(0, -digestBytes)
  if (!digestOf(body).equals(buffer.subarray(-digestBytes))) return null
  const { header, end } = readHeader(buffer)
  const { block, first, count, records, capacity, answers } = header
  if (header.engineVersion !== engineVersion || header.series !== seriesHash) return null
  const t = floatsFrom(buffer, end, capacity)
  const length = seriesNames.length * capacity * count
  const values = floatsFrom(buffer, end + capacity * 8, length)
  const trace: Trace = { first, count, records, t, values, people: null }
  if (answers === null) return { block, trace }
  const people = answersFrom(buffer, end + (capacity + length) * 8, answers)
  return { block, trace: { ...trace, answers: people } }
}

/** Bytes in which the header ends: it is some 200 of them. */
const headerRoom = 1_024

/**
 * Series `from … to − 1` of a part that was found to be whole, without reading the others: a trace that
 * holds these alone.
 */
export const readSeries = (path: string, from: number, to: number): Trace => {
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(headerRoom)
    readSync(file, start, 0, headerRoom, 0)
    const { header, end } = readHeader(start)
    const floatsAt = (position: number, length: number): Float64Array => {
      const floats = new Float64Array(length)
      readSync(file, floats, 0, floats.byteLength, end + position * 8)
      return floats
    }
    const { first, count, records, capacity } = header
    const t = floatsAt(0, capacity)
    const values = floatsAt(capacity + from * capacity * count, (to - from) * capacity * count)
    return { first, count, records, t, values, people: null }
  } finally {
    closeSync(file)
  }
}
