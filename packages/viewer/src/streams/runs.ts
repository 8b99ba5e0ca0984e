import type { Scenario } from '@burnout/engine'
import {
  catchError,
  combineLatest,
  distinctUntilChanged,
  filter,
  map,
  Observable,
  of,
  scan,
  shareReplay,
  startWith,
  Subscription,
} from 'rxjs'
import type { Asked } from '../settings/ask.ts'
import type { Seen } from '../settings/lens.ts'
import type { Settings } from '../settings/settings.ts'
import type { Runner } from '../worker/run-in-worker.ts'
import type { Answer } from '../worker/protocol.ts'

/** What the reader's settings ask for: their scenario, and the reference it is held against. */
export interface Question extends Asked {
  /** Counts the changes of the settings. */
  readonly job: number
  readonly settings: Settings
  /** Those of whom numbers are wanted beside the whole; absent for nobody. */
  readonly seen?: Seen
}

/** How a question stands: asked, answered (the answers grow), or failed. */
export type Standing =
  | { readonly kind: 'asked'; readonly question: Question }
  | {
      readonly kind: 'answered'
      readonly question: Question
      readonly answer: Answer
      readonly reference: Answer
    }
  | { readonly kind: 'failed'; readonly question: Question; readonly message: string }

/** Whether all replicates of a question and of its reference are there. */
export const isComplete = (
  standing: Standing | null,
): standing is Standing & { kind: 'answered' } =>
  standing?.kind === 'answered' &&
  standing.answer.shown >= standing.answer.of &&
  standing.reference.shown >= standing.reference.of

/** Runs a scenario, with those seen beside the whole; unsubscribing stops the run. */
export type Run = (scenario: Scenario, seen?: Seen) => Observable<Answer>

/** A runner's growing answers as a stream. */
export const runWith =
  (runner: Runner): Run =>
  (scenario, seen) =>
    new Observable(subscriber =>
      runner(
        scenario,
        {
          next: answer => subscriber.next(answer),
          complete: () => subscriber.complete(),
          error: error => subscriber.error(error),
        },
        seen,
      ),
    )

/** Remembers the last run with all its answers, so that nothing is computed twice. */
export const remembered = (run: Run): Run => {
  let key = ''
  let held$: Observable<Answer> | null = null
  return (scenario, seen) => {
    const asked = JSON.stringify([scenario, seen])
    if (held$ === null || asked !== key) {
      key = asked
      held$ = run(scenario, seen).pipe(shareReplay())
    }
    return held$
  }
}

const grown = (answers$: Observable<Answer>): Observable<readonly Answer[]> =>
  answers$.pipe(scan((all: readonly Answer[], answer) => [...all, answer], []))

/** The newest answers of both that cover the same replicates, so that like is held against like. */
export const inStep = (
  own$: Observable<Answer>,
  reference$: Observable<Answer>,
): Observable<readonly [Answer, Answer]> =>
  combineLatest([grown(reference$), grown(own$)]).pipe(
    map(([references, own]) => {
      const paired = own.flatMap(answer => {
        const other = references.find(({ shown }) => shown === answer.shown)
        return other === undefined ? [] : [[answer, other] as const]
      })
      return paired.at(-1)
    }),
    filter(pair => pair !== undefined),
    distinctUntilChanged(([a], [b]) => a === b),
  )

const asked = (question: Question): Standing => ({ kind: 'asked', question })

/** An answer under the words of another scenario that comes to the same runs. */
export const answerAs = (scenario: Scenario, answer: Answer): Answer => ({
  ...answer,
  result: { ...answer.result, scenario },
})

/** How one question stands, from being asked on. */
const standingOf = (question: Question, run: Run, runReference: Run): Observable<Standing> => {
  const { scenario, reference, alike, seen } = question
  const answers$ =
    reference === null
      ? runReference(scenario, seen).pipe(map(answer => [answer, answer] as const))
      : alike
        ? runReference(reference, seen).pipe(
            map(answer => [answerAs(scenario, answer), answer] as const),
          )
        : inStep(run(scenario, seen), runReference(reference, seen))
  return answers$.pipe(
    map(([answer, other]): Standing => ({ kind: 'answered', question, answer, reference: other })),
    catchError((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      return of<Standing>({ kind: 'failed', question, message })
    }),
    startWith(asked(question)),
  )
}

/**
 * How the newest question stands; a newer question ends the run of the one before. When only levers were
 * moved it waits for the first answer of the one before, though: movements come faster than answers, and
 * a lever in the hand would else move nothing until it rests.
 */
export const standings = (
  questions$: Observable<Question>,
  run: Run,
  runReference: Run,
): Observable<Standing> =>
  new Observable(subscriber => {
    let work = Subscription.EMPTY
    let unanswered: Question | null = null
    let next: Question | null = null
    const begin = (question: Question): void => {
      work.unsubscribe()
      unanswered = question
      next = null
      work = standingOf(question, run, runReference).subscribe(standing => {
        subscriber.next(standing)
        if (standing.kind === 'asked') return
        unanswered = null
        if (next !== null) begin(next)
      })
    }
    const questions = questions$.subscribe(question => {
      if (unanswered?.settings.scenario === question.settings.scenario) {
        next = question
        subscriber.next(asked(question))
      } else begin(question)
    })
    return () => {
      questions.unsubscribe()
      work.unsubscribe()
    }
  })
