import type { Act } from '../streams/intent.ts'

/** Pixels that a pointer moves before it chooses months rather than one month. */
const dragFrom = 6

/** Lets a pointer choose months on a chart by dragging, and the month looked at by a click. */
export const brushChart = (plot: HTMLElement, act: Act, endMonth: () => number): void => {
  let begun: number | null = null
  let dragging = false
  const monthAt = (x: number): number => {
    const [from, to] = [Number(plot.dataset['from']), Number(plot.dataset['to'])]
    const way = (x - plot.getBoundingClientRect().left - from) / (to - from)
    return Math.round(Math.min(1, Math.max(0, way)) * endMonth())
  }
  plot.addEventListener('pointerdown', event => {
    begun = event.clientX
    dragging = false
    if (event.pointerType === 'mouse') plot.setPointerCapture(event.pointerId)
  })
  plot.addEventListener('pointermove', ({ clientX }) => {
    if (begun === null) return
    dragging ||= Math.abs(clientX - begun) > dragFrom
    const [from = 0, to = 0] = [monthAt(begun), monthAt(clientX)].sort((a, b) => a - b)
    if (dragging && to > from) act.gesture({ kind: 'outlook', change: { window: [from, to] } })
  })
  plot.addEventListener('pointerup', ({ clientX }) => {
    if (begun !== null && !dragging) {
      const month = monthAt(clientX)
      act.gesture({ kind: 'look', month: month >= endMonth() ? null : month })
    }
    begun = null
  })
  plot.addEventListener('pointercancel', () => {
    begun = null
  })
}
