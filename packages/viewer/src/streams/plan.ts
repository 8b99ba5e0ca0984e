import { combineLatest, filter, map, scan, shareReplay, startWith, type Observable } from 'rxjs'
import { editPlan, type Plan } from '../settings/plan.ts'
import type { Settings } from '../settings/settings.ts'
import type { Gesture } from './intent.ts'

/** What the reader wants to compare, from the first on. */
export const plan = (gestures$: Observable<Gesture>, first: Plan): Observable<Plan> =>
  gestures$.pipe(
    filter(gesture => gesture.kind === 'plan'),
    map(({ edit }) => edit),
    scan(editPlan, first),
    startWith(first),
    shareReplay(1),
  )

/** The plan beside the present settings, whichever changed last. */
export const keeping = (
  plan$: Observable<Plan>,
  present$: Observable<Settings>,
): Observable<{ readonly plan: Plan; readonly present: Settings }> =>
  combineLatest({ plan: plan$, present: present$ })
