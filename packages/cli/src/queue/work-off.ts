import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { UnrecoverableError, Worker, type Job } from '#queue-server'
import type { Trace } from '@burnout/engine'
import { systemCode } from '../failure.ts'
import { createPool } from '../pool/pool.ts'
import type { Notes } from '../terminal/output.ts'
import type { QueueAddress } from './address.ts'
import { encodeAnswer, type Sent } from './answer.ts'
import { encodeBeat } from './beat.ts'
import { alsoConnect, connectTo } from './connection.ts'
import { createGate } from './gate.ts'
import { readJob, type KnownScenarios, type Task } from './job.ts'
import { listenToBeats } from './listen.ts'
import { beatChannel, editionOf, inboxOf, prefix, presenceOf } from './names.ts'
import { beatEvery, mostLosses, patience } from './settings.ts'
import { putPart } from './shared-folder.ts'

/** Milliseconds for which answers that nobody fetches are kept. */
const keepAnswers = 600_000

export interface WorkOptions {
  readonly jobs: number | undefined
  /** A folder in which sweeps may be; results are then written there. */
  readonly folder: string | undefined
  readonly notes: Notes
  /** Aborted when no more blocks are to be taken. */
  readonly signal: AbortSignal
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Works blocks off a queue until told to stop; those that it has taken are finished first. */
export const workOff = async (
  address: QueueAddress,
  { jobs, folder, notes, signal }: WorkOptions,
): Promise<void> => {
  const client = await connectTo(address, { warn: notes.warn, onBack: () => {} })
  const ears = alsoConnect(client)
  const edition = editionOf()
  const pool = createPool({ jobs })
  pool.start()
  const gate = createGate(pool.jobs)
  const underWay = new Map<string, number>()
  const known: KnownScenarios = new Map()
  const said = new Set<string>()
  const warnOnce = (text: string) => {
    if (!said.has(text)) notes.warn(text)
    said.add(text)
  }

  /** Puts a trace into the folder of its sweep, where that can be seen. */
  const putIntoFolder = (task: Task, trace: Trace): boolean => {
    if (folder === undefined || task.byQueue) return false
    try {
      return putPart(folder, task, trace)
    } catch (error) {
      warnOnce(`${messageOf(error)}; results go by the queue`)
      return false
    }
  }

  const simulate = async (task: Task): Promise<Sent> => {
    const { id, run, hash, survey, timeout } = task
    await gate.enter()
    try {
      const trace = await pool.run(run, task, {
        survey,
        timeout: timeout ?? undefined,
        onShare: share => void underWay.set(id, share),
      })
      if (trace === null) throw new Error('stopped')
      return putIntoFolder(task, trace) ? { kind: 'file', id } : { kind: 'trace', id, hash, trace }
    } catch (error) {
      return { kind: 'broken', id, message: String(error) }
    } finally {
      gate.leave()
    }
  }

  const taskOf = ({ id = '', data }: Job<unknown>): Task => {
    try {
      return readJob(edition, id, data, known)
    } catch (error) {
      notes.warn(`refused: ${messageOf(error)}`)
      throw new UnrecoverableError(messageOf(error))
    }
  }

  const work = async (job: Job<unknown>): Promise<void> => {
    const task = taskOf(job)
    notes.detail(`took ${task.id}`)
    underWay.set(task.id, 0)
    try {
      // a sweep that has ended wants nothing more
      const isWanted = () => client.exists(presenceOf(edition, task.sweep))
      if ((await isWanted()) === 0) return
      const answer = await encodeAnswer(await simulate(task), !address.here)
      if ((await isWanted()) === 0) return
      const inbox = inboxOf(edition, task.sweep)
      await client.rpush(inbox, answer)
      await client.pexpire(inbox, keepAnswers)
    } finally {
      underWay.delete(task.id)
    }
  }

  const worker = new Worker<unknown>(edition, work, {
    connection: client,
    prefix,
    // one more than are worked on: it is fetched and read while they are
    concurrency: pool.jobs + 1,
    lockDuration: patience(),
    stalledInterval: patience(),
    maxStalledCount: mostLosses,
    runRetryDelay: beatEvery,
  })
  worker.on('error', error => {
    // a lost connection speaks for itself; a lost block was given to another worker, who does the same
    if (
      systemCode(error) !== '' ||
      /connection is closed|\block\b|missing key/i.test(error.message)
    )
      notes.detail(error.message)
    else warnOnce(error.message)
  })

  await listenToBeats(ears, beat => {
    if (beat.kind !== 'sweep' || beat.edition === edition) return
    warnOnce(
      `a sweep is for engine ${beat.edition}, this worker has ${edition}; its runs are left to others`,
    )
  })
  const id = randomUUID()
  const beating = setInterval(() => {
    if (client.status !== 'ready') return
    const beat = { kind: 'worker', id, edition, jobs: pool.jobs, underWay: [...underWay] } as const
    client
      .publish(beatChannel, encodeBeat(beat))
      .catch((error: unknown) => warnOnce(messageOf(error)))
  }, beatEvery)

  notes.note(
    `working for ${address.shown}: engine ${edition}, ${pool.jobs} job${pool.jobs === 1 ? '' : 's'}; Ctrl-C ends it after the blocks under way`,
  )
  if (!signal.aborted) await once(signal, 'abort')
  if (underWay.size > 0)
    notes.note(`finishing ${underWay.size} blocks under way; Ctrl-C again ends at once`)
  await worker.close()
  clearInterval(beating)
  await pool.close()
  for (const each of [ears, client]) each.disconnect()
}
