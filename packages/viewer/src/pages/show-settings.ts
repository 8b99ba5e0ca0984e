import { likeMine } from '../controls/like-mine.ts'
import { act } from '../streams/intent.ts'
import type { History } from '../settings/history.ts'
import { leftOut, writtenFor } from '../settings/team.ts'
import type { LoopRunner } from '../worker/loops-in-worker.ts'
import { teamFinder } from './like-mine.ts'
import { showClass } from './show-class.ts'
import type { Stage } from './stage.ts'

/** Shows what is set, and what was changed on the way to it. */
export const showSettings = (stage: Stage, beginTask: LoopRunner) => {
  const { catalogue, seat, places, shown, bar, draw } = stage
  const { scenarioOf } = catalogue
  const drawLikeMine = likeMine(teamFinder(beginTask, () => scenarioOf('baseline')))(
    places.mine,
    act,
  )
  return ({ now, past, future }: History): void => {
    shown.settings = now
    showClass(stage)
    const scenario = writtenFor(scenarioOf, now)
    draw.picker({ offers: catalogue.offers(), chosen: now.scenario, locked: seat !== null })
    draw.levers({ settings: now, scenario })
    const offered = scenarioOf(now.scenario)
    const { team = null } = now
    drawLikeMine({ offered, team })
    draw.changes({
      settings: now,
      scenario,
      leftOut: team === null ? 0 : leftOut(offered, team),
      canUndo: past.length > 0,
      canRedo: future.length > 0,
    })
    bar.writeSoon()
  }
}
