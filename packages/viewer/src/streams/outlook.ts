import { filter, map, scan, startWith, type Observable } from 'rxjs'
import type { Outlook } from '../settings/outlook.ts'
import type { Gesture } from './intent.ts'

/** What the reader looks at, from the first on. */
export const outlook = (gestures$: Observable<Gesture>, first: Outlook): Observable<Outlook> =>
  gestures$.pipe(
    filter(gesture => gesture.kind === 'outlook'),
    map(({ change }) => change),
    scan((held, change): Outlook => ({ ...held, ...change }), first),
    startWith(first),
  )
