/** A part of a page: where it stands, and what draws it. */
export interface Part<Data> {
  readonly host: Element
  readonly draw: (data: Data) => void
}

/** Data that a page is to show. */
export interface Turn<Data> {
  readonly data: Data
  /**
   * What to do once every part shows the data; `null` where they will soon be others: then parts out of
   * sight wait for those.
   */
  readonly settled: (() => void) | null
}

/** Milliseconds of drawing in one frame, beside the parts that are drawn at once. */
const slice = 8

/** How far out of sight a part is drawn as if it were in sight, for those who scroll. */
const margin = '25%'

/**
 * Draws the parts of a page without keeping the reader waiting: the first at once and alone in their frame, those in
 * sight in the next frames, a few milliseconds in each, and the others after them. A part that waits is not overtaken
 * by one that has been drawn, however often the data change. What has never been drawn is drawn at once, and so is all
 * before it is printed.
 */
export const inTurn = <Data>(
  first: readonly Part<Data>[],
  others: readonly Part<Data>[],
): ((turn: Turn<Data>) => void) => {
  const inSight = new Set<Element>()
  let turn: Turn<Data> | null = null
  let waiting: readonly Part<Data>[] = others
  let booked = false
  /** Whether the next frame is the one that the first parts are painted in. */
  let fresh = false

  const draw = (part: Part<Data>): void => {
    waiting = waiting.filter(other => other !== part)
    if (turn !== null) part.draw(turn.data)
  }
  const next = (): Part<Data> | undefined =>
    turn === null
      ? undefined
      : (waiting.find(({ host }) => inSight.has(host)) ??
        (turn.settled === null ? undefined : waiting[0]))
  const finish = (): void => {
    if (waiting.length === 0) turn?.settled?.()
  }
  const work = (): void => {
    booked = false
    if (fresh) {
      fresh = false
      book()
      return
    }
    const begun = performance.now()
    let part = next()
    while (part !== undefined && performance.now() - begun < slice) {
      draw(part)
      part = next()
    }
    if (part === undefined) finish()
    else book()
  }
  const book = (): void => {
    if (booked || next() === undefined) return
    booked = true
    requestAnimationFrame(work)
  }
  const drawAll = (): void => {
    for (const part of waiting) draw(part)
  }

  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) inSight.add(target)
        else inSight.delete(target)
      book()
    },
    { rootMargin: margin },
  )
  for (const { host } of others) observer.observe(host)
  window.addEventListener('beforeprint', drawAll)

  return newest => {
    const never = turn === null
    turn = newest
    fresh = newest.settled === null
    for (const part of first) part.draw(newest.data)
    if (never) drawAll()
    else waiting = [...waiting, ...others.filter(part => !waiting.includes(part))]
    if (waiting.length === 0) finish()
    else book()
  }
}
