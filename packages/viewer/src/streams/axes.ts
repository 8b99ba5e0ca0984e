import type { SeriesName } from '@burnout/engine'
import { combineLatest, distinctUntilChanged, map, scan, type Observable } from 'rxjs'
import type { Answer } from '../worker/protocol.ts'
import { domainsOf, type Domain } from '../reading/domains.ts'

/** The value axis of every series drawn. */
export type Axes = Readonly<Partial<Record<SeriesName, Domain>>>

/** Axes that fit what is drawn, and stand still while a lever is in the reader's hand. */
export const axes = (
  drawn$: Observable<readonly [Answer, Answer]>,
  dragging$: Observable<boolean>,
): Observable<Axes> =>
  combineLatest([drawn$, dragging$]).pipe(
    scan<readonly [readonly [Answer, Answer], boolean], Axes | null>(
      (held, [answers, dragging]) =>
        dragging && held !== null ? held : domainsOf(answers.map(({ result }) => result)),
      null,
    ),
    map(held => held ?? {}),
    distinctUntilChanged(),
  )
