import { correction, generate } from 'lean-qr'

/** A QR code as a drawing: its modules on a side, and a path over them. */
export interface QrCode {
  readonly size: number
  readonly path: string
}

/**
 * Largest code that is still drawn: version 20, 97 modules on a side, at three pixels a module some 300 pixels
 * wide. Assumed as what a phone reads from a projector.
 */
const largest = 20

/**
 * The QR code of a text, made here and now, with the error correction M or better; `null` where the text is too
 * long for a code that phones still read.
 */
export const qrCode = (text: string): QrCode | null => {
  try {
    const code = generate(text, { minCorrectionLevel: correction.M, maxVersion: largest })
    const path: string[] = []
    for (let y = 0; y < code.size; y++)
      for (let x = 0; x < code.size; x++) {
        let end = x
        while (end < code.size && code.get(end, y)) end++
        if (end > x) path.push(`M${x} ${y}h${end - x}v1h${x - end}z`)
        x = end
      }
    return { size: code.size, path: path.join('') }
  } catch (error) {
    // by this number the library says that the text does not fit
    if (error instanceof Error && error.message.endsWith('error 4')) return null
    throw error
  }
}
