import {
  distinctUntilChanged,
  filter,
  interval,
  map,
  of,
  startWith,
  switchScan,
  takeWhile,
  withLatestFrom,
  type Observable,
} from 'rxjs'
import type { Gesture } from './intent.ts'

/** The month looked at, `null` for the end, and whether it is moving on by itself. */
export interface Playback {
  readonly month: number | null
  readonly playing: boolean
}

/** Months per step and milliseconds between steps. */
export interface Pace {
  readonly step: number
  readonly every: number
}

/** An even walk through time; with reduced motion, a few stills a second apart. */
export const paceOf = (reducedMotion: boolean): Pace =>
  reducedMotion ? { step: 6, every: 1_000 } : { step: 1, every: 120 }

/** The months from one on, step by step, until the end is reached. */
const walk = (from: number, end: number, { step, every }: Pace): Observable<Playback> =>
  interval(every).pipe(
    map(count => from + (count + 1) * step),
    map(month => (month >= end ? { month: null, playing: false } : { month, playing: true })),
    takeWhile(({ playing }) => playing, true),
    startWith({ month: from, playing: true }),
  )

/** The month looked at: where the reader put it, or moving on at a pace while it plays. */
export const playback = (
  gestures$: Observable<Gesture>,
  end$: Observable<number>,
  first: number | null,
  pace: Pace,
): Observable<Playback> => {
  const start: Playback = { month: first, playing: false }
  const moves$ = gestures$.pipe(filter(({ kind }) => ['play', 'look', 'step'].includes(kind)))
  return moves$.pipe(
    withLatestFrom(end$),
    switchScan((now, [move, end]): Observable<Playback> => {
      if (move.kind === 'look') return of({ month: move.month, playing: false })
      if (move.kind === 'step') {
        const month = Math.max(0, (now.month ?? end) + move.months)
        return of({ month: month >= end ? null : month, playing: false })
      }
      if (move.kind !== 'play' || !move.on) return of({ ...now, playing: false })
      return walk(now.month === null || now.month >= end ? 0 : now.month, end, pace)
    }, start),
    startWith(start),
    distinctUntilChanged((a, b) => a.month === b.month && a.playing === b.playing),
  )
}
