/** Whether Ctrl-C was pressed while something ran that can stop cleanly. */
export interface Interrupt {
  readonly requested: boolean
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  /** Gives Ctrl-C back to the system. */
  release(): void
}

/** Listens for one Ctrl-C, or other signals to end; a second one ends the process at once. */
export const watchForInterrupt = (signals: readonly NodeJS.Signals[] = ['SIGINT']): Interrupt => {
  const controller = new AbortController()
  const { signal } = controller
  const release = () => {
    for (const each of signals) process.removeListener(each, stop)
  }
  const stop = () => {
    release()
    controller.abort()
  }
  for (const each of signals) process.on(each, stop)
  return {
    get requested() {
      return signal.aborted
    },
    signal,
    release,
  }
}
