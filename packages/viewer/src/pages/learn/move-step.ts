import { undecided, type LeverName } from '@burnout/engine'
import { lever, type LeverState } from '../../controls/lever.ts'
import { make, setText } from '../../dom.ts'
import { ownValue } from '../../settings/edits.ts'
import type { LeverChanges } from '../../settings/settings.ts'
import type { Act } from '../../streams/intent.ts'
import { goalText, stepWords } from '../../text/learn.ts'
import { lessonChart } from '../../views/learn/lesson-chart.ts'
import { axisHolding, axisOf, curvesData, goalMarks, goalsOf, widenedMark } from './chart-data.ts'
import type { StepScene, StepView } from './step.ts'

/** The step in which a learner moves levers until the run does what is asked. */
export const moveStep: StepView<'move'> = (host, { go, redraw, scenarioOf }) => {
  const chart = make('div', {})
  const { draw } = lessonChart(chart)
  const goals = make('ul', { class: 'learn-goals' })
  const said = make('p', { class: 'learn-said', role: 'status' })
  const panel = make('div', { class: 'learn-levers' })
  const hint = make('p', { class: 'hint', id: 'learn-hint', hidden: true })
  const hintButton = make(
    'button',
    { type: 'button', class: 'quiet', 'aria-expanded': 'false', 'aria-controls': hint.id },
    stepWords.hint,
  )
  const solve = make('button', { type: 'button', class: 'quiet', hidden: true }, stepWords.solve)
  const reset = make('button', { type: 'button', class: 'quiet' }, stepWords.reset)
  host.append(
    chart,
    make(
      'div',
      { class: 'learn-side' },
      make('h3', {}, stepWords.goal),
      goals,
      said,
      make('h3', {}, stepWords.levers),
      panel,
      make('div', { class: 'learn-row' }, hintButton, solve, reset),
      hint,
    ),
  )
  let latest: { scene: StepScene; answer: LeverChanges } | null = null
  const draws = new Map<LeverName, (state: LeverState) => void>()
  const set = (tried: LeverChanges): void => go({ tried })
  const trying: Act = {
    edit: edit => {
      if (edit.kind === 'lever' && latest !== null)
        set({ ...latest.scene.place.tried, [edit.lever]: edit.to })
    },
    gesture: () => undefined,
  }
  hintButton.addEventListener('click', () => {
    hint.hidden = !hint.hidden
    hintButton.setAttribute('aria-expanded', String(!hint.hidden))
    solve.hidden = false
    redraw()
  })
  solve.addEventListener('click', () => {
    if (latest !== null) set(latest.answer)
  })
  reset.addEventListener('click', () => set({}))

  return (scene, task) => {
    latest = { scene, answer: task.answer }
    const { learning, place, memory } = scene
    const world = scene.lesson.worlds[task.world]
    for (const name of task.levers) {
      if (!draws.has(name)) {
        const own = make('div', {})
        panel.append(own)
        draws.set(name, lever(name, `learn-${name}`)(own, trying))
      }
      const written = ownValue(scenarioOf(world?.scenario ?? undecided), name)
      const own = world?.levers[name] ?? written
      const tried = place.tried[name]
      draws.get(name)?.({ value: tried ?? own, own, changed: tried !== undefined })
    }
    const isMoved = Object.keys(place.tried).length > 0
    // some of the runs may be far from what all of them say: no goal is reached, or told, before all are there
    const standing = goalsOf(scene, task.world, task.goal).map(goal => ({
      ...goal,
      met: goal.met && learning.complete,
    }))
    const met = standing.length > 0 && standing.every(goal => goal.met)
    if (met) memory.met = true
    // it grows with what is tried and stays, so that one try can be held against the next
    const axis = isMoved ? (memory.axis ?? axisOf(scene, task.series)) : null
    memory.axis = axis === null || !learning.complete ? axis : axisHolding(scene, task, axis)
    draw(
      curvesData(
        scene,
        { worlds: [task.world], series: task.series },
        {
          marks: [
            ...goalMarks(standing, task.series),
            ...(memory.axis === null ? [] : widenedMark(scene, task.series, memory.axis)),
          ],
          domain: memory.axis,
          label: isMoved ? stepWords.tried : null,
        },
      ),
    )
    if (learning.complete)
      goals.replaceChildren(
        ...standing.map(goal =>
          make(
            'li',
            { class: goal.met ? 'met' : null },
            make('span', {}, goalText(goal.series, goal)),
            ' ',
            make('strong', {}, goal.met ? stepWords.met : stepWords.notMet),
          ),
        ),
      )
    setText(hint, task.hint)
    reset.hidden = !isMoved
    if (learning.complete) setText(said, met ? stepWords.solved : stepWords.unsolved)
    said.classList.toggle('right', met)
    return memory.met
  }
}
