import { select } from 'd3'
import type { QrCode } from '../../reading/qr.ts'
import type { View } from '../view.ts'

/** A code with what it is called for those who do not see it. */
export interface DrawnCode extends QrCode {
  readonly label: string
}

/** Modules that stay empty around a code, as ISO/IEC 18004 wants it. */
const quiet = 4

/** A QR code, dark on light in every theme, since readers expect it so. */
export const qrDrawing: View<DrawnCode> = host => {
  const svg = select(host).append('svg').attr('role', 'img').attr('class', 'qr')
  svg.append('rect').attr('width', '100%').attr('height', '100%')
  const path = svg.append('path').attr('transform', `translate(${quiet} ${quiet})`)
  return ({ size, path: drawn, label }) => {
    const side = size + 2 * quiet
    svg.attr('viewBox', `0 0 ${side} ${side}`).attr('aria-label', label)
    path.attr('d', drawn)
  }
}
