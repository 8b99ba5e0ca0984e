import { make } from '../dom.ts'
import { leverWords } from '../text/levers.ts'

/** Below this width the levers wait in a sheet at the lower edge. */
const narrow = matchMedia('(max-width: 47.99rem)')

/**
 * The button that opens the levers on a narrow screen, and leaves the chart in sight.
 *
 * @returns what closes them when another page is turned to, and leaves the focus where it is.
 */
export const leverSheet = (
  bar: HTMLElement,
  panel: HTMLElement,
  chart: () => HTMLElement,
): (() => void) => {
  const button = make(
    'button',
    { type: 'button', id: 'open-levers', 'aria-expanded': 'false', 'aria-controls': panel.id },
    leverWords.open,
  )
  const close = make('button', { type: 'button', class: 'close-sheet' }, leverWords.close)
  bar.append(button)
  panel.prepend(close)
  const show = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open))
    panel.classList.toggle('open', open)
    document.documentElement.classList.toggle('sheet-open', open)
    panel.inert = narrow.matches && !open
  }
  const shut = (): void => {
    show(false)
    button.focus()
  }
  button.addEventListener('click', () => {
    const opening = button.getAttribute('aria-expanded') !== 'true'
    show(opening)
    if (opening) {
      chart().scrollIntoView({ block: 'start' })
      close.focus({ preventScroll: true })
    }
  })
  close.addEventListener('click', shut)
  document.addEventListener('keydown', ({ key, target }) => {
    // a button that is pressed and then waits loses the focus to the page
    const isHere = target === document.body || (target instanceof Node && panel.contains(target))
    if (key === 'Escape' && isHere && narrow.matches && panel.classList.contains('open')) shut()
  })
  narrow.addEventListener('change', () => show(false))
  show(false)
  return () => show(false)
}
