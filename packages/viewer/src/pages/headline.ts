import { setText } from '../dom.ts'
import { isClear } from '../settings/lens.ts'
import { idleLevers } from '../reading/idle.ts'
import { storyOf } from '../reading/story.ts'
import { tileGroup } from '../text/charts.ts'
import { underBoth } from '../text/evidence.ts'
import { idleText } from '../text/levers.ts'
import { instrumentSentence, whoText } from '../text/instruments.ts'
import { page } from '../text/page.ts'
import {
  question,
  referenceDetail,
  referenceSentence,
  storyDetail,
  storySentence,
} from '../text/sentence.ts'
import { tiles } from '../views/tiles.ts'
import { scenarioRun, type Scene } from './scene.ts'
import type { Places } from './skeleton.ts'
import { emptyTiles, tileData } from './tile-data.ts'

/** The sentence that answers the page's question at the end of the run, and what else to know. */
export const answerOf = (scene: Scene): readonly [string, string] => {
  const { answer, reference, isBase, otherTeam, settings, written, apart, lens } = scene
  const who = whoText(lens)
  const story = storyOf(answer, reference)
  const idle = idleLevers({ scenario: written, edited: scenarioRun(scene), settings })
  const [sentence, detail] = isBase
    ? [referenceSentence(story, who), referenceDetail(story)]
    : [storySentence(story, who), storyDetail(story)]
  const more = [
    instrumentSentence(lens),
    detail,
    ...(apart.kind === 'answered' && isClear(lens)
      ? [underBoth(apart.apart.series.burnedOut, isBase)]
      : []),
    ...idle.map(({ lever, reason }) => idleText(lever, reason)),
    ...(otherTeam ? [page.ownBaseline] : []),
  ]
  return [sentence, more.filter(part => part !== '').join(' ')]
}

/** Sentence and tiles; they wait for enough replicates, and stand back while they wait. */
export const headline = (places: Places): ((scene: Scene) => void) => {
  const drawTiles = tiles(places.tiles)
  let told = false
  return scene => {
    setText(places.question, question(scene.end / 12))
    places.answer.classList.toggle('held', !scene.enough)
    places.tiles.classList.toggle('held', !scene.enough)
    if (!scene.enough && told) return
    told = scene.enough
    const [sentence, detail] = scene.enough ? answerOf(scene) : [page.starting, '']
    setText(places.sentence, sentence)
    setText(places.detail, detail)
    setText(places.tileTitle, tileGroup.label(scene.month, scene.end))
    drawTiles(scene.enough ? tileData(scene) : emptyTiles)
  }
}
