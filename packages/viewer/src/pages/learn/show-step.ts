import type { LessonTask } from '@burnout/engine'
import { make, setText } from '../../dom.ts'
import { classForecasts } from '../../reading/class-forecasts.ts'
import { isDrawn, knotsOf, valueOf } from '../../reading/forecast.ts'
import { classWords, drawWords, seriesValue } from '../../text/learn.ts'
import { gapSentences } from '../../text/learn-forecast.ts'
import { lessonChart } from '../../views/learn/lesson-chart.ts'
import { curvesData, endOf, gapOf, knownMonth, seriesIn } from './chart-data.ts'
import type { StepScene, StepView } from './step.ts'

type DrawTask = Extract<LessonTask, { kind: 'draw' }>

/** What the learner was asked to draw in this lesson. */
const askedIn = ({ lesson }: StepScene): DrawTask | null =>
  lesson.steps.map(({ task }) => task).find((task): task is DrawTask => task.kind === 'draw') ??
  null

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.round((sorted.length - 1) * share)] ?? 0

/** How a class ended, and how many saw the shape, in sentences. */
const classSentences = (
  scene: StepScene,
  asked: DrawTask,
  forecasts: readonly (readonly (number | null)[])[],
): readonly string[] => {
  const axis = scene.lesson.charts[asked.series]?.axis ?? [0, 1]
  const series = seriesIn(asked.series)
  const place = { ...asked, known: knownMonth(asked.known) }
  const gaps = forecasts.flatMap(each => gapOf(scene, place, each) ?? [])
  const [first] = gaps
  if (first === undefined) return []
  const ends = forecasts.map(each => valueOf(axis, each.at(-1) ?? 0)).sort((a, b) => a - b)
  const say = (value: number): string => seriesValue(series, value)
  const [firstEnd = 0] = forecasts.map(each => valueOf(axis, each.at(-1) ?? 0))
  return [
    classWords.ended(
      say(quantile(ends, 0.25)),
      say(quantile(ends, 0.5)),
      say(quantile(ends, 0.75)),
      say(firstEnd - first.atEnd),
    ),
    classWords.turned(
      gaps.filter(({ expected, happened }) => expected.kind === happened.kind).length,
      gaps.length,
    ),
  ]
}

/** The step in which learners see what the run does, and how far off they were. */
export const showStep: StepView<'show'> = (host, { redraw }) => {
  const chart = make('div', {})
  const { draw } = lessonChart(chart)
  const said = make('div', { class: 'learn-said', role: 'status' })
  const paste = make('textarea', { id: 'learn-links', rows: 4, spellcheck: 'false' })
  const read = make('div', { role: 'status' })
  const others = make(
    'details',
    { class: 'learn-class' },
    make('summary', {}, classWords.title),
    make('p', { class: 'hint' }, classWords.about),
    make('label', { for: paste.id }, classWords.label),
    paste,
    read,
  )
  host.append(chart, make('div', { class: 'learn-side' }, said, others))
  let latest: StepScene | null = null
  paste.addEventListener('input', () => {
    if (latest !== null) latest.memory.pasted = paste.value
    redraw()
  })
  let told = ''
  const tell = (place: HTMLElement, sentences: readonly string[]): void => {
    place.replaceChildren(...sentences.map(text => make('p', {}, text)))
  }

  return (scene, { worlds, series, forecast: withForecast }) => {
    latest = scene
    const { learning, place, memory } = scene
    const asked = withForecast ? askedIn(scene) : null
    const known = knownMonth(asked?.known ?? 0)
    const knots = knotsOf(known, endOf(scene)).length
    const mine = asked !== null && isDrawn(place.forecast, knots)
    const { forecasts, unread } = classForecasts(memory.pasted, place.lesson ?? '', knots)
    draw(
      curvesData(
        scene,
        { worlds, series },
        asked === null
          ? {}
          : { forecast: { known, heights: mine ? place.forecast : [] }, others: forecasts },
      ),
    )
    const gap =
      asked === null || !learning.complete
        ? null
        : gapOf(scene, { ...asked, known }, place.forecast)
    const sentences =
      asked === null ? [] : !mine ? [drawWords.missing] : gap === null ? [] : gapSentences(gap)
    const key = sentences.join('\n')
    if (key !== told) tell(said, sentences)
    told = key
    others.hidden = asked === null
    if (paste.value !== memory.pasted) paste.value = memory.pasted
    const count = asked === null || memory.pasted === '' ? null : forecasts
    if (count === null) setText(read, '')
    else
      tell(read, [
        classWords.read(forecasts.length, unread),
        ...(asked === null || !learning.complete ? [] : classSentences(scene, asked, forecasts)),
      ])
    return learning.complete
  }
}
