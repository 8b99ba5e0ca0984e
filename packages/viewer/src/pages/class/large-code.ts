import { make } from '../../dom.ts'
import { linkWords } from '../../text/seat.ts'
import { qrDrawing, type DrawnCode } from '../../views/class/qr-code.ts'

/** Shows a code as large as the screen, to be read from the last row, until it is closed. */
export const largeCode = (title: string, code: DrawnCode): void => {
  const drawn = make('div', {})
  const close = make('button', { type: 'button', autofocus: true }, linkWords.close)
  const dialog = make(
    'dialog',
    { class: 'large-code', 'aria-label': title },
    make('p', {}, title),
    drawn,
    close,
  )
  qrDrawing(drawn)(code)
  close.addEventListener('click', () => dialog.close())
  // a click beside what it shows lands on the dialog itself
  dialog.addEventListener('click', event => {
    if (event.target === dialog) dialog.close()
  })
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
