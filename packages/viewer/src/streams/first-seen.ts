import { filter, map, merge, take, type Observable } from 'rxjs'
import { standsAlone } from '../settings/bare.ts'
import type { PageStreams } from './page.ts'

/** What there is to see at first: an answer, why there is none, or a page that waits for no runs but its own. */
export type FirstSeen = 'answer' | 'failure' | 'alone'

/** Tells once when there is something to see, and what. */
export const firstSeen = ({
  moment$,
  standing$,
  outlook$,
}: Pick<PageStreams, 'moment$' | 'standing$' | 'outlook$'>): Observable<FirstSeen> =>
  merge(
    moment$.pipe(map((): FirstSeen => 'answer')),
    standing$.pipe(
      filter(({ kind }) => kind === 'failed'),
      map((): FirstSeen => 'failure'),
    ),
    outlook$.pipe(
      take(1),
      filter(({ view, seat }) => standsAlone(view) && seat === null),
      map((): FirstSeen => 'alone'),
    ),
  ).pipe(take(1))
