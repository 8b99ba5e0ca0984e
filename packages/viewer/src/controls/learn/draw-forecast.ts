/** What a learner does with the pen. */
export interface Pen {
  /** Whether anything is drawn now; else the plot is only looked at. */
  readonly drawing: () => boolean
  /** Knots along the months. */
  readonly months: () => readonly number[]
  /** Last month of the axis. */
  readonly until: () => number
  /** Height at a knot as it is drawn, or where the pen would begin, in hundredths of the axis. */
  readonly heightAt: (knot: number) => number
  readonly isDrawn: (knot: number) => boolean
  /** Draws a height at a knot; what lies between it and the knot `from` follows. */
  readonly draw: (knot: number, height: number, from: number | null) => void
  /** The knot where the pen is. */
  readonly move: (knot: number) => void
}

const numberIn = (plot: HTMLElement, name: string): number => Number(plot.dataset[name])

/** Hundredths of the axis that one press of a key draws, and a press for larger steps. */
const small = 1
const large = 10

/**
 * Lets a pointer or the keyboard draw a course on a plot: left and right move along the knots and take the height
 * with them, up and down draw it higher and lower. The plot is a slider for those who do not see it.
 */
export const drawForecast = (plot: HTMLElement, pen: Pen): void => {
  let knot = 0
  let last: number | null = null

  const go = (to: number): void => {
    const most = pen.months().length - 1
    const next = Math.max(0, Math.min(most, to))
    // the pen leaves a line behind it, and begins where it stands
    if (!pen.isDrawn(knot)) pen.draw(knot, pen.heightAt(knot), null)
    if (next > knot && !pen.isDrawn(next)) pen.draw(next, pen.heightAt(knot), knot)
    knot = next
    pen.move(knot)
  }
  const lift = (by: number): void => {
    pen.draw(knot, Math.max(0, Math.min(100, pen.heightAt(knot) + by)), knot)
    pen.move(knot)
  }

  plot.addEventListener('keydown', event => {
    if (!pen.drawing() || event.ctrlKey || event.metaKey || event.altKey) return
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => go(knot - 1),
      ArrowRight: () => go(knot + 1),
      Home: () => go(0),
      End: () => go(pen.months().length - 1),
      ArrowUp: () => lift(small),
      ArrowDown: () => lift(-small),
      PageUp: () => lift(large),
      PageDown: () => lift(-large),
    }
    const move = moves[event.key]
    if (move === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move()
  })

  const point = (event: PointerEvent): void => {
    const box = plot.getBoundingClientRect()
    const part = (at: number, from: string, to: string): number =>
      (at - numberIn(plot, from)) / (numberIn(plot, to) - numberIn(plot, from))
    const month = part(event.clientX - box.left, 'left', 'right') * pen.until()
    const height = 100 * part(event.clientY - box.top, 'bottom', 'top')
    const months = pen.months()
    const distance = (i: number): number => Math.abs((months[i] ?? 0) - month)
    const nearest = months.reduce((best, _, i) => (distance(i) < distance(best) ? i : best), 0)
    knot = nearest
    pen.draw(nearest, Math.max(0, Math.min(100, Math.round(height))), last)
    last = nearest
    pen.move(nearest)
  }
  plot.addEventListener('pointerdown', event => {
    if (!pen.drawing() || event.button !== 0) return
    plot.setPointerCapture(event.pointerId)
    last = null
    point(event)
  })
  plot.addEventListener('pointermove', event => {
    if (pen.drawing() && plot.hasPointerCapture(event.pointerId)) point(event)
  })
}
