import { distinctUntilChanged, filter, map, scan, startWith, type Observable } from 'rxjs'
import type { Seen } from '../settings/lens.ts'
import type { Outlook, ViewName } from '../settings/outlook.ts'
import type { Gesture } from './intent.ts'

/** What the reader looks at, from the first on. */
export const outlook = (gestures$: Observable<Gesture>, first: Outlook): Observable<Outlook> =>
  gestures$.pipe(
    filter(gesture => gesture.kind === 'outlook'),
    map(({ change }) => change),
    scan((held, change): Outlook => ({ ...held, ...change }), first),
    startWith(first),
  )

/** Whether a page is the one that is open. */
export const isOpen = (outlook$: Observable<Outlook>, name: ViewName): Observable<boolean> =>
  outlook$.pipe(
    map(({ view }) => view === name),
    distinctUntilChanged(),
  )

/** Of whom the reader wants numbers. */
export const seenThrough = (outlook$: Observable<Outlook>): Observable<Seen> =>
  outlook$.pipe(
    map(({ lens: { clinic, role } }) => ({ clinic, role })),
    distinctUntilChanged((a, b) => a.clinic === b.clinic && a.role === b.role),
  )
