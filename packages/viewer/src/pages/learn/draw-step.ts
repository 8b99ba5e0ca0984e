import { drawForecast } from '../../controls/learn/draw-forecast.ts'
import { make, setText } from '../../dom.ts'
import { drawnAt, heightOf, isDrawn, knotsOf } from '../../reading/forecast.ts'
import { drawWords, seriesValue, seriesWords } from '../../text/learn.ts'
import { lessonChart } from '../../views/learn/lesson-chart.ts'
import { curvesData, courseOf, endOf, knownMonth, knownValue, seriesIn } from './chart-data.ts'
import type { StepScene, StepView } from './step.ts'

/** The step in which a learner draws what they expect, before they see it. */
export const drawStep: StepView<'draw'> = (host, { go }) => {
  const chart = make('div', {})
  const { plot, draw } = lessonChart(chart)
  const how = make('p', { class: 'hint', id: 'learn-how' }, drawWords.how)
  const said = make('p', { class: 'learn-said' })
  const clear = make('button', { type: 'button', class: 'quiet' }, drawWords.clear)
  host.append(
    chart,
    make('div', { class: 'learn-side' }, how, make('div', { class: 'learn-row' }, said, clear)),
  )
  plot.classList.add('learn-paper')
  plot.tabIndex = 0
  for (const [name, value] of Object.entries({
    role: 'slider',
    'aria-orientation': 'vertical',
    'aria-valuemin': '0',
    'aria-valuemax': '100',
    'aria-describedby': how.id,
  }))
    plot.setAttribute(name, value)

  let pen = 0
  let latest: { scene: StepScene; months: readonly number[]; begin: number } | null = null
  const heightAt = (knot: number): number => {
    const heights = latest?.scene.place.forecast ?? []
    const before = heights.slice(0, knot + 1).filter(height => height !== null)
    return heights[knot] ?? before.at(-1) ?? latest?.begin ?? 50
  }
  drawForecast(plot, {
    drawing: () => latest !== null,
    months: () => latest?.months ?? [],
    until: () => (latest === null ? 1 : endOf(latest.scene)),
    heightAt,
    isDrawn: knot => (latest?.scene.place.forecast[knot] ?? null) !== null,
    draw: (knot, height, from) => {
      if (latest === null) return
      const { scene, months, begin } = latest
      const { forecast } = scene.place
      go({ forecast: drawnAt(forecast, months.length, knot, height, { from, start: begin }) })
    },
    move: knot => {
      pen = knot
      go({})
    },
  })
  clear.addEventListener('click', () => {
    pen = 0
    go({ forecast: [] })
    plot.focus()
  })

  return (scene, { world, series: named, known: day }) => {
    const known = knownMonth(day)
    const months = knotsOf(known, endOf(scene))
    const axis = scene.lesson.charts[named]?.axis ?? [0, 1]
    const begin = heightOf(axis, knownValue(scene, world, named, known))
    latest = { scene, months, begin }
    const { forecast } = scene.place
    const series = seriesIn(named)
    const drawn = forecast.filter(height => height !== null).length
    const { values } = courseOf(scene, named, known, [heightAt(pen)])
    const at = values[0] ?? 0
    draw(
      curvesData(
        scene,
        { worlds: [world], series: named },
        {
          known,
          forecast: { known, heights: forecast },
          marks: [
            { kind: 'unknown', month: known, label: drawn === 0 ? drawWords.here : '' },
            { kind: 'pen', month: months[pen] ?? known, value: at },
          ],
        },
      ),
    )
    const { title } = seriesWords(series)
    plot.setAttribute('aria-label', drawWords.pen(title))
    plot.setAttribute('aria-valuenow', String(heightAt(pen)))
    const here = (forecast[pen] ?? null) !== null
    plot.setAttribute(
      'aria-valuetext',
      drawWords.at(months[pen] ?? 0, seriesValue(series, at), here),
    )
    const done = isDrawn(forecast, months.length)
    clear.hidden = drawn === 0
    setText(said, drawWords.drawn(drawn, months.length))
    return done
  }
}
