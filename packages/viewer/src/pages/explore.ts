import { censusOf } from '../reading/people.ts'
import type { Act } from '../streams/intent.ts'
import { isScored } from '../text/diagrams.ts'
import { leverValueText } from '../text/levers.ts'
import { censusText } from '../text/people.ts'
import { about } from '../views/about.ts'
import { legend } from '../views/legend.ts'
import { loopDiagram } from '../views/loops/loop-diagram.ts'
import { people } from '../views/people.ts'
import { shareStrip } from '../views/share-strip.ts'
import { table } from '../views/table.ts'
import { timeChart } from '../views/time-chart.ts'
import { timeline } from '../views/timeline.ts'
import { chartData, chartIds } from './chart-data.ts'
import { chartRows, chartTable } from './chart-tables.ts'
import { figure } from './figure.ts'
import { headline } from './headline.ts'
import { diagramMoment } from './diagram-data.ts'
import { scenarioRun, type Scene } from './scene.ts'
import { shareFigure } from './share-figure.ts'
import type { Places } from './skeleton.ts'
import { tableData } from './table-data.ts'

const namedSpells = ({ spells }: Scene) =>
  spells.map(spell => ({
    ...spell,
    text:
      spell.detail === null
        ? spell.label
        : `${spell.label} ${leverValueText(spell.detail.lever, spell.detail.to)}`,
  }))

/** Composes the page of one run against the baseline; returns what draws a scene. */
export const explore = (
  places: Places,
  act: Act,
  motion: () => boolean,
): ((scene: Scene) => void) => {
  const drawHeadline = headline(places)
  const drawCharts = chartIds.map(id => {
    // the strip of policies stands close below the main chart
    const below = id === 'exhaustion' ? places.measures : places.charts[id]
    return [id, figure(places.charts[id], timeChart, below)] as const
  })
  const drawTimeline = timeline(places.timeline)
  const drawLoops = loopDiagram(places.diagram, {
    press: (loop, _, shown) => {
      if (isScored(loop))
        act.gesture({ kind: 'outlook', change: { loop: loop === shown ? null : loop } })
    },
    opens: null,
    story: false,
  })
  const drawStrip = figure(places.strip, shareStrip, places.key)
  const drawPeople = people(places.crowd)
  const drawAbout = about(places.about)
  const drawTable = table(places.table)
  legend(places.legend)
  let latest: Scene | null = null
  // a closed table need not keep up
  const showTable = (): void => {
    if (latest !== null && places.numbers.open) drawTable(tableData(latest))
  }
  places.numbers.addEventListener('toggle', showTable)

  return (scene: Scene): void => {
    const scenario = scenarioRun(scene)
    drawHeadline(scene)
    for (const [id, draw] of drawCharts) {
      const data = chartData(id, scene)
      draw({
        title: data.title,
        unit: data.unit,
        data,
        table: () => chartTable(id, scene),
        rows: () => chartRows(id, scene),
      })
    }
    drawTimeline({ until: scene.end, spells: namedSpells(scene) })
    drawLoops(
      diagramMoment(
        {
          diagram: 'shiftingTheBurden',
          month: scene.month,
          threshold: 0,
          shown: scene.outlook.loop,
        },
        scene.study.scores,
        scene.answer.result,
      ),
    )
    drawStrip(shareFigure(scene))
    drawPeople({
      clinics: scene.clinics,
      summary: censusText(scene.month, censusOf(scene.clinics), {
        share: scene.answer.result.series.burnedOut.mean[scene.record] ?? Number.NaN,
        of: scene.answer.shown,
      }),
      motion: motion(),
    })
    drawAbout({ ...scenario.about, warnings: scene.answer.warnings })
    latest = scene
    showTable()
  }
}
