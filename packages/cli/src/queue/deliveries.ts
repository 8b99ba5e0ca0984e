import { scenarioToYaml, type Scenario, type Trace } from '@burnout/engine'
import type { Queue } from '#queue-server'
import type { BlockOptions } from '../pool/pool.ts'
import { blockHash, type Block, type Point } from '../store/batch/batch.ts'
import { scenarioHash } from '../store/scenario-hash.ts'
import type { Answer } from './answer.ts'
import { jobId, type JobData } from './job.ts'
import { answerTo, giveUpOn, type Outstanding } from './outstanding.ts'

/** Milliseconds after which a block that nobody says anything about is looked for on the queue. */
const silence = 3_000

/** The blocks of a sweep that are on a queue, or should be. */
export interface Deliveries {
  /** Ids of the blocks that are not answered yet. */
  readonly open: readonly string[]
  /** Puts a block on the queue and waits for its answer; `null` when it was stopped. */
  deliver(
    point: Point,
    block: Pick<Block, 'first' | 'count'>,
    options: BlockOptions,
  ): Promise<Trace | null>
  /** Ends a block with what came of it; answers that come late or again change nothing. */
  take(answer: Answer): void
  /** Notes that a worker is on a block. */
  hear(id: string, share: number): void
  /** Looks for blocks that nobody says anything about, and puts on the queue again what is missing there. */
  lookAfter(): Promise<unknown>
  /** Notes that the queue may have lost everything. */
  doubt(): void
  /** Takes blocks from the queue, but for those that a worker has. */
  takeBack(): Promise<void>
  /** Waits for no block any more. */
  dismiss(): void
}

export interface DeliveryOptions {
  readonly edition: string
  /** The folder that the sweep writes. */
  readonly folder: string
  /** Name of the sweep; see `sweepToken`. */
  readonly sweep: string
  /** Told what makes it impossible to go on. */
  readonly onFault: (error: unknown) => void
}

const now = (): number => performance.now()

/**
 * Delivers blocks at least once: what is neither answered nor on the queue is put there again, under the
 * same id. What comes back counts once, because nobody waits for a block that is settled.
 */
export const createDeliveries = (
  queue: Queue<JobData>,
  { edition, folder, sweep, onFault }: DeliveryOptions,
): Deliveries => {
  const outstanding = new Map<string, Outstanding>()
  const written = new WeakMap<Scenario, { readonly whole: string; readonly text: string }>()

  /** A scenario as text, with its hash, which all blocks of a point have in common. */
  const textOf = (scenario: Scenario) => {
    const there = written.get(scenario)
    if (there !== undefined) return there
    const made = { whole: scenarioHash(scenario), text: scenarioToYaml(scenario) }
    written.set(scenario, made)
    return made
  }

  const put = async (block: Outstanding): Promise<void> => {
    Object.assign(block, { heard: now(), misses: 0 })
    try {
      await queue.add(
        'block',
        { ...block.data, byQueue: block.byQueue },
        {
          jobId: block.id,
          attempts: 3,
          backoff: { type: 'fixed', delay: 1_000 },
          removeOnComplete: true,
          removeOnFail: { age: 3_600, count: 1_000 },
        },
      )
    } catch (error) {
      // a full server has room again when answers are taken out: it is missed then, and put there
      if (!/\bOOM\b/.test(String(error))) onFault(error)
    }
  }

  const lookFor = async (block: Outstanding): Promise<void> => {
    block.heard = now()
    const state = await queue.getJobState(block.id)
    if (!outstanding.has(block.id)) return
    if (state === 'failed') {
      const job = await queue.getJob(block.id)
      await queue.remove(block.id)
      giveUpOn(block, job?.failedReason ?? state)
    } else if (state !== 'unknown') block.misses = 0
    // its answer may be on the way when it is missing for the first time
    else if (++block.misses > 1) await put(block)
  }

  return {
    get open() {
      return [...outstanding.keys()]
    },
    async deliver(
      { id: point, scenario },
      { first, count },
      { onShare, timeout = null, survey = [] },
    ) {
      const { whole, text } = textOf(scenario)
      const id = jobId(edition, whole, first, count, survey)
      try {
        return await new Promise<Trace | null>((settle, fail) => {
          const block: Outstanding = {
            id,
            data: { scenario: text, point, first, count, survey, timeout, sweep },
            place: { point, first, count, hash: blockHash(whole, first, count, survey) },
            onShare,
            settle,
            fail,
            byQueue: false,
            heard: 0,
            misses: 0,
            unreadable: 0,
          }
          outstanding.set(id, block)
          void put(block)
        })
      } finally {
        outstanding.delete(id)
      }
    },
    take(answer) {
      const block = outstanding.get(answer.id)
      if (block !== undefined) answerTo(block, answer, folder)
    },
    hear(id, share) {
      const block = outstanding.get(id)
      if (block === undefined) return
      block.heard = now()
      block.onShare(share)
    },
    lookAfter: () =>
      Promise.all(
        [...outstanding.values()].filter(({ heard }) => now() - heard > silence).map(lookFor),
      ),
    doubt() {
      for (const block of outstanding.values())
        Object.assign(block, { heard: -Infinity, misses: 1 })
    },
    async takeBack() {
      const blocks = [...outstanding.values()]
      const removed = await Promise.all(blocks.map(({ id }) => queue.remove(id)))
      blocks.forEach(({ settle }, i) => {
        if (removed[i] === 1) settle(null)
      })
    },
    dismiss() {
      for (const { settle } of outstanding.values()) settle(null)
    },
  }
}
