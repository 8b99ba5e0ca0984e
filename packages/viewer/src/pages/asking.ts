import type { Catalogue } from '../settings/catalogue.ts'
import { loadLessons } from '../settings/lessons.ts'
import { startingOutlook } from '../settings/outlook.ts'
import { mayEdit } from '../settings/seat.ts'
import { carryOutWith, recalled } from '../streams/carry-out.ts'
import { comparisons } from '../streams/comparisons.ts'
import { crowdMoments } from '../streams/crowd-moments.ts'
import { history, settingsIn } from '../streams/history.ts'
import { edit$, gesture$ } from '../streams/intent.ts'
import { learning } from '../streams/learning.ts'
import { isOpen, seenThrough } from '../streams/outlook.ts'
import { pageStreams, questions } from '../streams/page.ts'
import { keeping, plan } from '../streams/plan.ts'
import { paceOf } from '../streams/playback.ts'
import { remembered, runWith } from '../streams/runs.ts'
import { loopsInWorker, type LoopRunner } from '../worker/loops-in-worker.ts'
import { runInWorkers } from '../worker/run-in-worker.ts'
import type { Arrived } from './visit.ts'

/** Tasks about loops whose results are kept. */
const recalledTasks = 12

/** Comparisons whose results are kept. */
const recalledComparisons = 4

/** Worlds whose people are kept. */
const recalledLives = 4

/** Loads the lessons, and beside them the script that draws them. */
const lessonsWithTheirPage: typeof loadLessons = () => {
  // it is asked for again when there are lessons to draw, and then whoever waits is told what is wrong
  import('./learn/learn.ts').catch(() => undefined)
  return loadLessons()
}

/** Everything that is asked of the model, as streams: from what the reader does, through workers, to what can be drawn. */
export const asking = (
  catalogue: Catalogue,
  { settings, month, place, plan: firstPlan }: Arrived,
  mayMove: () => boolean,
  { beginTask, beginComparison }: Readonly<Record<'beginTask' | 'beginComparison', LoopRunner>>,
) => {
  const { seat, lens } = place
  const { scenarioOf } = catalogue
  const [runOwn, runReference] = runInWorkers()
  const history$ = history(
    edit$,
    settings,
    scenarioOf,
    (now, change) => seat === null || mayEdit(seat, now, change),
  )
  const streams = pageStreams(
    questions(history$, gesture$, catalogue, lens),
    gesture$,
    {
      month,
      outlook: { ...startingOutlook, ...place },
      pace: paceOf(!mayMove()),
    },
    {
      run: runWith(runOwn),
      runReference: remembered(runWith(runReference)),
      carryOut: recalled(carryOutWith(beginTask), recalledTasks),
      alone: async question => (await import('./first-drawn.ts')).firstDrawn(question),
    },
  )
  const { outlook$ } = streams
  const present$ = settingsIn(history$)
  const plan$ = plan(gesture$, firstPlan)
  const comparing$ = comparisons(
    present$,
    plan$,
    seenThrough(outlook$),
    isOpen(outlook$, 'compare'),
    gesture$,
    scenarioOf,
    recalled(carryOutWith(beginComparison), recalledComparisons),
  )
  const people$ = crowdMoments(streams, recalled(carryOutWith(loopsInWorker()), recalledLives))
  const learning$ = learning(
    outlook$,
    isOpen(outlook$, 'learn'),
    gesture$,
    scenarioOf,
    lessonsWithTheirPage,
    carryOutWith(loopsInWorker()),
  )
  return {
    ...streams,
    history$,
    keeping$: keeping(plan$, present$),
    comparing$,
    people$,
    learning$,
  }
}

export type Asking = ReturnType<typeof asking>
