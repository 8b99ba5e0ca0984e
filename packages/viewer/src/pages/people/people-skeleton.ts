import { make } from '../../dom.ts'
import { termed } from '../../termed.ts'
import { peoplePage } from '../../text/people-page.ts'

const box = (name: string): HTMLElement => make('div', { class: name })

/** The places of the page of people. */
export const peopleSkeleton = () => {
  const sentence = make('p', { class: 'sentence', id: 'people-sentence' })
  const detail = make('p', { class: 'detail', id: 'people-detail' })
  const tools = make('div', {
    class: 'crowd-tools',
    role: 'group',
    'aria-label': peoplePage.tools.title,
  })
  const scale = box('crowd-scale-row')
  const keys = box('crowd-legend')
  const picture = box('crowd')
  const part = make('p', { class: 'hint', id: 'crowd-part' })
  const life = box('life')
  const close = make('button', { type: 'button', class: 'life-close' }, peoplePage.history.close)
  const lifePart = make(
    'section',
    { class: 'life-part', 'aria-label': peoplePage.history.title },
    close,
    life,
  )
  const fates = make('section', { class: 'fates' })
  const hint = make('p', { class: 'hint' }, ...termed(peoplePage.history.hint))
  const live = make('p', { class: 'visually-hidden', role: 'status', id: 'people-live' })
  const page = make(
    'div',
    { class: 'page', id: 'page-people', 'data-waiting': '' },
    make(
      'section',
      { class: 'answer', tabindex: -1 },
      make('h1', { class: 'question' }, peoplePage.question),
      sentence,
      detail,
    ),
    live,
    tools,
    make(
      'div',
      { class: 'crowd-stage' },
      make(
        'section',
        { class: 'crowd-part' },
        make('h2', { class: 'visually-hidden' }, peoplePage.list),
        scale,
        picture,
        keys,
        make('p', { class: 'hint', id: 'crowd-hint' }, peoplePage.listHint),
        part,
      ),
      make(
        'div',
        { class: 'crowd-side' },
        make('h2', { class: 'visually-hidden' }, peoplePage.history.title),
        lifePart,
        hint,
        fates,
      ),
    ),
    make('p', { class: 'hint caption' }, peoplePage.honest),
  )
  return {
    page,
    sentence,
    detail,
    tools,
    scale,
    keys,
    picture,
    part,
    life,
    lifePart,
    close,
    fates,
    hint,
    live,
  }
}

/** Hosts of the page of people by what is drawn into them. */
export type PeoplePlaces = ReturnType<typeof peopleSkeleton>
