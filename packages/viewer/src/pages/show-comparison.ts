import { saveReport } from '../controls/save-report.ts'
import { calledIn } from '../settings/plan.ts'
import type { Comparing, ComparisonQuestion } from '../streams/comparisons.ts'
import type { LoopRunner } from '../worker/loops-in-worker.ts'
import { reportOf } from './report.ts'
import type { Scene } from './scene.ts'
import type { Stage } from './stage.ts'

/** Who runs what is asked. */
interface Runners {
  readonly beginTask: LoopRunner
  /** With all that it has run for the last comparison at hand. */
  readonly beginComparison: LoopRunner
}

/** Shows the policies side by side, and writes reports of them or of what is explored. */
export const showComparison = (
  { catalogue, places, shown, draw }: Stage,
  { beginTask, beginComparison }: Runners,
) => {
  let question: ComparisonQuestion | null = null
  let held: Comparing | null = null
  const redraw = (): void => {
    if (held === null) return
    draw.compare({
      comparing: held,
      plan: shown.plan,
      offers: catalogue.offers(),
      lens: shown.place.lens,
      look: shown.place.compare,
    })
  }
  const allowReport = saveReport(places.file, (scene: Scene) => {
    const compared = shown.place.view === 'compare' ? question : null
    const called = calledIn(shown.plan, scene.settings)
    // whoever has compared them need not run them again
    const begin = compared !== null && held?.finished === true ? beginComparison : beginTask
    return reportOf({ scene, question: compared, called }, catalogue.scenarioOf, begin)
  })
  return {
    show: (comparing: Comparing): void => {
      held = comparing
      ;({ question } = comparing)
      redraw()
    },
    /** The same comparison, looked at otherwise. */
    redraw,
    allowReport,
  }
}
