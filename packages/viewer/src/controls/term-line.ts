import { make, setText } from '../dom.ts'
import type { ViewName } from '../settings/outlook.ts'
import { termLineWords, terms, termsOn, type TermId } from '../text/terms.ts'

/**
 * The terms of the page that is open. What one means is said below the line when it is pointed at,
 * reached by keyboard or touched, and stays until another is.
 */
export const termLine = (host: HTMLElement): ((view: ViewName) => void) => {
  const list = make('ul', {})
  const said = make('p', { class: 'hint' })
  host.append(make('span', { class: 'hint' }, termLineWords.title), list, said)
  const item = (id: TermId): HTMLElement => {
    const { name, about } = terms[id]
    const meaning = make('span', { id: `term-${id}`, hidden: true }, about)
    const button = make(
      'button',
      { type: 'button', class: 'quiet', 'data-term': id, 'aria-describedby': meaning.id },
      name,
    )
    for (const event of ['pointerenter', 'focus', 'click'] as const)
      button.addEventListener(event, () => setText(said, `${name}: ${about}`))
    return make('li', {}, button, meaning)
  }
  let drawn: ViewName | null = null
  return view => {
    if (view === drawn) return
    drawn = view
    const ids = termsOn[view] ?? []
    host.hidden = ids.length === 0
    setText(said, '')
    list.replaceChildren(...ids.map(item))
  }
}
