/** How progress is shown: a bar, lines for people, lines for programs, or not at all. */
export const progressModes = ['auto', 'plain', 'json', 'none'] as const
export type ProgressMode = (typeof progressModes)[number]

/** Says on standard error how far a run has come. */
export interface Progress {
  update(done: number, total: number, failed: number): void
  /** Clears what is left on the screen. */
  finish(): void
}

export interface ProgressOptions {
  readonly stream: { write(text: string): unknown; readonly isTTY?: boolean }
  /** Milliseconds on a clock that never goes back. */
  readonly now?: () => number
  /** Runs that were done before, and say nothing about the rate. */
  readonly already?: number
  /** How many workers elsewhere are at it. */
  readonly workers?: (() => number) | undefined
}

interface Step {
  readonly done: number
  readonly total: number
  readonly failed: number
  /** Replicates a second. */
  readonly rate: number
  /** `null` before anything is done. */
  readonly secondsLeft: number | null
  /** `null` where the work is done here. */
  readonly workers: number | null
}

interface Style {
  /** Milliseconds between two signs of life. */
  readonly every: number
  readonly show: (step: Step) => string
  readonly clear: string
}

/** Seconds in words, rounded up. */
export const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`

const inWords = ({ done, total, failed, rate, secondsLeft, workers }: Step): string =>
  [
    `${Math.floor(done)}/${total} runs`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(rate > 0 ? [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`] : []),
    ...(workers === null ? [] : [`${workers} worker${workers === 1 ? '' : 's'}`]),
    ...(secondsLeft === null ? [] : [done < total ? `${duration(secondsLeft)} left` : 'done']),
  ].join(' · ')

const barWidth = 24

const bar = (step: Step): string => {
  const full = Math.round((barWidth * step.done) / step.total)
  return `\r\u001b[K${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${inWords(step)}`
}

const round = (value: number): number => Math.round(value * 100) / 100

const asJson = ({ done, total, failed, rate, secondsLeft, workers }: Step): string =>
  `${JSON.stringify({
    event: 'progress',
    done: Math.floor(done),
    total,
    failed,
    rate: round(rate),
    secondsLeft: secondsLeft === null ? null : round(secondsLeft),
    ...(workers === null ? {} : { workers }),
  })}\n`

const onTerminal: Style = { every: 80, show: bar, clear: '\r\u001b[K' }
const plain: Style = { every: 1_000, show: step => `${inWords(step)}\n`, clear: '' }
const json: Style = { every: 500, show: asJson, clear: '' }
/** Where nobody watches, only long runs say something. */
const unwatched: Style = { ...plain, every: 10_000 }

const styleOf = (mode: ProgressMode, isTerminal: boolean): Style | null => {
  if (mode === 'none') return null
  if (mode === 'plain') return plain
  if (mode === 'json') return json
  return isTerminal ? onTerminal : unwatched
}

/** Progress of one ensemble, from the moment it is made. */
export const createProgress = (
  mode: ProgressMode,
  { stream, now = () => performance.now(), already = 0, workers }: ProgressOptions,
): Progress => {
  const style = styleOf(mode, stream.isTTY === true)
  if (style === null) return { update: () => {}, finish: () => {} }
  const began = now()
  let last = style === unwatched ? began : -Infinity
  let shown = 0
  /** The total that was reached; a larger one begins anew. */
  let ended = 0
  return {
    update(done, total, failed) {
      const time = now()
      const ends = done >= total && shown > 0
      if (total === ended || (time - last < style.every && !ends)) return
      last = time
      if (ends) ended = total
      shown++
      const rate = time > began ? (1_000 * (done - already)) / (time - began) : 0
      const secondsLeft = rate > 0 ? (total - done) / rate : null
      stream.write(
        style.show({ done, total, failed, rate, secondsLeft, workers: workers?.() ?? null }),
      )
    },
    finish() {
      if (shown > 0 && style.clear !== '') stream.write(style.clear)
    },
  }
}
