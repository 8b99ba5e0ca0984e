import { lessonStages } from '@burnout/engine'
import { make, setText } from '../../dom.ts'
import type { ShippedLesson } from '../../settings/shipped-lesson.ts'
import type { ViewName } from '../../settings/outlook.ts'
import { learnWords, stageNames } from '../../text/learn.ts'

/** What else there is to learn and to teach with. */
const others: readonly (readonly [ViewName, string, string])[] = [
  ['traps', learnWords.traps, learnWords.trapsAbout],
  ['flight', learnWords.flight, learnWords.flightAbout],
  ['class', learnWords.classroom, learnWords.classroomAbout],
]

const card = (title: HTMLElement, about: HTMLElement, foot: string | null): HTMLLIElement =>
  make(
    'li',
    { class: 'learn-card' },
    make('h2', {}, title),
    about,
    foot === null ? null : make('p', { class: 'hint' }, foot),
  )

/** A link that is followed within the page, so that what is set on it stays; opened beside it, it is a link. */
const linkTo = (hash: string, text: string, follow: () => void): HTMLAnchorElement => {
  const link = make('a', { href: hash }, text)
  link.addEventListener('click', event => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    follow()
  })
  return link
}

/** The lessons as a list of links; what else there is to learn with comes last. */
export const lessonList = (
  host: HTMLElement,
  open: (name: string) => void,
  turn: (view: ViewName) => void,
): ((lessons: readonly ShippedLesson[], missing: string | null) => void) => {
  const said = make('p', { class: 'notice', role: 'status', hidden: true })
  const list = make('ol', { class: 'learn-list', 'aria-label': learnWords.list })
  const arc = make('p', { class: 'hint' }, lessonStages.map(stage => stageNames[stage]).join(' → '))
  host.append(said, arc, list)
  let filled = false
  return (lessons, missing) => {
    said.hidden = missing === null
    setText(said, missing === null ? '' : learnWords.noSuch(missing))
    if (filled) return
    filled = true
    for (const { name, lesson } of lessons) {
      const link = linkTo(`#view=learn&lesson=${name}`, lesson.name, () => open(name))
      const minutes = lesson.steps.reduce((sum, step) => sum + step.minutes, 0)
      list.append(card(link, make('p', {}, lesson.about), learnWords.minutes(minutes)))
    }
    for (const [view, title, about] of others)
      list.append(
        card(
          linkTo(`#view=${view}`, title, () => turn(view)),
          make('p', {}, about),
          null,
        ),
      )
  }
}
