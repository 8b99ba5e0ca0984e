import type { PeopleTrace } from '@burnout/engine'
import { censusOf } from '../reading/people.ts'
import { recordOf } from '../record.ts'
import type { Act } from '../streams/intent.ts'
import { isScored } from '../text/diagrams.ts'
import { censusText } from '../text/people.ts'
import { scenarioAbout } from '../text/scenarios.ts'
import { about } from '../views/about.ts'
import { legend } from '../views/legend.ts'
import { loopDiagram } from '../views/loops/loop-diagram.ts'
import { people } from '../views/people.ts'
import { shareStrip } from '../views/share-strip.ts'
import { table } from '../views/table.ts'
import { timeChart } from '../views/time-chart.ts'
import { timeline } from '../views/timeline.ts'
import { lensChoices } from '../controls/lens.ts'
import { chartData, chartIds } from './chart-data.ts'
import { chartRows, chartTable } from './chart-tables.ts'
import { figure } from './figure.ts'
import { headline } from './headline.ts'
import { inTurn, type Part, type Turn } from './in-turn.ts'
import { diagramMoment } from './diagram-data.ts'
import { scenarioRun, type Scene } from './scene.ts'
import { shareFigure } from './share-figure.ts'
import type { Places } from './skeleton.ts'
import { stripOf, termChange } from './strip-data.ts'
import { tableData } from './table-data.ts'

/** Composes the page of one run against the baseline; returns what draws it scene by scene. */
export const explore = (
  places: Places,
  act: Act,
  motion: () => boolean,
): ((turn: Turn<Scene>) => void) => {
  const drawHeadline = headline(places)
  const drawLens = lensChoices('lens')(places.lens, act)
  const chartParts = recordOf(chartIds, (id): Part<Scene> => {
    // the strip of policies stands close below the main chart
    const below = id === 'exhaustion' ? places.measures : places.charts[id]
    const draw = figure(places.charts[id], timeChart, below)
    return {
      host: places.charts[id],
      draw: scene => {
        const data = chartData(id, scene)
        draw({
          title: data.title,
          unit: data.unit,
          data,
          table: () => chartTable(id, scene),
          rows: () => chartRows(id, scene),
        })
      },
    }
  })
  const { exhaustion: mainChart, ...otherCharts } = chartParts
  let latest: Scene | null = null
  const drawTimeline = timeline(places.timeline, {
    move: ({ lever, part }, month) => {
      act.gesture({ kind: 'drag', on: true })
      act.edit({ kind: 'term', lever, term: termChange(latest, lever, part, month) })
    },
    release: () => {
      act.edit({ kind: 'release' })
      act.gesture({ kind: 'drag', on: false })
    },
  })
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
  // a closed table need not keep up
  const showTable = (): void => {
    if (latest !== null && places.numbers.open) drawTable(tableData(latest))
  }
  places.numbers.addEventListener('toggle', showTable)

  const story: Part<Scene> = {
    host: places.answer,
    draw: scene => {
      drawHeadline(scene)
      drawLens({
        lens: scene.outlook.lens,
        seen: scene.lens,
        clinics: scenarioRun(scene).organisation.clinics,
      })
    },
  }
  const spells: Part<Scene> = {
    host: places.timeline,
    draw: scene => drawTimeline({ until: scene.end, ...stripOf(scene) }),
  }
  const diagram: Part<Scene> = {
    host: places.diagram,
    draw: ({ month, outlook, study, answer }) =>
      drawLoops(
        diagramMoment(
          { diagram: 'shiftingTheBurden', month, threshold: 0, shown: outlook.loop },
          study.scores,
          answer.result,
        ),
      ),
  }
  const strip: Part<Scene> = {
    host: places.strip,
    draw: scene => drawStrip(shareFigure(scene)),
  }
  let shown: PeopleTrace | null = null
  const crowd: Part<Scene> = {
    host: places.crowd,
    draw: ({ month, record, clinics, answer, whole }) => {
      drawPeople({
        clinics,
        summary: censusText(month, censusOf(clinics), {
          share: whole.answer.result.series.burnedOut.mean[record] ?? Number.NaN,
          of: answer.shown,
        }),
        // people come and go with time; another run has another crowd
        motion: motion() && answer.people === shown,
      })
      shown = answer.people
    },
  }
  const text: Part<Scene> = {
    host: places.about,
    draw: scene => {
      drawAbout({ ...scenarioAbout(scenarioRun(scene)), warnings: scene.answer.warnings })
    },
  }
  const numbers: Part<Scene> = {
    host: places.numbers,
    draw: scene => {
      latest = scene
      showTable()
    },
  }
  return inTurn(
    [story, mainChart],
    [spells, diagram, strip, ...Object.values(otherCharts), crowd, text, numbers],
  )
}
