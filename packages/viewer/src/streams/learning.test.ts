import type { Lesson, Scenario } from '@burnout/engine'
import { BehaviorSubject, from, NEVER, of, Subject, throwError } from 'rxjs'
import { expect, test } from 'vitest'
import { startingLesson, type LessonPlace } from '../settings/lesson-place.ts'
import { startingOutlook } from '../settings/outlook.ts'
import type { LoopNews, LoopTask, WorldRuns } from '../worker/protocol.ts'
import type { Gesture } from './intent.ts'
import { learning, type Learning } from './learning.ts'

const scenario = (name: string): Scenario =>
  ({
    name,
    policies: [],
    assumptions: {},
    run: { horizon: 1826, record: 28, replicates: 12, seed: 's', start: '2026-01-01' },
    organisation: { name: 'o', clinics: [] },
  }) as unknown as Scenario

const lesson = {
  replicates: 4,
  worlds: {
    relieved: { label: 'r', scenario: 'relief', levers: {}, from: 183, until: null, shows: [] },
  },
  charts: { exhaustion: { axis: [0, 54], notice: 1 } },
  steps: [
    { task: { kind: 'draw', world: 'relieved', series: 'exhaustion', known: 183 } },
    { task: { kind: 'reveal', diagram: 'd', pieces: [] } },
  ],
} as unknown as Lesson

const worlds = (shown: number): LoopNews => ({
  kind: 'worlds',
  runs: { shown, of: 4, t: [], worlds: [] } satisfies WorldRuns,
})

const at = (change: Partial<LessonPlace>) => ({
  ...startingOutlook,
  view: 'learn' as const,
  learn: { ...startingLesson, ...change },
})

const settle = () => new Promise(resolve => setTimeout(resolve, 0))

/** The page of lessons with what is asked of the worker. */
const stage = (place: Partial<LessonPlace>, carryOut: (task: LoopTask) => unknown) => {
  const outlook$ = new BehaviorSubject(at(place))
  const gestures$ = new Subject<Gesture>()
  const asked: LoopTask[] = []
  const seen: Learning[] = []
  const running = learning(
    outlook$,
    of(true),
    gestures$,
    scenario,
    async () => [{ name: 'trap', lesson }],
    task => {
      asked.push(task)
      return carryOut(task) as never
    },
  ).subscribe(each => seen.push(each))
  return { outlook$, gestures$, asked, seen, running }
}

test('loads the lessons, and runs the worlds of the step that is open', async () => {
  const { asked, seen, running } = stage({ lesson: 'trap' }, () => from([worlds(2), worlds(4)]))
  await settle()
  expect(seen[0]?.lessons).toBeNull()
  expect(seen.at(-1)).toMatchObject({ complete: true, runs: { shown: 4 }, runFault: null })
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatchObject({ kind: 'lesson', series: ['exhaustion'] })
  expect(seen.at(-1)?.ask?.worlds).toEqual(['baseline', 'relieved'])
  running.unsubscribe()
})

test('runs nothing for the list of lessons, nor for a step that looks at no run', async () => {
  const { outlook$, asked, seen, running } = stage({}, () => NEVER)
  await settle()
  outlook$.next(at({ lesson: 'trap', step: 1 }))
  outlook$.next(at({ lesson: 'nought' }))
  expect(asked).toEqual([])
  expect(seen.at(-1)?.ask).toBeNull()
  running.unsubscribe()
})

test('keeps what was drawn when a run fails, and runs again when it is asked to', async () => {
  let fails = true
  const { gestures$, asked, seen, running } = stage({ lesson: 'trap', forecast: [1, 2] }, () =>
    fails ? throwError(() => new Error('out of memory')) : from([worlds(4)]),
  )
  await settle()
  expect(seen.at(-1)).toMatchObject({ runFault: 'out of memory', complete: false })
  expect(seen.at(-1)?.place.forecast).toEqual([1, 2])
  fails = false
  gestures$.next({ kind: 'retry' })
  expect(seen.at(-1)).toMatchObject({ runFault: null, complete: true })
  expect(asked).toHaveLength(2)
  running.unsubscribe()
})

test('drawing runs nothing again', async () => {
  const { outlook$, asked, running } = stage({ lesson: 'trap' }, () => from([worlds(4)]))
  await settle()
  outlook$.next(at({ lesson: 'trap', forecast: [50, null] }))
  outlook$.next(at({ lesson: 'trap', forecast: [50, 40] }))
  expect(asked).toHaveLength(1)
  running.unsubscribe()
})
