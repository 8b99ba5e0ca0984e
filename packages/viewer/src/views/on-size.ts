import type { Selection } from 'd3'

/** Size of a host in pixels, and how large its text is against 16 pixels. */
export interface Size {
  readonly width: number
  readonly height: number
  readonly em: number
}

const sizeOf = (host: HTMLElement): Size => ({
  width: host.clientWidth,
  height: host.clientHeight,
  em: Number.parseFloat(getComputedStyle(host).fontSize) / 16,
})

/** Gives a drawing a size; it can still be scaled as a whole, as on paper. */
export const fit = (
  svg: Selection<SVGSVGElement, unknown, null, undefined>,
  { width, height }: Pick<Size, 'width' | 'height'>,
): void => {
  svg.attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`)
}

/** Makes a drawing that is repeated with the newest data whenever the host changes its size. */
export const onSize = <Data>(
  host: HTMLElement,
  draw: (data: Data, size: Size) => void,
): ((data: Data) => void) => {
  let held: { readonly data: Data } | null = null
  let size: Size | null = null
  const redraw = (): void => {
    if (held !== null && size !== null && size.width > 0) draw(held.data, size)
  }
  new ResizeObserver(() => {
    const next = sizeOf(host)
    if (next.width === size?.width && next.height === size.height && next.em === size.em) return
    size = next
    redraw()
  }).observe(host)
  return data => {
    // what has been drawn around it since it was seen to be empty has not been told of yet
    if (held === null) size = null
    held = { data }
    size ??= sizeOf(host)
    redraw()
  }
}
