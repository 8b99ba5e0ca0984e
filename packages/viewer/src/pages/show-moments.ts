import { setText } from '../dom.ts'
import { isComplete } from '../streams/runs.ts'
import type { Moment } from '../streams/page.ts'
import { writtenFor } from '../settings/team.ts'
import type { AskedOfLoops } from './address-bar.ts'
import { answerOf } from './headline.ts'
import { reignsOf } from './loop-story.ts'
import { printed } from './printed.ts'
import { sceneOf, type Scene } from './scene.ts'
import type { Stage } from './stage.ts'
import { markReady, markStudied } from './status.ts'

/** What is said aloud once it is complete: nothing that changes with the month looked at. */
const spoken = (scene: Scene): string => {
  const { outlook, study } = scene
  if (outlook.view === 'explore') return answerOf(scene).join(' ')
  // the comparison speaks for itself, and what the numbers rest on says nothing of them
  if (outlook.view !== 'loops') return ''
  return study.stale || study.scores === null ? '' : reignsOf(study.scores)
}

/** What has been asked of the loops beyond what is always worked out: the cut that the charts show, and the gauge. */
const askedIn = ({ cut, gauge }: Moment): AskedOfLoops => ({
  cut: cut.kind === 'none' ? null : cut.wish,
  gauge: gauge.kind === 'none' ? null : gauge.wish.month,
})

/** Shows what has been computed for the settings and the month looked at. */
export const showMoments = (
  { catalogue, seat, places, shown, bar, draw, tell }: Stage,
  allowReport: (scene: Scene | null) => void,
) => {
  const team = catalogue.scenarioOf('baseline').organisation.name
  return (moment: Moment): void => {
    const { answer } = moment
    const written = writtenFor(catalogue.scenarioOf, moment.settings)
    const otherTeam = answer.result.scenario.organisation.name !== team
    const scene = sceneOf(moment, written, otherTeam)
    const settled = (): void => {
      // whatever has been asked meanwhile is not on the page yet
      if (!isComplete(tell.standing())) return
      markReady(places.fingerprint, answer)
      markStudied(moment.study)
      printed(places.printed, scene, `${location.href.replace(/#.*$/, '')}${bar.link()}`)
      setText(places.live, spoken(scene))
    }
    draw.page.draw({ data: scene, settled: moment.complete ? settled : null })
    if (!moment.complete) markStudied(moment.study)
    // before, what a link asks for still waits
    else {
      const now = askedIn(moment)
      if (now.cut !== shown.asked.cut || now.gauge !== shown.asked.gauge) {
        shown.asked = now
        bar.writeSoon()
      }
    }
    allowReport(moment.complete ? scene : null)
    if (seat !== null)
      draw.seat({
        seat,
        view: scene.outlook.view,
        settings: moment.settings,
        answer: moment.whole.answer,
      })
  }
}
