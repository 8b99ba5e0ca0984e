import type { Act } from '../streams/intent.ts'

/** Lets a pointer on a chart choose the month looked at; the keyboard has the slider for it. */
export const lookAtChart = (plot: HTMLElement, act: Act, endMonth: () => number): void => {
  const look = (event: PointerEvent): void => {
    const from = Number(plot.dataset['from'])
    const to = Number(plot.dataset['to'])
    const way = (event.clientX - plot.getBoundingClientRect().left - from) / (to - from)
    const end = endMonth()
    const month = Math.round(Math.min(1, Math.max(0, way)) * end)
    act.gesture({ kind: 'look', month: month >= end ? null : month })
  }
  plot.addEventListener('pointerdown', event => {
    if (event.pointerType === 'mouse') plot.setPointerCapture(event.pointerId)
    look(event)
  })
  plot.addEventListener('pointermove', event => {
    if (plot.hasPointerCapture(event.pointerId)) look(event)
  })
}
