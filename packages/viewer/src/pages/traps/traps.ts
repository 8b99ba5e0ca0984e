import { trapNames, type TrapName } from '@burnout/engine'
import { trapPicker } from '../../controls/traps/trap-picker.ts'
import { trapSliders, unmoved } from '../../controls/traps/trap-sliders.ts'
import { make, setText } from '../../dom.ts'
import { startingLesson } from '../../settings/lesson-place.ts'
import type { Act } from '../../streams/intent.ts'
import { diagramNames } from '../../text/diagrams.ts'
import { trapsPage, trapTexts } from '../../text/traps.ts'
import { lessonChart } from '../../views/learn/lesson-chart.ts'
import { loopDiagram } from '../../views/loops/loop-diagram.ts'
import type { Scene } from '../scene.ts'
import { trapChart } from './trap-data.ts'
import { trapLoops } from './trap-loops.ts'
import { canBeShown, verdict } from './verdict.ts'

/** Lessons that teach a trap. */
const lessonOf: Readonly<Partial<Record<TrapName, string>>> = {
  shiftingTheBurden: 'shifting-the-burden',
  fixesThatFail: 'fixes-that-fail',
  erodingGoals: 'eroding-goals',
  limitsToGrowth: 'limits-to-growth',
  tragedyOfTheCommons: 'tragedy-of-the-commons',
  capabilityTrap: 'capability-trap',
}

const part = (title: string, ...children: readonly Node[]): HTMLElement =>
  make('section', {}, make('h3', {}, title), ...children)

/** Composes the library of traps; returns what draws the trap that is chosen and the verdict on the plan. */
export const traps = (host: HTMLElement, act: Act): ((scene: Scene) => void) => {
  const picker = make('div')
  const name = make('h2')
  const story = make('p')
  const out = make('p')
  const unseen = make('p', { class: 'hint' })
  const diagram = make('div', { class: 'diagram trap-diagram' })
  const chart = make('div', { class: 'trap-chart' })
  const sliders = make('div', { class: 'trap-sliders' })
  const lessons = make('p')
  const plan = make('section', { class: 'trap-plan' }, make('h2', {}, trapsPage.plan))
  host.replaceChildren(
    make(
      'section',
      { class: 'answer', tabindex: -1 },
      make('h1', { class: 'question' }, trapsPage.question),
    ),
    plan,
    picker,
    make(
      'article',
      { class: 'trap-card' },
      name,
      make(
        'div',
        { class: 'trap-told' },
        part(trapsPage.clinic, story),
        part(trapsPage.out, out),
        part(trapsPage.lessons, lessons),
        unseen,
      ),
      part(trapsPage.loops, diagram),
      part(trapsPage.model, chart, sliders, make('p', { class: 'hint' }, trapsPage.modelHint)),
    ),
  )
  const drawPicker = trapPicker(picker, act)
  const drawVerdict = verdict(plan, act)
  const drawLoops = loopDiagram(diagram, { press: () => undefined, opens: null, story: false })
  const { draw: drawChart } = lessonChart(chart)
  let shown: TrapName | null = null

  const lessonLink = (trap: TrapName): Node => {
    const lesson = lessonOf[trap]
    if (lesson === undefined) return document.createTextNode(trapsPage.noLesson)
    const link = make('a', { href: `#view=learn&lesson=${lesson}` }, diagramNames[trap].name)
    link.addEventListener('click', event => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      const learn = { ...startingLesson, lesson }
      act.gesture({ kind: 'outlook', change: { view: 'learn', learn } })
    })
    return link
  }
  const show = (trap: TrapName): void => {
    setText(name, diagramNames[trap].name)
    setText(story, trapTexts[trap].story)
    setText(out, trapTexts[trap].out)
    setText(unseen, canBeShown(trap) ? '' : trapsPage.unseen)
    lessons.replaceChildren(lessonLink(trap))
    drawLoops(trapLoops(trap))
    drawChart(trapChart(trap, unmoved(trap), false))
    trapSliders(sliders, trap, moved => {
      drawChart(trapChart(trap, moved, JSON.stringify(moved) !== JSON.stringify(unmoved(trap))))
    })
  }
  return scene => {
    const { diagram: asked } = scene.outlook
    const trap = trapNames.find(each => each === asked) ?? 'shiftingTheBurden'
    drawPicker(trap)
    drawVerdict(scene)
    if (trap === shown) return
    shown = trap
    show(trap)
  }
}
