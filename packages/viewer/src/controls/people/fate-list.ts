import { make, setText } from '../../dom.ts'
import { peoplePage } from '../../text/people-page.ts'
import type { Control } from '../control.ts'

/** Those who fare otherwise in one way. */
export interface FateGroup {
  readonly kind: string
  readonly title: string
  readonly people: readonly { readonly key: string; readonly text: string }[]
}

/** Who fares otherwise; `open` opens a history. */
export interface FateListState {
  readonly title: string
  readonly said: string
  readonly note: string
  readonly groups: readonly FateGroup[]
}

/** People of a group that are listed before a button shows the others. */
const listed = 5

/** Those who fare otherwise than in the baseline, each a button that opens their history. */
export const fateList =
  (open: (person: string) => void): Control<FateListState> =>
  host => {
    const title = make('h3')
    const said = make('p')
    const groups = make('div', { class: 'fate-groups' })
    const note = make('p', { class: 'hint' })
    host.append(title, said, groups, note)
    let drawn = ''
    return state => {
      setText(title, state.title)
      setText(said, state.said)
      setText(note, state.note)
      const key = JSON.stringify(state.groups)
      if (key === drawn) return
      drawn = key
      const opened = new Set(
        [...groups.querySelectorAll('details[open]')].map(each => each.getAttribute('data-kind')),
      )
      groups.replaceChildren(
        ...state.groups.map(({ kind, title: heading, people }) => {
          const items = people.map(person => {
            const button = make('button', { type: 'button', class: 'quiet' }, person.text)
            button.addEventListener('click', () => open(person.key))
            return make('li', {}, button)
          })
          const rest = items.slice(listed)
          return make(
            'section',
            { class: `fate ${kind}` },
            make(
              'h4',
              {},
              make('span', { class: 'count' }, String(people.length)),
              make('span', {}, heading),
            ),
            make('ul', {}, ...items.slice(0, listed)),
            rest.length === 0
              ? null
              : make(
                  'details',
                  { 'data-kind': kind, open: opened.has(kind) },
                  make('summary', {}, peoplePage.fates.more(rest.length)),
                  make('ul', {}, ...rest),
                ),
          )
        }),
      )
    }
  }
