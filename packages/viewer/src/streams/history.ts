import type { Scenario } from '@burnout/engine'
import { distinctUntilChanged, map, scan, shareReplay, startWith, type Observable } from 'rxjs'
import { edit, historyOf, type Edit, type History } from '../settings/history.ts'
import type { Settings } from '../settings/settings.ts'

/** The settings and their history, from the first on; an edit that whoever makes it may not changes nothing. */
export const history = (
  edits$: Observable<Edit>,
  first: Settings,
  scenarioOf: (name: string) => Scenario,
  may: (now: Settings, change: Edit) => boolean = () => true,
): Observable<History> => {
  const step = edit(scenarioOf)
  return edits$.pipe(
    scan((held, change) => (may(held.now, change) ? step(held, change) : held), historyOf(first)),
    startWith(historyOf(first)),
    shareReplay(1),
  )
}

/** The settings alone, whenever they are others. */
export const settingsIn = (history$: Observable<History>): Observable<Settings> =>
  history$.pipe(
    map(({ now }) => now),
    distinctUntilChanged(),
  )
