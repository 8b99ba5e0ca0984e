import type { Scenario } from '@burnout/engine'
import {
  catchError,
  combineLatest,
  distinctUntilChanged,
  EMPTY,
  filter,
  map,
  of,
  scan,
  startWith,
  switchMap,
  tap,
  type Observable,
} from 'rxjs'
import { askComparison } from '../settings/ask-comparison.ts'
import { commonClinics, seenAmong } from '../settings/common-ground.ts'
import type { Seen } from '../settings/lens.ts'
import { alternativesOf, type Alternative, type Plan } from '../settings/plan.ts'
import type { Settings } from '../settings/settings.ts'
import type { Team } from '../settings/team.ts'
import type { Cases, Compared } from '../worker/compared.ts'
import type { LoopNews } from '../worker/protocol.ts'
import type { CarryOut } from './carry-out.ts'
import type { Gesture } from './intent.ts'

/** What is to be compared. */
export interface ComparisonQuestion {
  readonly alternatives: readonly Alternative[]
  /** The baseline, then the alternatives, as they are run; empty when there is nothing to compare. */
  readonly scenarios: readonly Scenario[]
  /** Position of the scenario that differences are taken from. */
  readonly reference: number
  /** Of whom the numbers are. */
  readonly seen: Seen
  /** The reader’s seed; `null` for that of the first policy. */
  readonly seed: string | null
  /** The organisation that all of it is about; absent for those of the scenarios. */
  readonly team?: Team
}

/** How a comparison stands; what it tells grows until `finished`. */
export interface Comparing {
  readonly question: ComparisonQuestion
  readonly compared: Compared | null
  readonly cases: Cases | null
  /** Part of the work that is done, 0–1. */
  readonly done: number
  readonly finished: boolean
  /** Whether the reader stopped it. */
  readonly halted: boolean
  /** Why there is no more; `null` when nothing went wrong. */
  readonly fault: string | null
}

const learn = (standing: Comparing, news: LoopNews): Comparing => {
  if (news.kind === 'progress') return { ...standing, done: news.done / news.total }
  if (news.kind === 'compared') return { ...standing, compared: news.compared }
  return news.kind === 'cases'
    ? { ...standing, cases: news.cases, done: 1, finished: true }
    : standing
}

const questionOf = (
  plan: Plan,
  present: Settings,
  lens: Seen,
  scenarioOf: (name: string) => Scenario,
): ComparisonQuestion => {
  const alternatives = alternativesOf(plan, present)
  const scenarios = askComparison(alternatives, scenarioOf, present)
  return {
    alternatives,
    scenarios,
    seen: seenAmong(commonClinics(scenarios), lens),
    reference: plan.against <= alternatives.length ? plan.against : 0,
    seed: present.seed,
    ...(present.team === undefined ? {} : { team: present.team }),
  }
}

/**
 * How the newest comparison stands, as long as its page is open; a newer one ends the one before, and
 * the reader can stop it and begin it again.
 */
export const comparisons = (
  present$: Observable<Settings>,
  plan$: Observable<Plan>,
  lens$: Observable<Seen>,
  open$: Observable<boolean>,
  gestures$: Observable<Gesture>,
  scenarioOf: (name: string) => Scenario,
  carryOut: CarryOut,
): Observable<Comparing> => {
  const question$ = combineLatest([plan$, present$, lens$]).pipe(
    map(([plan, present, lens]) => questionOf(plan, present, lens, scenarioOf)),
    distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
  )
  const halts$ = gestures$.pipe(
    filter(gesture => gesture.kind === 'halt'),
    map(({ on }) => on),
  )
  return combineLatest([question$, open$.pipe(distinctUntilChanged())]).pipe(
    switchMap(([question, open]): Observable<Comparing> => {
      if (!open) return EMPTY
      const { scenarios, reference, seen } = question
      const begun: Comparing = {
        question,
        compared: null,
        cases: null,
        done: 0,
        finished: false,
        halted: false,
        fault: null,
      }
      if (scenarios.length === 0) return of({ ...begun, done: 1, finished: true })
      let latest = begun
      const told$ = carryOut({ kind: 'compare', scenarios, reference, seen }).pipe(
        scan(learn, begun),
        startWith(begun),
        catchError((error: unknown) => {
          const fault = error instanceof Error ? error.message : String(error)
          return of<Comparing>({ ...begun, fault })
        }),
        tap(standing => {
          latest = standing
        }),
      )
      return halts$.pipe(
        startWith(false),
        switchMap(halted => (halted ? of({ ...latest, halted }) : told$)),
      )
    }),
  )
}
