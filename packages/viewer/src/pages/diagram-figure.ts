import { diagramFile } from '../text/diagram-file.ts'
import { diagramNames, isScored } from '../text/diagrams.ts'
import { loopPage, loopTitle } from '../text/loop-page.ts'
import { diagrams } from '../views/loops/diagrams/index.ts'
import type { LoopMoment } from '../views/loops/loop-moment.ts'
import type { FigureData } from './figure.ts'

/** A diagram of loops with the numbers behind it: its loops with their shares, and its links with their strengths. */
export const diagramFigure = (moment: LoopMoment): FigureData<LoopMoment> => {
  const { loops, links } = diagrams[moment.diagram]
  const scored = loops.flatMap(({ loop }) => (isScored(loop) && moment.scored ? [loop] : []))
  return {
    title: diagramNames[moment.diagram].name,
    unit: diagramFile.caption(moment.month),
    data: moment,
    table: () => {
      const { loop, now, whole } = diagramFile.columns
      return {
        caption: diagramFile.caption(moment.month),
        columns: [loop, now, whole],
        rows: scored.map(name => [
          loopTitle(name),
          loopPage.list.share(moment.shares[name] ?? 0),
          loopPage.list.share(moment.means[name] ?? 0),
        ]),
      }
    },
    rows: () => [
      diagramFile.file,
      ...links.map(({ from, to, sign, name }) => [
        'link',
        from,
        to,
        sign > 0 ? '+' : '-',
        '',
        moment.links[name] ?? '',
        '',
        '',
      ]),
      ...scored.map(name => [
        'loop',
        '',
        '',
        '',
        name,
        '',
        moment.shares[name] ?? 0,
        moment.means[name] ?? 0,
      ]),
    ],
  }
}
