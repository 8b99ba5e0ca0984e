import { namedLoops } from '@burnout/engine'
import { decimal } from '../format.ts'
import { lookAt, loopsAbove } from '../reading/loop-shares.ts'
import { figureWords } from '../text/figure.ts'
import { loopPage } from '../text/loop-page.ts'
import { tableMonths } from '../time.ts'
import type { ShareStory } from '../views/share-strip.ts'
import type { FigureData } from './figure.ts'
import { shareStory, worthALayer } from './loop-story.ts'
import type { Scene } from './scene.ts'

/** The strip of loop shares with the numbers behind it: headings alone until there are scores. */
export const shareFigure = (scene: Scene): FigureData<ShareStory> => {
  const { scores } = scene.study
  const { strip: title, stripUnit: unit } = loopPage
  const { month, loop, id, share, activity } = figureWords.columns
  return {
    title,
    unit,
    data: shareStory(scene),
    table: () => {
      const names = scores === null ? [] : loopsAbove(scores, worthALayer)
      return {
        caption: unit,
        columns: [figureWords.month, ...names.map(name => namedLoops[name].id)],
        rows:
          scores === null
            ? []
            : tableMonths(scene.end).map(each => [
                decimal(each),
                ...names.map(name =>
                  loopPage.list.share(scores.loops[name][lookAt(scores, each)] ?? 0),
                ),
              ]),
      }
    },
    rows: () => [
      [month, loop, id, share, activity],
      ...(scores === null ? [] : loopsAbove(scores, 0)).flatMap(
        name =>
          scores?.months.map((each, look) => [
            each,
            name,
            namedLoops[name].id,
            scores.loops[name][look] ?? 0,
            scores.activity[look] ?? 0,
          ]) ?? [],
      ),
    ],
  }
}
