/** Numbers in memory are read where they begin at a multiple of this many bytes. */
const aligned = Float64Array.BYTES_PER_ELEMENT

/**
 * Memory that is used again and again. Fresh memory has to be cleared by the system before it can be used and found
 * again by the collector afterwards, which takes longer than to read a file into it.
 */
export class Room {
  #bytes = Buffer.alloc(0)
  #end = 0

  /**
   * So many bytes, which hold anything and begin where a number may; nobody else is given them until the room
   * is cleared.
   */
  take(length: number): Buffer {
    // what was given out before keeps the memory that it lies in
    if (this.#end + length > this.#bytes.length) {
      this.#bytes = Buffer.allocUnsafeSlow(Math.max(length, 2 * this.#bytes.length))
      this.#end = 0
    }
    const start = this.#end
    this.#end = Math.ceil((start + length) / aligned) * aligned
    return this.#bytes.subarray(start, start + length)
  }

  /** So many numbers, of which the same is true. */
  takeNumbers(count: number): Float64Array {
    const { buffer, byteOffset } = this.take(count * aligned)
    return new Float64Array(buffer, byteOffset, count)
  }

  /** Takes back all that was given out. */
  clear(): void {
    this.#end = 0
  }
}
