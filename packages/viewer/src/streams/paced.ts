import {
  animationFrameScheduler,
  asapScheduler,
  auditTime,
  concat,
  connect,
  distinctUntilChanged,
  take,
  throttleTime,
  type Observable,
} from 'rxjs'

/**
 * At most one for each frame of the screen: the first at once, and each other as soon as all that comes of one event
 * is in, so that it is drawn before the next frame begins and not in it. What looks the same as the one before is
 * left out.
 */
export const paced = <Seen>(
  moments$: Observable<Seen>,
  same: (a: Seen, b: Seen) => boolean,
): Observable<Seen> =>
  moments$.pipe(
    connect(shared$ => concat(shared$.pipe(take(1)), shared$.pipe(auditTime(0, asapScheduler)))),
    distinctUntilChanged(same),
    throttleTime(0, animationFrameScheduler, { leading: true, trailing: true }),
  )
