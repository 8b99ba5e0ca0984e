import { make, setText } from '../dom.ts'
import { leverWords } from '../text/levers.ts'

/** A field in which a lever is looked for; `look` gets what was written and says how many it found. */
export const leverFinder = (host: HTMLElement, look: (wanted: string) => number): void => {
  const field = make('input', {
    type: 'search',
    id: 'find-lever',
    placeholder: leverWords.find,
    'aria-label': leverWords.find,
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const found = make('p', { class: 'hint', role: 'status' })
  host.append(field, found)
  const search = (): void => {
    const wanted = field.value.trim()
    const count = look(wanted)
    setText(found, wanted === '' ? '' : leverWords.found(count))
  }
  field.addEventListener('input', search)
  // Escape empties the field before it closes the sheet that the levers lie in
  field.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || field.value === '') return
    event.stopPropagation()
    event.preventDefault()
    field.value = ''
    search()
  })
}
