import { make, setText } from '../dom.ts'
import type { Detail } from '../settings/offer.ts'
import { faults } from '../text/page.ts'
import { inEnglish } from '../text/tongue.ts'
import type { Control } from './control.ts'

/** Something the reader should know. */
export interface Notice {
  readonly id: string
  readonly text: string
  /** What is wrong in particular, a line each. */
  readonly details?: readonly Detail[]
  /** Offers to run again instead of only going away. */
  readonly retry: boolean
  /**
   * Offers to run everything so often only; absent where that would not help. Such a notice goes by itself
   * when the runs are there, so it stands over the page and moves nothing.
   */
  readonly fewer?: number
}

const detail = ({ said, engine = '', after = '' }: Detail): HTMLElement =>
  make('li', {}, said, engine === '' ? null : make('span', { lang: inEnglish }, engine), after)

/** A notice on the page. */
interface Shown {
  readonly id: string
  readonly element: HTMLElement
  /** Says what has changed since, without taking the button from whoever is about to press it. */
  readonly tell: (notice: Notice) => void
}

/** What went wrong, in words, above everything else, until it is dismissed or no longer true. */
export const notices: Control<readonly Notice[]> = (host, act) => {
  const dismissed = new Set<string>()
  let shown: readonly Shown[] = []
  const box = (notice: Notice): Shown => {
    const { id, details = [], retry, fewer } = notice
    const button = make('button', { type: 'button' }, retry ? faults.retry : faults.dismiss)
    const list = make('ul', {}, ...details.map(detail))
    const said = make('p', {})
    const element = make(
      'div',
      { class: fewer === undefined ? 'notice' : 'notice passing', role: 'alert' },
      make('div', {}, said, details.length === 0 ? null : list),
      button,
    )
    let runs = fewer ?? 0
    const shorten = make('button', { type: 'button' })
    shorten.addEventListener('click', () => act.edit({ kind: 'runs', runs }))
    if (fewer !== undefined) button.before(shorten)
    button.addEventListener('click', () => {
      if (retry) act.gesture({ kind: 'retry' })
      else {
        dismissed.add(id)
        element.remove()
      }
    })
    const tell = (next: Notice): void => {
      setText(said, next.text)
      runs = next.fewer ?? runs
      setText(shorten, faults.runFewer(runs))
    }
    tell(notice)
    return { id, element, tell }
  }
  return data => {
    const next = data
      .filter(({ id }) => !dismissed.has(id))
      .map(notice => {
        const there = shown.find(({ id }) => id === notice.id)
        there?.tell(notice)
        return there ?? box(notice)
      })
    const same = next.length === shown.length && next.every((each, i) => each === shown[i])
    if (!same) host.replaceChildren(...next.map(({ element }) => element))
    shown = next
  }
}
