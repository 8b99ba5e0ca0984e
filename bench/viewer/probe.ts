/** Moments in milliseconds of the page's clock; NaN for what has not happened yet. */
export interface Drawn {
  /** When the lever was moved. */
  input: number
  /** When a frame with a changed curve had been painted. */
  first: number
  /** When a frame with every replicate had been. */
  all: number
}

/** What the probe keeps on the page. */
export interface Probe {
  drawn: Drawn
  /** Curves drawn since they were last counted. */
  curves: number
  /** When every frame began, while this is not `null`. */
  frames: number[] | null
  /** Notes when frames begin from now on; at other times none is asked for, since each costs the page some work. */
  watchFrames(): void
  /** Tasks of more than 50 ms since they were last counted. */
  longTasks: number
}

declare global {
  interface Window {
    probe: Probe
  }
}

/**
 * Runs on the page: notes when a lever moves, and when what it changes has been painted. A curve has been
 * drawn when the path of the mean of exhaustion is another; the page itself says when all replicates are in.
 */
export const installProbe = (): void => {
  const probe: Probe = {
    drawn: { input: Number.NaN, first: Number.NaN, all: Number.NaN },
    curves: 0,
    frames: null,
    watchFrames: () => {
      const frames: number[] = []
      const beat = (now: number): void => {
        frames.push(now)
        if (probe.frames === frames) requestAnimationFrame(beat)
      }
      probe.frames = frames
      requestAnimationFrame(beat)
    },
    longTasks: 0,
  }
  window.probe = probe
  new PerformanceObserver(list => {
    probe.longTasks += list.getEntries().length
  }).observe({ type: 'longtask' })
  // sizes are looked at in the next frame, just before it is painted; it has been once a message that is sent then
  // arrives, or, where the browser puts messages off, once the frame after it begins
  const painted = (then: (now: number) => void): void => {
    const observer = new ResizeObserver(() => {
      observer.disconnect()
      const { port1, port2 } = new MessageChannel()
      let over = false
      const tell = (): void => {
        if (!over) then(performance.now())
        over = true
        port1.close()
      }
      port1.addEventListener('message', tell)
      port1.start()
      port2.postMessage(null)
      requestAnimationFrame(tell)
    })
    observer.observe(document.documentElement)
  }
  document.addEventListener(
    'input',
    event => {
      probe.drawn = { input: event.timeStamp, first: Number.NaN, all: Number.NaN }
    },
    { capture: true },
  )
  const isMean = (node: Node): node is Element =>
    node instanceof Element && node.classList.contains('mean')
  new MutationObserver(changes => {
    const { drawn } = probe
    const changed = changes.some(
      ({ target, oldValue }) => isMean(target) && target.getAttribute('d') !== oldValue,
    )
    if (!changed) return
    probe.curves++
    if (Number.isNaN(drawn.first))
      painted(now => {
        drawn.first = now
      })
  }).observe(document.querySelector('#chart-exhaustion') ?? document.body, {
    subtree: true,
    attributeFilter: ['d'],
    attributeOldValue: true,
  })
  new MutationObserver(() => {
    const { drawn } = probe
    if (document.documentElement.dataset['ready'] !== undefined && Number.isNaN(drawn.all))
      painted(now => {
        drawn.all = now
      })
  }).observe(document.documentElement, { attributeFilter: ['data-ready'] })
}
