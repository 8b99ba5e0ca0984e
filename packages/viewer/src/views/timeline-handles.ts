import type { LeverName } from '@burnout/engine'
import { select } from 'd3'
import { termWords } from '../text/lever-terms.ts'
import { leverLabel } from '../text/lever-words.ts'

/** An end of a change that can be moved along the strip. */
export interface Handle {
  readonly lever: LeverName
  readonly part: 'from' | 'ramp' | 'until'
  /** Month at which it stands; `null` for a change that stays. */
  readonly month: number | null
  readonly least: number
  readonly most: number
  /** Row of the strip. */
  readonly row: number
}

/** What becomes of a handle: moved to a month, or off the strip; then let go. */
export interface HandleMoves {
  readonly move: (handle: Handle, month: number | null) => void
  readonly release: () => void
}

/** Where handles stand on the strip. */
export interface HandlePlaces {
  readonly end: number
  /** Pixels of a month from the left edge of the strip, and back. */
  readonly x: (month: number) => number
  readonly monthAt: (pixels: number) => number
  readonly top: (row: number) => number
}

/** Months of a press of a page key. */
const leap = 6

const pressed = (
  { part, month, least, most }: Handle,
  key: string,
  end: number,
): number | null | undefined => {
  const at = month ?? end
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(least, at - 1)
    case 'ArrowRight':
    case 'ArrowUp':
      return month === null ? undefined : Math.min(most, at + 1)
    case 'PageDown':
      return Math.max(least, at - leap)
    case 'PageUp':
      return month === null ? undefined : Math.min(most, at + leap)
    case 'Home':
      return least
    case 'End':
      return part === 'until' ? null : most
    case 'Delete':
      return part === 'until' ? null : undefined
    default:
      return undefined
  }
}

/** The ends of the reader’s changes, to be dragged or moved with the keys. */
export const timelineHandles = (
  host: HTMLElement,
  { move, release }: HandleMoves,
): ((handles: readonly Handle[], places: HandlePlaces) => void) => {
  const layer = select(host).append('div').attr('class', 'handles')
  let places: HandlePlaces | null = null
  let dragged: string | null = null
  // where the keys have moved a handle, until the strip shows it there
  const moved = new Map<string, number | null>()
  const keyOf = ({ lever, part }: Handle): string => `${lever}-${part}`
  const dragTo = (handle: Handle, clientX: number): void => {
    if (places === null) return
    const month = Math.round(places.monthAt(clientX - host.getBoundingClientRect().left))
    const off = handle.part === 'until' && month >= places.end
    move(handle, off ? null : Math.min(handle.most, Math.max(handle.least, month)))
  }
  const letGo = (): void => {
    if (dragged === null) return
    dragged = null
    release()
  }
  return (handles, now) => {
    places = now
    for (const handle of handles)
      if (moved.get(keyOf(handle)) === handle.month) moved.delete(keyOf(handle))
    layer
      .selectAll<HTMLSpanElement, Handle>('span')
      .data(handles, keyOf)
      .join(enter =>
        enter
          .append('span')
          .attr('role', 'slider')
          .attr('tabindex', 0)
          .on('pointerdown', function (event: PointerEvent, handle) {
            dragged = keyOf(handle)
            this.setPointerCapture(event.pointerId)
            this.focus()
            event.preventDefault()
            event.stopPropagation()
          })
          .on('pointermove', (event: PointerEvent, handle) => {
            if (dragged === keyOf(handle)) dragTo(handle, event.clientX)
          })
          .on('pointerup pointercancel', letGo)
          .on('keydown', (event: KeyboardEvent, handle) => {
            const key = keyOf(handle)
            const at = moved.has(key) ? (moved.get(key) ?? null) : handle.month
            const month = pressed({ ...handle, month: at }, event.key, places?.end ?? 0)
            if (month === undefined) return
            event.preventDefault()
            event.stopPropagation()
            moved.set(key, month)
            move(handle, month)
          })
          .on('keyup', release)
          .on('blur', () => {
            moved.clear()
            release()
          }),
      )
      .attr('class', ({ part, month }) => `handle ${part}${month === null ? ' stays' : ''}`)
      .attr('data-handle', keyOf)
      .attr('aria-label', ({ lever, part }) => termWords.handle[part](leverLabel(lever)))
      .attr('aria-valuemin', ({ least }) => least)
      .attr('aria-valuemax', ({ most }) => most)
      .attr('aria-valuenow', ({ month }) => month ?? now.end)
      .attr('aria-valuetext', ({ month }) =>
        month === null ? termWords.stays : termWords.month(month),
      )
      .style('left', ({ month }) => `${now.x(Math.min(month ?? now.end, now.end))}px`)
      .style('top', ({ row }) => `${now.top(row)}px`)
  }
}
