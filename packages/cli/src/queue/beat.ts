/** What a worker says every second. */
export interface WorkerBeat {
  readonly kind: 'worker'
  /** Its own name, unique among workers. */
  readonly id: string
  readonly edition: string
  /** Blocks that it works on at the same time. */
  readonly jobs: number
  /** Ids of the blocks that it has taken, with the share that is done, from 0 to 1. */
  readonly underWay: readonly (readonly [string, number])[]
}

/** What a sweep says every second. */
export interface SweepBeat {
  readonly kind: 'sweep'
  readonly id: string
  readonly edition: string
}

export type Beat = WorkerBeat | SweepBeat

const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.+-]{1,64}$/.test(value)

const isUnderWay = (value: unknown): value is readonly [string, number] => {
  if (!Array.isArray(value)) return false
  const [id, share] = value as readonly unknown[]
  return isName(id) && typeof share === 'number' && share >= 0 && share <= 1
}

/** A beat as it is published. */
export const encodeBeat = (beat: Beat): string => JSON.stringify(beat)

/** Reads a beat; `null` when it is none, as anybody with access may publish anything. */
export const decodeBeat = (text: string): Beat | null => {
  try {
    const { kind, id, edition, jobs, underWay }: Record<string, unknown> = JSON.parse(text)
    if (!isName(id) || !isName(edition)) return null
    if (kind === 'sweep') return { kind, id, edition }
    const isWorker = kind === 'worker' && Number.isInteger(jobs) && Number(jobs) >= 1
    return isWorker && Array.isArray(underWay) && underWay.every(isUnderWay)
      ? { kind, id, edition, jobs: Number(jobs), underWay }
      : null
  } catch {
    return null
  }
}
