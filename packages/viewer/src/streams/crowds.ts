import type { Lives, Scenario } from '@burnout/engine'
import {
  catchError,
  combineLatest,
  concat,
  distinctUntilChanged,
  filter,
  map,
  of,
  scan,
  startWith,
  switchScan,
  type Observable,
} from 'rxjs'
import type { CarryOut } from './carry-out.ts'

/** Whose lives are asked for. */
export interface CrowdQuestion {
  readonly scenario: Scenario
  /** `null` when the scenario is the reference itself. */
  readonly reference: Scenario | null
  /** Number of the run. */
  readonly replicate: number
}

/** The people of one run, and of the same run without what was decided. */
export interface Crowd {
  readonly own: Lives | null
  /** `null` until it is known, and for a reference itself. */
  readonly reference: Lives | null
  /** Whether the scenario is the reference itself. */
  readonly isBase: boolean
  /** Whether this is still of the settings before. */
  readonly stale: boolean
  /** Whether everything that is asked for is there. */
  readonly finished: boolean
  /** Part of the work that is done, 0–1. */
  readonly done: number
  /** Why there is no more; `null` when nothing went wrong. */
  readonly fault: string | null
}

export const nobodyYet: Crowd = {
  own: null,
  reference: null,
  isBase: true,
  stale: true,
  finished: false,
  done: 0,
  fault: null,
}

/** What is told of the two worlds, one after the other. */
type Told =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'lives'; readonly world: 'own' | 'reference'; readonly lives: Lives }

const learn = (crowd: Crowd, told: Told): Crowd => {
  if (told.kind === 'progress') return { ...crowd, done: told.done }
  // what is drawn changes once both worlds are of the same settings
  const { world, lives } = told
  const fresh = world === 'own' ? { own: lives, reference: null } : { reference: lives }
  const finished = crowd.isBase || world === 'reference'
  return { ...crowd, ...fresh, stale: false, finished, done: finished ? 1 : crowd.done }
}

const follow = (
  world: 'own' | 'reference',
  scenario: Scenario,
  replicate: number,
  [from, to]: readonly [number, number],
  carryOut: CarryOut,
): Observable<Told> =>
  carryOut({ kind: 'lives', scenario, replicate }).pipe(
    filter(news => news.kind === 'lives' || news.kind === 'progress'),
    map((news): Told =>
      news.kind === 'lives'
        ? { kind: 'lives', world, lives: news.lives }
        : { kind: 'progress', done: from + ((to - from) * news.done) / news.total },
    ),
  )

const sameQuestion = (a: CrowdQuestion, b: CrowdQuestion): boolean =>
  a.replicate === b.replicate && a.scenario === b.scenario && a.reference === b.reference

/**
 * The people of the newest question, while somebody looks; those of the settings before stay until there
 * is something newer.
 */
export const crowds = (
  question$: Observable<CrowdQuestion>,
  open$: Observable<boolean>,
  carryOut: CarryOut,
): Observable<Crowd> =>
  combineLatest([question$.pipe(distinctUntilChanged(sameQuestion)), open$]).pipe(
    switchScan((held, [{ scenario, reference, replicate }, open]): Observable<Crowd> => {
      const isBase = reference === null
      const before: Crowd = { ...held, stale: true, finished: false, done: 0, fault: null }
      if (!open) return of(before)
      const begun: Crowd = { ...before, isBase }
      const worlds$ = isBase
        ? follow('own', scenario, replicate, [0, 1], carryOut)
        : concat(
            follow('own', scenario, replicate, [0, 0.5], carryOut),
            follow('reference', reference, replicate, [0.5, 1], carryOut),
          )
      return worlds$.pipe(
        scan(learn, begun),
        startWith(begun),
        catchError((error: unknown) => {
          const fault = error instanceof Error ? error.message : String(error)
          return of<Crowd>({ ...nobodyYet, fault })
        }),
      )
    }, nobodyYet),
    startWith(nobodyYet),
  )
