import { linkField } from '../../controls/class/link-field.ts'
import { make, setText } from '../../dom.ts'
import { qrCode } from '../../reading/qr.ts'
import { linkWords } from '../../text/seat.ts'
import { qrDrawing, type DrawnCode } from '../../views/class/qr-code.ts'
import { largeCode } from './large-code.ts'

/** Modules on a side from which a code is drawn wider: version 10, so that a module keeps three pixels. */
const fine = 57

/** A link beside its QR code, which is made here; where there can be none, it says why. */
export const codedLink = (
  host: HTMLElement,
): ((state: { readonly link: string; readonly what: string }) => void) => {
  const code = make('div', { class: 'coded-code' })
  const note = make('p', { class: 'hint' })
  const field = make('div', {})
  // a field shows the beginning of a link; paper needs the whole
  const paper = make('p', { class: 'coded-paper' })
  const large = make('button', { type: 'button', class: 'quiet coded-large' }, linkWords.large)
  host.classList.add('coded-link')
  host.append(code, make('div', { class: 'coded-words' }, field, paper, large, note))
  const drawField = linkField(field)
  const drawCode = qrDrawing(code)
  let shown: { readonly title: string; readonly code: DrawnCode } | null = null
  large.addEventListener('click', () => {
    if (shown !== null) largeCode(shown.title, shown.code)
  })
  return ({ link, what }) => {
    const fromFile = link.startsWith('file:')
    const drawn = fromFile ? null : qrCode(link)
    shown = drawn === null ? null : { title: what, code: { ...drawn, label: linkWords.code(what) } }
    drawField({ link, what })
    setText(paper, link)
    code.hidden = shown === null
    code.classList.toggle('fine', (drawn?.size ?? 0) >= fine)
    large.hidden = shown === null
    large.setAttribute('aria-label', linkWords.largeOf(what))
    if (shown !== null) drawCode(shown.code)
    setText(note, fromFile ? linkWords.fromFile : drawn === null ? linkWords.tooLong : '')
  }
}
