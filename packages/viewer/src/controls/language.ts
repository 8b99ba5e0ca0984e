import { make } from '../dom.ts'
import { keysOf } from '../record.ts'
import { rememberTongue, tongue, tongues, type Tongue } from '../text/tongue.ts'

/** Offers the other languages, each under its own name; `speak` opens the page again as it stands. */
export const languageButtons = (host: HTMLElement, speak: (other: Tongue) => void): void => {
  for (const other of keysOf(tongues).filter(each => each !== tongue)) {
    const button = make(
      'button',
      { type: 'button', id: `speak-${other}`, class: 'quiet', lang: other },
      tongues[other],
    )
    button.addEventListener('click', () => {
      rememberTongue(other)
      speak(other)
    })
    host.append(button)
  }
}
