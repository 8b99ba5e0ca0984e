import type { Scenario } from '@burnout/engine'
import {
  catchError,
  combineLatest,
  distinctUntilChanged,
  filter,
  from,
  map,
  of,
  scan,
  shareReplay,
  startWith,
  switchMap,
  take,
  type Observable,
} from 'rxjs'
import { askLesson, type LessonAsk } from '../settings/ask-lesson.ts'
import type { LessonPlace } from '../settings/lesson-place.ts'
import type { ShippedLesson } from '../settings/shipped-lesson.ts'
import type { Outlook } from '../settings/outlook.ts'
import type { LoopNews, WorldRuns } from '../worker/protocol.ts'
import type { CarryOut } from './carry-out.ts'
import type { Gesture } from './intent.ts'

/** The lessons on offer, or why there are none. */
export interface Shelf {
  /** `null` while they are being loaded. */
  readonly lessons: readonly ShippedLesson[] | null
  readonly fault: string | null
}

/** How the runs of a step stand. */
export interface LessonRuns {
  readonly ask: LessonAsk | null
  /** Those of the newest ask that has any; they grow. */
  readonly runs: WorldRuns | null
  /** Whether `runs` are all runs of this very ask. */
  readonly complete: boolean
  /** Part of the work that is done, 0–1. */
  readonly done: number
  readonly fault: string | null
}

/** Everything that decides what the page of lessons shows. */
export interface Learning extends Shelf, Omit<LessonRuns, 'fault'> {
  readonly place: LessonPlace
  /** Why the runs of the step failed; `null` when they did not. */
  readonly runFault: string | null
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

const idle: LessonRuns = { ask: null, runs: null, complete: false, done: 0, fault: null }

/** The runs of one ask after those of another are held until there are new ones, so that nothing flickers. */
const begun = (before: LessonRuns, ask: LessonAsk): LessonRuns => {
  const same = before.ask?.worlds.join() === ask.worlds.join()
  return { ...idle, ask, runs: same ? before.runs : null }
}

const hear = (standing: LessonRuns, news: LoopNews): LessonRuns => {
  if (news.kind === 'progress') return { ...standing, done: news.done / news.total }
  if (news.kind !== 'worlds') return standing
  const { runs } = news
  return { ...standing, runs, complete: runs.shown >= runs.of }
}

/** The lessons, loaded when their page is first opened. */
const shelfOf = (
  open$: Observable<boolean>,
  load: () => Promise<readonly ShippedLesson[]>,
): Observable<Shelf> =>
  open$.pipe(
    filter(open => open),
    take(1),
    switchMap(() =>
      from(load()).pipe(
        map((lessons): Shelf => ({ lessons, fault: null })),
        catchError((error: unknown) => of<Shelf>({ lessons: null, fault: messageOf(error) })),
      ),
    ),
    startWith<Shelf>({ lessons: null, fault: null }),
  )

/** The page of lessons as long as it is open; another place ends the runs of the one before. */
export const learning = (
  outlook$: Observable<Outlook>,
  open$: Observable<boolean>,
  gestures$: Observable<Gesture>,
  scenarioOf: (name: string) => Scenario,
  load: () => Promise<readonly ShippedLesson[]>,
  carryOut: CarryOut,
): Observable<Learning> => {
  const place$ = outlook$.pipe(
    map(({ learn }) => learn),
    distinctUntilChanged(),
  )
  const shelf$ = shelfOf(open$, load).pipe(shareReplay(1))
  const ask$ = combineLatest([place$, shelf$, open$]).pipe(
    map(([{ lesson: name, step, tried }, { lessons }, open]): LessonAsk | null => {
      const lesson = lessons?.find(each => each.name === name)?.lesson
      const chosen = lesson?.steps[step]
      return !open || lesson === undefined || chosen === undefined
        ? null
        : askLesson(lesson, chosen, tried, scenarioOf)
    }),
    distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
  )
  const retries$ = gestures$.pipe(
    filter(({ kind }) => kind === 'retry'),
    startWith(null),
  )
  let latest = idle
  const runs$ = combineLatest([ask$, retries$]).pipe(
    switchMap(([ask]): Observable<LessonRuns> => {
      if (ask === null) return of(idle)
      const first = begun(latest, ask)
      const { scenarios, series } = ask
      return carryOut({ kind: 'lesson', scenarios, series }).pipe(
        scan(hear, first),
        startWith(first),
        catchError((error: unknown) => of<LessonRuns>({ ...first, fault: messageOf(error) })),
      )
    }),
    map(standing => {
      latest = standing
      return standing
    }),
  )
  return combineLatest([place$, shelf$, runs$]).pipe(
    map(([place, shelf, { fault, ...runs }]): Learning => ({
      ...shelf,
      ...runs,
      place,
      runFault: fault,
    })),
  )
}
