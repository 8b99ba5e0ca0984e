/** Whether Ctrl-C was pressed while something ran that can stop cleanly. */
export interface Interrupt {
  readonly requested: boolean
  /** Gives Ctrl-C back to the system. */
  release(): void
}

/** Listens for one Ctrl-C; a second one ends the process at once. */
export const watchForInterrupt = (): Interrupt => {
  const watch = {
    requested: false,
    release: () => void process.removeListener('SIGINT', stop),
  }
  const stop = () => {
    watch.requested = true
  }
  process.once('SIGINT', stop)
  return watch
}
