import { asked } from '../controls/asked.ts'
import { brushChart } from '../controls/brush-chart.ts'
import { diagramPicker } from '../controls/diagram-picker.ts'
import { explain } from '../controls/explain.ts'
import { loopCard } from '../controls/loop-card.ts'
import { loopList } from '../controls/loop-list.ts'
import { simplify as simplifier } from '../controls/simplify.ts'
import { setText } from '../dom.ts'
import type { Act } from '../streams/intent.ts'
import { loopPage } from '../text/loop-page.ts'
import { bars } from '../views/bars.ts'
import { loopDiagram } from '../views/loops/loop-diagram.ts'
import { shareStrip } from '../views/share-strip.ts'
import { timeChart } from '../views/time-chart.ts'
import { barFigure } from './bar-figure.ts'
import { cutRows, cutTable } from './chart-tables.ts'
import { cutChart, cutState } from './cut-data.ts'
import { explainState } from './explanation.ts'
import { diagramMoment } from './diagram-data.ts'
import { diagramFigure } from './diagram-figure.ts'
import { figure } from './figure.ts'
import { gaugeState } from './gauge-data.ts'
import { lazily } from './lazily.ts'
import type { LoopPlaces } from './loops-skeleton.ts'
import { chargeOf, listState } from './loop-story.ts'
import { pushBars, redesignBars } from './push-data.ts'
import type { Scene } from './scene.ts'
import { shareFigure } from './share-figure.ts'

/** Composes the page of loops; returns what draws a scene. */
export const loops = (places: LoopPlaces, act: Act): ((scene: Scene) => void) => {
  let latest: Scene | null = null
  const drawPicker = diagramPicker(places.picker, act)
  const card = loopCard(places.page, act)
  const drawDiagram = figure(
    places.diagram,
    host => loopDiagram(host, { press: card.open, opens: 'dialog', story: true }),
    places.saving,
  )
  const drawSimplify = simplifier(places.simplify, act)
  const drawStrip = figure(places.strip, shareStrip)
  const drawChart = figure(places.chart, timeChart)
  const drawExplain = explain(places.explain, act)
  const drawPushing = figure(places.pushing, bars)
  const drawRedesign = figure(places.redesign, bars)
  const drawList = loopList(places.list, act)
  const drawCut = asked(places.cut, () => act.gesture({ kind: 'forgo', wish: 'cut' }))
  const drawTraps = lazily<Scene>(
    async () => (await import('./traps/verdict.ts')).verdict(places.traps, act),
    message => setText(places.traps, loopPage.failedWish(message)),
  )
  places.library.addEventListener('click', event => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    act.gesture({ kind: 'outlook', change: { view: 'traps' } })
  })
  const drawGauge = asked(places.gauge, () => {
    if (latest?.gauge.kind === 'working') act.gesture({ kind: 'forgo', wish: 'gauge' })
    else if (latest !== null)
      act.gesture({ kind: 'wish', wish: { kind: 'gauge', month: latest.month } })
  })
  for (const plot of places.chart.querySelectorAll<HTMLElement>('.plot'))
    brushChart(plot, act, () => latest?.end ?? 0)
  return scene => {
    latest = scene
    const { diagram, simplify, loop } = scene.outlook
    const [sentence, detail] = chargeOf(scene)
    setText(places.sentence, sentence)
    setText(places.detail, detail)
    places.page.classList.toggle('stale', scene.study.stale)
    drawPicker(diagram)
    drawSimplify(simplify)
    drawDiagram(
      diagramFigure(
        diagramMoment(
          { diagram, month: scene.month, threshold: simplify, shown: loop },
          scene.study.scores,
          scene.answer.result,
        ),
      ),
    )
    drawStrip(shareFigure(scene))
    const chart = cutChart(scene)
    drawChart({
      title: chart.title,
      unit: chart.unit,
      data: chart,
      table: () => cutTable(scene),
      rows: () => cutRows(scene),
    })
    drawExplain(explainState(scene))
    drawPushing(barFigure(pushBars(scene)))
    drawRedesign(barFigure(redesignBars(scene)))
    const listed = listState(scene)
    drawList(listed)
    card.draw(listed)
    drawCut(cutState(scene))
    drawGauge(gaugeState(scene))
    drawTraps(scene)
  }
}
