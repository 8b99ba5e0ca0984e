import { createHash } from 'node:crypto'
import { engineVersion, seriesNames, type Trace } from '@burnout/engine'

// A part is one finished block as it lies in a folder until all are there:
// magic · length of the header · header as JSON · t and values as float64 · SHA-256 of all before it.

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
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** Says which columns the values have; an engine under work changes them without a new version. */
const seriesHash = createHash('sha256').update(seriesNames.join()).digest('hex').slice(0, 16)

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

/** A finished block as bytes that can tell whether they are whole. */
export const encodePart = (block: string, trace: Trace): Uint8Array => {
  const { first, count, records, t, values } = trace
  const header: Header = {
    block,
    engineVersion,
    series: seriesHash,
    first,
    count,
    records,
    capacity: t.length,
  }
  const text = JSON.stringify(header)
  // spaces, so that the numbers begin at a multiple of eight bytes
  const padded = text.padEnd(Math.ceil((text.length + magic.length + 4) / 8) * 8 - magic.length - 4)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(padded.length)
  const body = Buffer.concat([
    Buffer.from(magic),
    length,
    Buffer.from(padded),
    bytesOf(t),
    bytesOf(values),
  ])
  return Buffer.concat([body, digestOf(body)])
}

/** A copy, as a float64 may not begin just anywhere; `slice` of a Buffer would be no copy. */
const floatsFrom = (bytes: Uint8Array, from: number, length: number): Float64Array =>
  new Float64Array(
    Uint8Array.prototype.slice.call(bytes, from, from + length * 8).buffer,
    0,
    length,
  )

/**
 * What a part holds, or `null` when it is not whole, of another engine, or no part at all: in any
 * case its runs have to be done again.
 */
export const decodePart = (bytes: Uint8Array): { block: string; trace: Trace } | null => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = magic.length + 4
  if (buffer.length < start + digestBytes || buffer.toString('latin1', 0, 8) !== magic) return null
  const body = buffer.subarray(0, -digestBytes)
  if (!digestOf(body).equals(buffer.subarray(-digestBytes))) return null
  const end = start + buffer.readUInt32LE(magic.length)
  const header: Header = JSON.parse(buffer.toString('utf8', start, end))
  const { block, first, count, records, capacity } = header
  if (header.engineVersion !== engineVersion || header.series !== seriesHash) return null
  const t = floatsFrom(buffer, end, capacity)
  const values = floatsFrom(buffer, end + capacity * 8, seriesNames.length * capacity * count)
  return { block, trace: { first, count, records, t, values, people: null } }
}
