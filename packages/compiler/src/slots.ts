/**
 * The table at the start of the memory by which compiled code finds the world: for each thing it reads or
 * writes, by its path, where that lies or what it is.
 */
export class Slots {
  readonly #places = new Map<string, number>()
  readonly #size: number

  /** @param size bytes of a slot */
  constructor(size: number) {
    this.#size = size
  }

  /** Byte of the slot of a path. */
  at(path: string): number {
    const known = this.#places.get(path)
    if (known !== undefined) return known
    const place = this.#places.size * this.#size
    this.#places.set(path, place)
    return place
  }

  /** Paths in the order of their slots. */
  paths(): readonly string[] {
    return [...this.#places.keys()]
  }
}
