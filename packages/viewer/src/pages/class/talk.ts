import type { Lesson } from '@burnout/engine'
import { printPart } from '../../controls/class/print-part.ts'
import { make } from '../../dom.ts'
import { talkWords } from '../../text/class.ts'
import { plainTable } from '../../views/plain-table.ts'
import type { ClassScene } from './plan-data.ts'
import { talkOf, type Talk } from './talk-data.ts'

const guideOf = (debrief: Talk['lesson']): readonly HTMLElement[] =>
  debrief.length === 0
    ? []
    : [
        make('h3', {}, talkWords.lesson),
        make(
          'ol',
          {},
          ...debrief.map(({ question, answer }) =>
            make(
              'li',
              {},
              question,
              make('details', {}, make('summary', {}, talkWords.answer), make('p', {}, answer)),
            ),
          ),
        ),
      ]

/** The debrief: questions from what the plans show, and what became of the goals on the cards. */
export const talk = (
  host: HTMLElement,
): ((scene: ClassScene | null, lesson: Lesson | null, cards: boolean) => void) => {
  const questions = make('ol', { class: 'class-questions' })
  const table = make('div', {
    class: 'scroll class-table',
    tabindex: 0,
    role: 'region',
    'aria-label': talkWords.goals,
  })
  const goals = make(
    'details',
    { class: 'class-goals', hidden: true },
    make('summary', {}, talkWords.goals),
    make('p', { class: 'hint' }, talkWords.goalsHint),
    table,
  )
  const guide = make('div', { class: 'class-guide' })
  const print = make('button', { type: 'button', class: 'quiet class-print' }, talkWords.print)
  print.addEventListener('click', () => printPart('plans'))
  host.append(questions, goals, guide, print)
  const drawTable = plainTable(table)
  let drawn = ''
  return (scene, lesson, cards) => {
    const said: Talk =
      scene === null
        ? { questions: talkWords.always, goals: null, lesson: lesson?.guide.debrief ?? [] }
        : talkOf(scene, lesson, cards)
    const key = JSON.stringify(said)
    if (key === drawn) return
    drawn = key
    questions.replaceChildren(...said.questions.map(text => make('li', {}, text)))
    goals.hidden = said.goals === null
    print.hidden = scene === null
    if (said.goals !== null) drawTable(said.goals)
    guide.replaceChildren(...guideOf(said.lesson))
  }
}
