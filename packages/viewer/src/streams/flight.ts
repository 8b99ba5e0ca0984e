import {
  catchError,
  concat,
  distinctUntilChanged,
  filter,
  map,
  of,
  scan,
  startWith,
  switchMap,
  type Observable,
} from 'rxjs'
import type { LoopScoreResult } from '@burnout/engine'
import { surveyDays } from '../flight/calendar.ts'
import { foundGame } from '../flight/found.ts'
import { isOver, newGame, quartersPassed, type Game } from '../flight/game.ts'
import { readGame } from '../flight/link.ts'
import { scenarioOf } from '../flight/organisation.ts'
import type { Played } from '../flight/played.ts'
import { startingOutlook } from '../settings/outlook.ts'
import type { CarryOut } from './carry-out.ts'
import type { Gesture } from './intent.ts'
import { outlook } from './outlook.ts'

/** What is shown after the last quarter, as it comes. */
export interface Reveal {
  readonly nothing: Played | null
  readonly best: Played | null
  /** The decisions, and nothing done, with the same other lucks. */
  readonly lucks: readonly [own: Played, nothing: Played] | null
  readonly scores: LoopScoreResult | null
  /** Part of the search for loops that is done, 0–1. */
  readonly done: number
  /** Why there are no loops; `null` when nothing went wrong. */
  readonly fault: string | null
}

/** Where a game stands. */
export type FlightState =
  | { readonly kind: 'start'; readonly fault: 'version' | 'text' | null }
  | { readonly kind: 'failed'; readonly game: Game; readonly message: string }
  | {
      readonly kind: 'playing' | 'desk' | 'over'
      readonly game: Game
      /** The quarter from which on a link asked for what cannot be; `null` for none. */
      readonly stopped: number | null
      /** `null` while the quarter is played. */
      readonly played: Played | null
      readonly reveal: Reveal
    }

/** Other lucks with which a game is played again. */
const otherLucks = 24

/** Runs whose loops are scored: with the same decisions, the game’s own first. */
const scoredRuns = 6

const nothingRevealed: Reveal = {
  nothing: null,
  best: null,
  lucks: null,
  scores: null,
  done: 0,
  fault: null,
}

/** The five years without a decision, with the same luck. */
const undone = (game: Game): Game => ({
  ...newGame(game.difficulty, game.seed),
  moves: quartersPassed,
})

const playedBy = (
  carryOut: CarryOut,
  game: Game,
  { replicates = 1, survey = [] as readonly number[] } = {},
): Observable<Played> =>
  carryOut({ kind: 'play', scenario: scenarioOf(game, { replicates }), survey }).pipe(
    filter(news => news.kind === 'played'),
    map(({ played }) => played),
  )

/** What there is to show, one after the other, so that what is read first comes first. */
const revealing = (game: Game, carryOut: CarryOut): Observable<Partial<Reveal>> => {
  const many = { replicates: 1 + otherLucks }
  const loops = carryOut({
    kind: 'study',
    scenario: scenarioOf(game, { replicates: scoredRuns }),
  }).pipe(
    map((news): Partial<Reveal> => {
      if (news.kind === 'progress') return { done: news.done / news.total }
      return news.kind === 'scores' ? { scores: news.scores, done: 1 } : {}
    }),
    catchError((error: unknown) =>
      of({ fault: error instanceof Error ? error.message : String(error) }),
    ),
  )
  return concat(
    playedBy(carryOut, undone(game)).pipe(map(nothing => ({ nothing }))),
    playedBy(carryOut, foundGame(game)).pipe(map(best => ({ best }))),
    playedBy(carryOut, game, many).pipe(
      switchMap(own =>
        playedBy(carryOut, undone(game), many).pipe(
          map((nothing): Partial<Reveal> => ({ lucks: [own, nothing] })),
        ),
      ),
    ),
    loops,
  )
}

const stateOf = (code: string | null, carryOut: CarryOut): Observable<FlightState> => {
  if (code === null) return of<FlightState>({ kind: 'start', fault: null })
  const read = readGame(code)
  if (read.kind === 'unreadable') return of<FlightState>({ kind: 'start', fault: read.fault })
  const { game } = read
  const held = {
    game,
    stopped: read.kind === 'stopped' ? read.quarter : null,
    reveal: nothingRevealed,
  }
  const own$ = playedBy(carryOut, game, { survey: surveyDays(game.moves.length) })
  return own$.pipe(
    switchMap((played): Observable<FlightState> => {
      if (!isOver(game)) return of({ ...held, kind: 'desk', played })
      return revealing(game, carryOut).pipe(
        scan((reveal, more): Reveal => ({ ...reveal, ...more }), nothingRevealed),
        startWith(nothingRevealed),
        map(reveal => ({ ...held, kind: 'over', played, reveal })),
      )
    }),
    startWith<FlightState>({ ...held, kind: 'playing', played: null }),
    catchError((error: unknown) =>
      of<FlightState>({
        kind: 'failed',
        game,
        message: error instanceof Error ? error.message : String(error),
      }),
    ),
  )
}

/** The text of the game that is looked at, from the first on. */
export const codes = (
  gestures$: Observable<Gesture>,
  first: string | null,
): Observable<string | null> =>
  outlook(gestures$, { ...startingOutlook, flight: first }).pipe(map(({ flight }) => flight))

/** A game from the texts of its links: every decision is another text. */
export const flights = (
  code$: Observable<string | null>,
  carryOut: CarryOut,
): Observable<FlightState> =>
  code$.pipe(
    distinctUntilChanged(),
    switchMap(code => stateOf(code, carryOut)),
  )
