/** The mechanisms and passes translated into one WebAssembly module. */
export interface TranslatedTick {
  /** The mechanisms in the order in which they are told apart. */
  readonly mechanisms: readonly string[]
  /** What each slot of the memory’s first table stands for: a column or a number of the world, by its path. */
  readonly slots: readonly string[]
  /** The module, two hexadecimal digits a byte, which compresses better than base64; '' where there is none. */
  readonly binary: string
}

const HEX = 16

/** Bytes of a text of two hexadecimal digits each. */
export const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length / 2 }, (_, b) =>
    Number.parseInt(text.slice(2 * b, 2 * b + 2), HEX),
  )
