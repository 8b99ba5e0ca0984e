import { make, setText } from '../../dom.ts'
import { loopPage } from '../../text/loop-page.ts'

export interface HaltState {
  readonly said: string
  /** 0–1 while it is worked on, else `null`. */
  readonly done: number | null
  /** What the button does next; `null` for no button. */
  readonly button: string | null
}

/** How far a comparison is, and a button that stops it or begins it again; seen and not said aloud. */
export const halt = (host: HTMLElement, press: () => void): ((state: HaltState) => void) => {
  const bar = make('progress', { max: 1, 'aria-label': loopPage.progress })
  const said = make('span', { class: 'hint' })
  const button = make('button', { type: 'button', class: 'quiet', id: 'compare-halt' })
  host.append(bar, said, button)
  button.addEventListener('click', press)
  return state => {
    bar.classList.toggle('idle', state.done === null)
    bar.value = state.done ?? 1
    setText(said, state.said)
    button.hidden = state.button === null
    setText(button, state.button ?? '')
  }
}
