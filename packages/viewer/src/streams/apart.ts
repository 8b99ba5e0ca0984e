import type { Decomposition } from '@burnout/engine'
import { catchError, of, scan, startWith, switchMap, type Observable } from 'rxjs'
import type { FourScenarios } from '../worker/protocol.ts'
import type { CarryOut } from './carry-out.ts'

/** How the effects of policy and assumptions stand: nothing is assumed otherwise, or they are worked out. */
export type Apart =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly done: number }
  | { readonly kind: 'answered'; readonly apart: Decomposition }
  | { readonly kind: 'failed'; readonly message: string }

/** Takes policy and assumptions apart for every complete question in which the reader assumes something. */
export const takingApart = (
  four$: Observable<FourScenarios | null>,
  carryOut: CarryOut,
): Observable<Apart> =>
  four$.pipe(
    switchMap((four): Observable<Apart> => {
      if (four === null) return of({ kind: 'none' })
      const begun: Apart = { kind: 'working', done: 0 }
      return carryOut({ kind: 'apart', ...four }).pipe(
        scan((held: Apart, news): Apart => {
          if (news.kind === 'progress') return { kind: 'working', done: news.done / news.total }
          return news.kind === 'apart' ? { kind: 'answered', apart: news.apart } : held
        }, begun),
        startWith(begun),
        catchError((error: unknown) => {
          const message = error instanceof Error ? error.message : String(error)
          return of<Apart>({ kind: 'failed', message })
        }),
      )
    }),
    startWith<Apart>({ kind: 'none' }),
  )
