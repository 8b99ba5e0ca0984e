import { createHash } from 'node:crypto'
import { compileScenario, parseScenario, type CompiledRun } from '@burnout/engine'
import { blockHash } from '../store/batch/batch.ts'
import { scenarioHash } from '../store/scenario-hash.ts'

/** A block as it lies on the queue. */
export interface JobData {
  /** The whole scenario, as a file. */
  readonly scenario: string
  /** Name of its point, for the file of its part. */
  readonly point: string
  readonly first: number
  readonly count: number
  /** Days on which everybody is asked; empty without a survey. */
  readonly survey: readonly number[]
  /** Seconds that a run may take; `null` for any. */
  readonly timeout: number | null
  /** Whose inbox and folder it is for; see `sweepToken`. */
  readonly sweep: string
  /** Whether the result is to come by the queue, even from who sees the folder. */
  readonly byQueue: boolean
}

/** A block that a worker took from the queue and found to be what its id says. */
export interface Task extends Omit<JobData, 'scenario'> {
  readonly id: string
  readonly run: CompiledRun
  /** See `blockHash`. */
  readonly hash: string
}

/**
 * Id of a block: a hash of all that its numbers hang on, so that the same block has the same id however
 * often it is put on the queue, and by whom. The edition stands for engine and series, the hash of the
 * scenario for its point and seed.
 */
export const jobId = (
  edition: string,
  scenario: string,
  first: number,
  count: number,
  survey: readonly number[],
): string =>
  `block-${createHash('sha256')
    .update([edition, scenario, first, count, ...survey].join('\n'))
    .digest('hex')
    .slice(0, 32)}`

/** Letters in a scenario at most; those of ours have a few thousand. */
const mostText = 1_000_000
const mostReplicates = 1_000_000_000

const isWhole = (value: unknown, from: number): value is number =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= mostReplicates

const isText = (value: unknown, form: RegExp): value is string =>
  typeof value === 'string' && form.test(value)

/** Days of a survey at most; a scenario has no more than thirty years. */
const mostDays = 11_000

const isDays = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length <= mostDays && value.every(day => isWhole(day, 0))

/** The first field that is not what it should be; `null` when all are. */
const wrongField = (job: Partial<Record<keyof JobData, unknown>>): keyof JobData | null => {
  const { scenario, point, first, count, survey, timeout, sweep, byQueue } = job
  if (typeof scenario !== 'string' || scenario.length > mostText) return 'scenario'
  // names of files are made of these two
  if (!isText(point, /^[A-Za-z0-9-]{1,100}$/)) return 'point'
  if (!isText(sweep, /^[0-9a-f]{16}$/)) return 'sweep'
  if (!isWhole(first, 0)) return 'first'
  if (!isWhole(count, 1)) return 'count'
  if (!isDays(survey)) return 'survey'
  if (timeout !== null && !(typeof timeout === 'number' && timeout > 0)) return 'timeout'
  return typeof byQueue === 'boolean' ? null : 'byQueue'
}

/** What is made of the text of a scenario. */
interface ReadScenario {
  readonly run: CompiledRun
  readonly hash: string
  readonly replicates: number
}

/** Scenarios that were read lately, by their text: every one comes with each of its blocks. */
export type KnownScenarios = Map<string, ReadScenario>

/** Scenarios that are kept at most. */
const mostKnown = 64

const scenarioIn = (text: string, file: string, known: KnownScenarios): ReadScenario => {
  const before = known.get(text)
  if (before !== undefined) return before
  const scenario = parseScenario(text, { file })
  const read = {
    run: compileScenario(scenario),
    hash: scenarioHash(scenario),
    replicates: scenario.run.replicates,
  }
  if (known.size >= mostKnown) known.clear()
  known.set(text, read)
  return read
}

/**
 * Reads what lies on the queue, which anybody with access may have put there. Throws when it is no block,
 * when its scenario is invalid, or when it is not the block that its id says.
 */
export const readJob = (
  edition: string,
  id: string,
  data: unknown,
  known: KnownScenarios = new Map(),
): Task => {
  const fields = typeof data === 'object' && data !== null ? data : {}
  const wrong = wrongField(fields)
  if (wrong !== null) throw new Error(`invalid job: ${id}: ${wrong}; expected a block of runs`)
  const { scenario: text, ...job } = fields as JobData
  const { run, hash, replicates } = scenarioIn(text, id, known)
  if (job.first + job.count > replicates)
    throw new Error(
      `invalid job: ${id}: ${job.count} runs from ${job.first}; expected no more than the ${replicates} of its scenario`,
    )
  const expected = jobId(edition, hash, job.first, job.count, job.survey)
  if (id !== expected) throw new Error(`invalid job: ${id}; expected its id to be ${expected}`)
  return {
    ...job,
    id,
    run,
    hash: blockHash(hash, job.first, job.count, job.survey),
  }
}
