import { saveReport } from '../controls/save-report.ts'
import { calledIn } from '../settings/plan.ts'
import type { Comparing, ComparisonQuestion } from '../streams/comparisons.ts'
import type { LoopRunner } from '../worker/loops-in-worker.ts'
import { reportOf } from './report.ts'
import type { Scene } from './scene.ts'
import type { Stage } from './stage.ts'

/** Shows the policies side by side, and writes reports of them or of what is explored. */
export const showComparison = (
  { catalogue, places, shown, draw }: Stage,
  beginTask: LoopRunner,
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
    return reportOf({ scene, question: compared, called }, catalogue.scenarioOf, beginTask)
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
