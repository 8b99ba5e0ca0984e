import type { ExhaustionAttribution, LoopScoreResult, Scenario, TrapPairs } from '@burnout/engine'
import {
  catchError,
  combineLatest,
  distinctUntilChanged,
  map,
  of,
  scan,
  startWith,
  switchScan,
  type Observable,
} from 'rxjs'
import type { Outlook, ViewName } from '../settings/outlook.ts'
import type { LoopNews } from '../worker/protocol.ts'
import type { CarryOut } from './carry-out.ts'

/** What is known of the loops of a run. */
export interface Study {
  readonly scores: LoopScoreResult | null
  readonly attribution: ExhaustionAttribution | null
  /** Runs beside those of the same team with nothing done, in which traps are looked for. */
  readonly pairs: TrapPairs | null
  /** Whether this is still of the settings before. */
  readonly stale: boolean
  /** Part of the work that is done until something is known, 0–1; of the rest nobody is told. */
  readonly done: number
  /** Why there is no more; `null` when nothing went wrong. */
  readonly fault: string | null
}

export const nothingStudied: Study = {
  scores: null,
  attribution: null,
  pairs: null,
  stale: true,
  done: 0,
  fault: null,
}

const learn = (study: Study, news: LoopNews): Study => {
  // how far the rest is, the page does not say, and so it need not be drawn for it
  if (news.kind === 'progress')
    return study.stale ? { ...study, done: news.done / news.total } : study
  if (news.kind === 'attribution') return { ...study, attribution: news.attribution }
  if (news.kind === 'traps') return { ...study, pairs: news.pairs }
  if (news.kind !== 'scores') return study
  const attribution = study.stale ? null : study.attribution
  const pairs = study.stale ? null : study.pairs
  return { ...study, scores: news.scores, attribution, pairs, stale: false }
}

/**
 * The loops of every scenario whose curves are complete, so that they never wait for this; `null` says that
 * new curves are on their way, and what is known stays until something newer is.
 */
export const studies = (
  scenario$: Observable<Scenario | null>,
  carryOut: CarryOut,
): Observable<Study> =>
  scenario$.pipe(
    switchScan((held, scenario): Observable<Study> => {
      const before: Study = { ...held, stale: true, done: 0, fault: null }
      if (scenario === null) return of(before)
      return carryOut({ kind: 'study', scenario }).pipe(
        scan(learn, before),
        startWith(before),
        catchError((error: unknown) => {
          const fault = error instanceof Error ? error.message : String(error)
          return of<Study>({ ...nothingStudied, fault })
        }),
      )
    }, nothingStudied),
    startWith(nothingStudied),
  )

/** The pages on which loops are seen. */
const showing: readonly ViewName[] = ['explore', 'loops', 'traps']

/**
 * The scenario whose loops are to be studied: none before a page is open on which they are seen. What has begun goes on
 * when another page is turned to.
 */
export const onceSeen = (
  scenario$: Observable<Scenario | null>,
  outlook$: Observable<Pick<Outlook, 'view'>>,
): Observable<Scenario | null> =>
  combineLatest([scenario$, outlook$]).pipe(
    map(([scenario, { view }]) => ({ scenario, seen: showing.includes(view) })),
    scan<{ scenario: Scenario | null; seen: boolean }, Scenario | null>(
      (begun, { scenario, seen }) => (seen || scenario === begun ? scenario : null),
      null,
    ),
    distinctUntilChanged(),
  )
