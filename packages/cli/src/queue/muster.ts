import type { WorkerBeat } from './beat.ts'

/** Milliseconds after which a worker that says nothing counts as gone. */
const silence = 5_000

/** Who is there to work, as far as was heard. */
export interface Muster {
  hear(beat: WorkerBeat): void
  /** Workers of this edition. */
  readonly workers: number
  /** Blocks that these work on at the same time. */
  readonly jobs: number
  /** Editions of the other workers. */
  readonly others: readonly string[]
  /** Whether a worker has said lately that it has taken a block. */
  isOn(block: string): boolean
}

/** Keeps who was heard within the last seconds; `now` is in milliseconds. */
export const createMuster = (edition: string, now: () => number): Muster => {
  const heard = new Map<string, { readonly at: number; readonly beat: WorkerBeat }>()
  const present = (): readonly WorkerBeat[] => {
    for (const [id, { at }] of heard) if (now() - at > silence) heard.delete(id)
    return [...heard.values()].map(({ beat }) => beat)
  }
  const ours = () => present().filter(beat => beat.edition === edition)
  return {
    hear: beat => void heard.set(beat.id, { at: now(), beat }),
    get workers() {
      return ours().length
    },
    get jobs() {
      return ours().reduce((sum, { jobs }) => sum + jobs, 0)
    },
    get others() {
      return [...new Set(present().map(beat => beat.edition))].filter(each => each !== edition)
    },
    isOn: block => ours().some(({ underWay }) => underWay.some(([id]) => id === block)),
  }
}
