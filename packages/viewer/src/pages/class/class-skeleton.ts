import { make } from '../../dom.ts'
import { keysOf, recordOf } from '../../record.ts'
import { classPage } from '../../text/class.ts'

const parts = keysOf(classPage.sections)

/** The places of the page for classes, a section for each thing that a teacher does. */
export const classSkeleton = (host: HTMLElement) => {
  const printed = make('p', { class: 'class-printed' })
  const notice = make('p', { class: 'notice', role: 'status', hidden: true })
  const sections = recordOf(parts, part => make('div', { class: `class-${part}` }))
  host.append(
    make(
      'section',
      { class: 'answer' },
      make('h1', { class: 'question' }, classPage.question),
      printed,
      make('p', { class: 'sentence' }, classPage.sentence),
      make('p', { class: 'detail' }, classPage.detail),
      notice,
    ),
    ...parts.map(part =>
      make(
        'section',
        { class: 'class-part', 'aria-labelledby': `class-${part}-title` },
        make('h2', { id: `class-${part}-title` }, classPage.sections[part]),
        sections[part],
      ),
    ),
  )
  return { notice, printed, ...sections }
}
