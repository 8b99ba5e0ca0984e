import { make, setText } from '../dom.ts'
import { loopPage } from '../text/loop-page.ts'

/** What is said of something that takes a while: nothing yet, how far it is, or what came of it. */
export interface AskedState {
  /** Sentences, the first of them said aloud. */
  readonly said: readonly string[]
  /** 0–1 while it is worked on, else `null`. */
  readonly done: number | null
  /** What the button does next; `null` for no button. */
  readonly button: string | null
}

/** Sentences with a bar of progress, and a button that begins, cancels or ends. */
export const asked = (host: HTMLElement, press: () => void): ((state: AskedState) => void) => {
  const said = make('div', { class: 'said-of', role: 'status' })
  const bar = make('progress', { max: 1, 'aria-label': loopPage.progress })
  const button = make('button', { type: 'button' })
  host.append(said, make('div', { class: 'row' }, bar, button))
  button.addEventListener('click', press)
  let drawn = ''
  return state => {
    const key = state.said.join('\n')
    if (key !== drawn) said.replaceChildren(...state.said.map(text => make('p', {}, text)))
    drawn = key
    bar.hidden = state.done === null
    bar.value = state.done ?? 0
    button.hidden = state.button === null
    setText(button, state.button ?? '')
  }
}
