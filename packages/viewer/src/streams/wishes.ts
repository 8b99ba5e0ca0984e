import type { CuttableLoop, Scenario } from '@burnout/engine'
import {
  EMPTY,
  catchError,
  filter,
  map,
  merge,
  of,
  scan,
  startWith,
  switchMap,
  take,
  withLatestFrom,
  type Observable,
} from 'rxjs'
import type { LoopNews, LoopTask } from '../worker/protocol.ts'
import type { CarryOut } from './carry-out.ts'
import type { Gesture } from './intent.ts'

/** What the reader may ask about the present scenario, beyond what is worked out anyway. */
export type Wish =
  | { readonly kind: 'cut'; readonly loop: CuttableLoop; readonly month: number }
  | { readonly kind: 'gauge'; readonly month: number }
  | { readonly kind: 'equalCost'; readonly budget: number; readonly from: number }

/** How a wish stands: none, at work on it, answered, or failed. */
export type Wished<Kind extends Wish['kind']> =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'working'
      readonly wish: Extract<Wish, { kind: Kind }>
      /** 0–1 */
      readonly done: number
    }
  | {
      readonly kind: 'answered'
      readonly wish: Extract<Wish, { kind: Kind }>
      readonly news: Extract<LoopNews, { kind: Kind }>
    }
  | {
      readonly kind: 'failed'
      readonly wish: Extract<Wish, { kind: Kind }>
      readonly message: string
    }

/**
 * Carries wishes of one kind out on the newest complete scenario; another scenario ends them. What `linked$` asks
 * for waits until there is one.
 */
export const wishes = <Kind extends Wish['kind']>(
  kind: Kind,
  gestures$: Observable<Gesture>,
  scenario$: Observable<Scenario | null>,
  carryOut: CarryOut,
  linked$: Observable<Extract<Wish, { kind: Kind }> | null> = EMPTY,
): Observable<Wished<Kind>> => {
  type Mine = Extract<Wish, { kind: Kind }>
  const asked$ = gestures$.pipe(
    filter(gesture => gesture.kind === 'wish'),
    filter(({ wish }) => wish.kind === kind),
    map(({ wish }) => wish as Mine),
  )
  const awaited$ = linked$.pipe(
    switchMap(wish =>
      wish === null
        ? of(null)
        : scenario$.pipe(
            filter(scenario => scenario !== null),
            take(1),
            map(() => wish),
          ),
    ),
  )
  const forgone$ = gestures$.pipe(
    filter(gesture => gesture.kind === 'forgo'),
    filter(({ wish }) => wish === kind),
  )
  const ended$ = merge(forgone$, scenario$).pipe(map(() => null))
  return merge(ended$, asked$, awaited$).pipe(
    withLatestFrom(scenario$),
    switchMap(([wish, scenario]): Observable<Wished<Kind>> => {
      if (wish === null || scenario === null) return of({ kind: 'none' })
      const begun: Wished<Kind> = { kind: 'working', wish, done: 0 }
      const task: LoopTask = { ...wish, scenario }
      return carryOut(task).pipe(
        scan((held: Wished<Kind>, news): Wished<Kind> => {
          if (news.kind === 'progress')
            return { kind: 'working', wish, done: news.done / news.total }
          return news.kind === kind
            ? { kind: 'answered', wish, news: news as Extract<LoopNews, { kind: Kind }> }
            : held
        }, begun),
        startWith(begun),
        catchError((error: unknown) => {
          const message = error instanceof Error ? error.message : String(error)
          return of<Wished<Kind>>({ kind: 'failed', wish, message })
        }),
      )
    }),
    startWith<Wished<Kind>>({ kind: 'none' }),
  )
}
