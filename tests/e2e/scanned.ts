import type { Locator } from 'playwright-core'
import { PNG } from 'pngjs'
import read from 'qr/decode.js'

/** What a reader of QR codes reads from what is drawn, pixel by pixel as a phone would see it. */
export const scanned = async (code: Locator): Promise<string> => {
  const { width, height, data } = PNG.sync.read(await code.screenshot())
  return read({ width, height, data })
}
