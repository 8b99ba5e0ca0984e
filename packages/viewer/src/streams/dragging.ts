import { distinctUntilChanged, filter, map, startWith, type Observable } from 'rxjs'
import type { Gesture } from './intent.ts'

/** Whether a lever is in the reader's hand just now. */
export const dragging = (gestures$: Observable<Gesture>): Observable<boolean> =>
  gestures$.pipe(
    filter(gesture => gesture.kind === 'drag'),
    map(({ on }) => on),
    startWith(false),
    distinctUntilChanged(),
  )
