/** Characters of a packed text that is still carried in a link. */
export const longestPacked = 12_000

/** Characters of a text that is still unpacked. */
const longestText = 64_000

const format = 'deflate-raw'

const through = (
  bytes: Uint8Array<ArrayBuffer>,
  change: GenericTransformStream,
): ReadableStream<Uint8Array> => new Blob([bytes]).stream().pipeThrough(change)

/** Text for a link: compressed, in letters that an address may hold; `null` when it is too long. */
export const pack = async (text: string): Promise<string | null> => {
  const bytes = new TextEncoder().encode(text)
  const stream = through(bytes, new CompressionStream(format))
  const packed = new Uint8Array(await new Response(stream).arrayBuffer())
  const letters = btoa(Array.from(packed, byte => String.fromCodePoint(byte)).join(''))
  const address = letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return address.length > longestPacked ? null : address
}

/** The text of a link; `null` for whatever `pack` did not write, or would not. */
export const unpack = async (packed: string): Promise<string | null> => {
  if (packed.length > longestPacked || !/^[\w-]+$/.test(packed)) return null
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(letters, letter => letter.codePointAt(0) ?? 0)
    const reader = through(bytes, new DecompressionStream(format)).getReader()
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let text = ''
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop
      const { done, value } = await reader.read()
      if (done) return text + decoder.decode()
      text += decoder.decode(value, { stream: true })
      // a few letters can hold a text without end
      if (text.length > longestText) return null
    }
  } catch {
    return null
  }
}
