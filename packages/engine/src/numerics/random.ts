import seedrandom from 'seedrandom'
import { log } from './elementary.ts'
import { inverseNormal } from './inverse-normal.ts'

/** Name of one use of chance, as a number: FNV-1a, so that adding a stream never shifts another. */
export const streamOf = (name: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash | 0
}

const MULTIPLIER_0 = 0xd2511f53
const MULTIPLIER_1 = 0xcd9e8d57
const WEYL_0 = 0x9e3779b9 | 0
const WEYL_1 = 0xbb67ae85 | 0
const ROUNDS = 10

/** High 32 bits of the 64-bit product of two unsigned 32-bit numbers. */
const multiplyHigh = (a: number, b: number): number => {
  const aHigh = a >>> 16
  const aLow = a & 0xffff
  const bHigh = b >>> 16
  const bLow = b & 0xffff
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16)
  return (aHigh * bHigh + (middle >>> 16) + ((aLow * bHigh + (middle & 0xffff)) >>> 16)) | 0
}

/**
 * Chance as a pure function: every draw depends on (seed, stream, replicate, entity, event) and on
 * nothing else, so draws may be taken in any order, two policies share the same luck, and a new
 * mechanism shifts nobody's draws.
 *
 * The function is the counter-based generator Philox4x32-10 (Salmon, Moraes, Dror & Shaw 2011,
 * doi:10.1145/2063384.2063405); `seedrandom` turns the readable seed into its key.
 */
export class KeyedRandom {
  /** The four 32-bit words of the last draw. */
  readonly words = new Int32Array(4)
  private readonly key0: number
  private readonly key1: number

  constructor(key0: number, key1: number) {
    this.key0 = key0 | 0
    this.key1 = key1 | 0
  }

  static fromSeed(seed: string): KeyedRandom {
    const generator = seedrandom(seed)
    return new KeyedRandom(generator.int32(), generator.int32())
  }

  /** Fills `words` for one counter. */
  draw(stream: number, replicate: number, entity: number, event: number): void {
    let c0 = event | 0
    let c1 = entity | 0
    let c2 = replicate | 0
    let c3 = stream | 0
    let k0 = this.key0
    let k1 = this.key1
    for (let round = 0; round < ROUNDS; round++) {
      const high0 = multiplyHigh(MULTIPLIER_0, c0)
      const low0 = Math.imul(MULTIPLIER_0, c0)
      const high1 = multiplyHigh(MULTIPLIER_1, c2)
      const low1 = Math.imul(MULTIPLIER_1, c2)
      c0 = high1 ^ c1 ^ k0
      c1 = low1
      c2 = high0 ^ c3 ^ k1
      c3 = low0
      k0 = (k0 + WEYL_0) | 0
      k1 = (k1 + WEYL_1) | 0
    }
    const { words } = this
    words[0] = c0
    words[1] = c1
    words[2] = c2
    words[3] = c3
  }

  /** Even on the open interval (0, 1), 53 bits. */
  uniform(stream: number, replicate: number, entity: number, event: number): number {
    this.draw(stream, replicate, entity, event)
    const { words } = this
    return ((words[0] >>> 5) * 67108864 + (words[1] >>> 6) + 0.5) / 9007199254740992
  }

  /** Exponential with mean 1: the threshold that an integrated hazard has to cross. */
  exponential(stream: number, replicate: number, entity: number, event: number): number {
    return -log(this.uniform(stream, replicate, entity, event))
  }

  /** Standard normal. */
  normal(stream: number, replicate: number, entity: number, event: number): number {
    return inverseNormal(this.uniform(stream, replicate, entity, event))
  }
}
