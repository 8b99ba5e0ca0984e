/** Whether Ctrl-C was pressed while something ran that can stop cleanly. */
export interface Interrupt {
  readonly requested: boolean
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  /** Gives Ctrl-C back to the system. */
  release(): void
}

/** Listens for one Ctrl-C; a second one ends the process at once. */
export const watchForInterrupt = (): Interrupt => {
  const controller = new AbortController()
  const { signal } = controller
  const stop = () => controller.abort()
  process.once('SIGINT', stop)
  return {
    get requested() {
      return signal.aborted
    },
    signal,
    release: () => void process.removeListener('SIGINT', stop),
  }
}
