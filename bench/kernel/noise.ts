import { exp, log } from './elementary.ts'

/** Where the tail of the ziggurat begins, and the area of each of its layers (Marsaglia & Tsang 2000). */
const TAIL = 3.6541528853610088
const AREA = 0.00492867323399
const LAYERS = 256

/** A place within a layer is 24 signed bits of a word; its layer the other 8. */
const PLACES = 8388608

const density = (x: number): number => exp(-0.5 * x * x)

/** Right ends of the layers, from the base (a rectangle of the same area) to 0 at the top. */
const edges = ((): Float64Array => {
  const x = new Float64Array(LAYERS + 1)
  x[0] = AREA / density(TAIL)
  x[1] = TAIL
  for (let i = 2; i < LAYERS; i++) x[i] = Math.sqrt(-2 * log(AREA / x[i - 1] + density(x[i - 1])))
  return x
})()
const heights = edges.map(density)
const widths = edges.map(x => x / PLACES)
/** Places nearer to the middle lie under the curve for certain. */
const insides = Int32Array.from({ length: LAYERS }, (_, i) => (edges[i + 1] / edges[i]) * PLACES)

/** Even on (0, 1), from 32 bits. */
const uniformOf = (word: number): number => ((word >>> 0) + 0.5) / 4294967296

/** Chance for the common kernel, filled in blocks: sfc32 (Doty-Humphrey, PractRand) and a ziggurat. */
export class Noise {
  private readonly state: Int32Array
  private readonly words: Int32Array
  private readonly one = new Int32Array(1)

  /** `length` is that of the blocks. */
  constructor(seed: number, length: number) {
    this.state = Int32Array.of(0, seed, Math.imul(seed, 0x9e3779b1), 1)
    this.words = new Int32Array(length)
    for (let i = 0; i < 12; i++) this.word()
  }

  /** Fills a block with numbers that are even on (0, 1). */
  fillUniform(block: Float64Array): void {
    const { words } = this
    this.fill(words)
    for (let i = 0; i < words.length; i++) block[i] = uniformOf(words[i])
  }

  /** Fills a block with standard normal numbers. */
  fillNormal(block: Float64Array): void {
    const { words } = this
    const width = widths
    const inside = insides
    this.fill(words)
    for (let i = 0; i < words.length; i++) {
      const layer = words[i] & 255
      const place = words[i] >> 8
      block[i] = Math.abs(place) < inside[layer] ? place * width[layer] : this.atEdge(words[i])
    }
  }

  /** The same draw where it is not certain to lie under the curve: about one in a hundred. */
  private atEdge(first: number): number {
    for (let word = first; ; word = this.word()) {
      const layer = word & 255
      const place = word >> 8
      const x = place * widths[layer]
      if (Math.abs(place) < insides[layer]) return x
      if (layer === 0) return place < 0 ? -this.beyondTail() : this.beyondTail()
      const height = heights[layer] + uniformOf(this.word()) * (heights[layer + 1] - heights[layer])
      if (height < density(x)) return x
    }
  }

  private beyondTail(): number {
    for (;;) {
      const x = -log(uniformOf(this.word())) / TAIL
      const y = -log(uniformOf(this.word()))
      if (2 * y >= x * x) return TAIL + x
    }
  }

  private word(): number {
    this.fill(this.one)
    return this.one[0]
  }

  private fill(words: Int32Array): void {
    const { state } = this
    let a = state[0]
    let b = state[1]
    let c = state[2]
    let counter = state[3]
    for (let i = 0; i < words.length; i++) {
      const word = (((a + b) | 0) + counter) | 0
      counter = (counter + 1) | 0
      a = b ^ (b >>> 9)
      b = (c + (c << 3)) | 0
      c = (((c << 21) | (c >>> 11)) + word) | 0
      words[i] = word
    }
    state[0] = a
    state[1] = b
    state[2] = c
    state[3] = counter
  }
}
