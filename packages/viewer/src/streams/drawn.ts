import {
  catchError,
  EMPTY,
  filter,
  from,
  map,
  merge,
  mergeMap,
  take,
  takeUntil,
  type Observable,
} from 'rxjs'
import type { Settings } from '../settings/settings.ts'
import type { Answer } from '../worker/protocol.ts'
import type { Question, Standing } from './runs.ts'

/** What is drawn: the newest answers, whether or not they are complete. */
export interface Drawn {
  readonly settings: Settings
  readonly answer: Answer
  readonly reference: Answer
}

/**
 * What there is to draw: the newest answers.
 *
 * @param alone what is drawn where the first question fails, so that there is something to look at beside the reason.
 */
export const drawn = (
  standing$: Observable<Standing>,
  alone: (question: Question) => Promise<Drawn>,
): Observable<Drawn> => {
  const answered$ = standing$.pipe(
    filter(standing => standing.kind === 'answered'),
    map(({ question: { settings }, answer, reference }): Drawn => ({
      settings,
      answer,
      reference,
    })),
  )
  const failed$ = standing$.pipe(
    filter(({ kind }) => kind === 'failed'),
    take(1),
    // why nothing could be computed is told by what failed first
    mergeMap(({ question }) => from(alone(question)).pipe(catchError(() => EMPTY))),
    takeUntil(answered$),
  )
  return merge(answered$, failed$)
}
