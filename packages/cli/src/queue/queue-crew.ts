import { setTimeout as sleep } from 'node:timers/promises'
import { seriesNames, type CompiledRun } from '@burnout/engine'
import { Queue } from '#queue-server'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { sharedBlockSize } from '../pool/blocks.ts'
import type { Crew } from '../running/crew.ts'
import type { Notes } from '../terminal/output.ts'
import type { QueueAddress } from './address.ts'
import { encodeBeat } from './beat.ts'
import { alsoConnect, connectTo } from './connection.ts'
import { createDeliveries, type Deliveries } from './deliveries.ts'
import { createGate } from './gate.ts'
import { readInbox } from './inbox.ts'
import type { JobData } from './job.ts'
import { listenToBeats } from './listen.ts'
import { createMuster } from './muster.ts'
import { beatChannel, editionOf, inboxOf, prefix, presenceOf } from './names.ts'
import { beatEvery, presence } from './settings.ts'
import { sweepToken } from './shared-folder.ts'

/** Blocks on the queue at least and at most, with those under way: what the server has to hold. */
const [fewest, most] = [16, 256]
/** Workers that a sweep is cut for, before it knows how many there are. */
const expectedJobs = 16
/** Bytes of recorded numbers in a block at most, unless a single run has more. */
const mostBytes = 2_000_000
/** Milliseconds without a worker after which it is said that there is none. */
const lonely = 5_000

/** Workers that take blocks from a queue, on any machine. */
export interface QueueCrew extends Crew {
  /** Workers that were heard in the last seconds. */
  readonly workers: number
  readonly close: () => Promise<void>
}

export interface QueueCrewOptions {
  /** The folder that the sweep writes. */
  readonly folder: string
  readonly notes: Notes
}

const bytesOf = ({ days, recordEvery }: CompiledRun): number =>
  8 * seriesNames.length * (1 + Math.floor(days / recordEvery))

const queueFailed = ({ shown }: QueueAddress, error: unknown): Failure =>
  new Failure(
    exitCode.failed,
    `queue failed: ${shown} (${error instanceof Error ? error.message : String(error)}); expected a Redis or Valkey that does as it is asked`,
    'The same command goes on from what is done.',
  )

/** Opens a queue for one sweep; throws when nobody is there or lets us in. */
export const openQueueCrew = async (
  address: QueueAddress,
  { folder, notes }: QueueCrewOptions,
): Promise<QueueCrew> => {
  const now = () => performance.now()
  let deliveries: Deliveries | null = null
  let sweep: string | null = null
  let [fault, isClosed, isTold] = [null as Failure | null, false, false]

  const client = await connectTo(address, { warn: notes.warn, onBack: () => deliveries?.doubt() })
  const [letters, ears] = [alsoConnect(client), alsoConnect(client)]
  const edition = editionOf()
  const queue = new Queue<JobData>(edition, {
    connection: client,
    prefix,
    streams: { events: { maxLen: 100 } },
  })
  queue.on('error', () => {
    // the connection speaks for itself, and what is asked of the queue throws
  })
  const gate = createGate(fewest)
  const muster = createMuster(edition, now)

  const dismiss = () => {
    gate.close()
    deliveries?.dismiss()
  }
  const onFault = (error: unknown) => {
    if (isClosed) return
    fault ??= queueFailed(address, error)
    dismiss()
  }

  /** Says that answers are waited for. */
  const stay = async (): Promise<void> => {
    if (sweep !== null) await client.set(presenceOf(edition, sweep), 'open', 'PX', presence)
  }

  /** Begins to deliver, once the folder is the sweep's. */
  const begin = (): Deliveries => {
    const token = sweepToken(folder)
    if (token === null) throw new Error(`no lock in ${folder}`)
    sweep = token
    stay().catch(onFault)
    const began = createDeliveries(queue, { edition, folder, sweep, onFault })
    readInbox(letters, inboxOf(edition, sweep), answer => {
      if (answer === null) notes.warn(`something else than an answer came from ${address.shown}`)
      else began.take(answer)
    }).catch(onFault)
    return began
  }

  const id = `sweep-${process.pid}`
  const opened = now()
  const beat = () => {
    if (client.status !== 'ready') return
    stay().catch(onFault)
    client.publish(beatChannel, encodeBeat({ kind: 'sweep', id, edition })).catch(onFault)
    gate.admit(Math.min(most, Math.max(fewest, 2 * muster.jobs + muster.workers)))
    deliveries?.lookAfter().catch(onFault)
    if (isTold || muster.workers > 0 || now() - opened < lonely) return
    isTold = true
    const others = muster.others.length > 0 ? `, only for ${muster.others.join(', ')}` : ''
    notes.warn(
      `no workers for engine ${edition}${others}; start some: burnout worker --queue ${address.shown}`,
    )
  }

  await listenToBeats(ears, heard => {
    if (heard.kind !== 'worker') return
    muster.hear(heard)
    if (heard.edition === edition)
      for (const [block, share] of heard.underWay) deliveries?.hear(block, share)
  })
  const beating = setInterval(beat, beatEvery)

  return {
    places: most,
    get fault() {
      return fault
    },
    get workers() {
      return muster.workers
    },
    blockSize(run, replicates) {
      // as much as may be: every block is put, taken, answered and looked after
      const shared = sharedBlockSize(run, replicates, expectedJobs, Infinity)
      return Math.max(1, Math.min(shared, Math.floor(mostBytes / bytesOf(run))))
    },
    async run(point, block, options) {
      if (!(await gate.enter())) return null
      try {
        return await (deliveries ??= begin()).deliver(point, block, options)
      } finally {
        gate.leave()
      }
    },
    async stop() {
      gate.close()
      const open = () => (client.status === 'ready' ? (deliveries?.open ?? []) : [])
      if (open().length > 0) await deliveries?.takeBack()
      if (open().length > 0)
        notes.note(`finishing ${open().length} blocks under way; Ctrl-C again ends at once`)
      // a worker that took one a moment ago has not said so yet
      const since = now()
      while (
        open().length > 0 &&
        (open().some(each => muster.isOn(each)) || now() - since < 2 * beatEvery)
      )
        await sleep(beatEvery / 10)
      dismiss()
    },
    async giveUp() {
      gate.close()
      if (client.status === 'ready') await deliveries?.takeBack()
      dismiss()
    },
    async close() {
      isClosed = true
      clearInterval(beating)
      for (const each of [letters, ears]) each.disconnect()
      if (sweep !== null && client.status === 'ready')
        await client.del(presenceOf(edition, sweep), inboxOf(edition, sweep))
      await queue.close()
      client.disconnect()
    },
  }
}
