/** A worker of the engine, whose script may still be on its way: what it is sent meanwhile it gets when it starts. */
export interface Hired {
  readonly post: (message: unknown, transfer?: Transferable[]) => void
  readonly dismiss: () => void
}

/** What becomes of a worker that is hired. */
export interface Employer {
  readonly hear: (event: MessageEvent) => void
  /** The worker stopped, or could not be had. */
  readonly crash: (message: string) => void
}

/** Brings the script of a worker, and what starts one from it. */
export type Agency = () => Promise<(name: string) => Worker>

const ofTheEngine: Agency = async () => {
  const { default: EngineWorker } = await import('./engine-worker.ts?worker&inline')
  return name => new EngineWorker({ name })
}

/** A worker that has started and that nobody has hired yet. */
let ready: Worker | null = null

/**
 * Starts a worker before anybody hires one, while the page's own scripts are still on their way: whichever page a link
 * opens, something has to be computed for it. The first to hire one gets it.
 */
export const haveOneReady = async (agency: Agency = ofTheEngine): Promise<void> => {
  try {
    const started = (await agency())('first')
    ready = started
    started.addEventListener('error', () => {
      if (ready === started) ready = null
    })
  } catch {
    // whoever hires one finds out, and is listened to
  }
}

const takeReady = (): Worker | null => {
  const worker = ready
  ready = null
  return worker
}

/** Starts a worker under a name. Its script is apart from the page's own, whose first frame needs none of it. */
export const hire = (
  name: string,
  { hear, crash }: Employer,
  agency: Agency = ofTheEngine,
): Hired => {
  let worker: Worker | null = null
  let dismissed = false
  let waiting: readonly (readonly [unknown, Transferable[]])[] = []
  const start = async (): Promise<void> => {
    try {
      const begin = await agency()
      if (dismissed) return
      const started = takeReady() ?? begin(name)
      started.addEventListener('message', hear)
      started.addEventListener('error', event => {
        event.preventDefault()
        crash(event.message || 'the worker stopped')
      })
      for (const [message, transfer] of waiting) started.postMessage(message, transfer)
      waiting = []
      worker = started
    } catch (error) {
      if (!dismissed) crash(error instanceof Error ? error.message : String(error))
    }
  }
  void start()
  return {
    post: (message, transfer = []) => {
      if (worker === null) waiting = [...waiting, [message, transfer]]
      else worker.postMessage(message, transfer)
    },
    dismiss: () => {
      dismissed = true
      worker?.terminate()
    },
  }
}
