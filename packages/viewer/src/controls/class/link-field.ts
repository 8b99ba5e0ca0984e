import { make, setText } from '../../dom.ts'
import { linkWords } from '../../text/seat.ts'

/** A link to read, select and copy; `what` says whose it is. */
export const linkField = (
  host: HTMLElement,
): ((state: { readonly link: string; readonly what: string }) => void) => {
  const field = make('input', { type: 'text', readonly: true, spellcheck: 'false' })
  const button = make('button', { type: 'button', class: 'quiet' }, linkWords.copy)
  const status = make('span', { class: 'visually-hidden', role: 'status' })
  host.append(make('div', { class: 'link-field' }, field, button, status))
  field.addEventListener('focus', () => field.select())
  const say = (text: string): void => {
    setText(button, text)
    setText(status, text)
    setTimeout(() => {
      setText(button, linkWords.copy)
      setText(status, '')
    }, 2_000)
  }
  button.addEventListener('click', () => {
    // without a clipboard the field still holds the link
    const copied = navigator.clipboard?.writeText(field.value) ?? Promise.reject(new Error())
    copied.then(
      () => say(linkWords.copied),
      () => {
        field.focus()
        say(linkWords.refused)
      },
    )
  })
  return ({ link, what }) => {
    field.value = link
    field.setAttribute('aria-label', linkWords.linkOf(what))
    button.setAttribute('aria-label', linkWords.copyOf(what))
  }
}
