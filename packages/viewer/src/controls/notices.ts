import { make } from '../dom.ts'
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
  /** Offers to run everything so often only; absent where that would not help. */
  readonly fewer?: number
}

const detail = ({ said, engine = '' }: Detail): HTMLElement =>
  make('li', {}, said, engine === '' ? null : make('span', { lang: inEnglish }, engine))

/** What went wrong, in words, above everything else, until it is dismissed or no longer true. */
export const notices: Control<readonly Notice[]> = (host, act) => {
  const dismissed = new Set<string>()
  let drawn = ''
  const box = ({ id, text, details = [], retry, fewer }: Notice): HTMLElement => {
    const button = make('button', { type: 'button' }, retry ? faults.retry : faults.dismiss)
    const list = make('ul', {}, ...details.map(detail))
    const said = make('div', {}, make('p', {}, text), details.length === 0 ? null : list)
    const notice = make('div', { class: 'notice', role: 'alert' }, said, button)
    if (fewer !== undefined) {
      const shorten = make('button', { type: 'button' }, faults.runFewer(fewer))
      shorten.addEventListener('click', () => act.edit({ kind: 'runs', runs: fewer }))
      button.before(shorten)
    }
    button.addEventListener('click', () => {
      if (retry) act.gesture({ kind: 'retry' })
      else {
        dismissed.add(id)
        notice.remove()
      }
    })
    return notice
  }
  return data => {
    const shown = data.filter(({ id }) => !dismissed.has(id))
    const key = JSON.stringify(shown)
    if (key === drawn) return
    drawn = key
    host.replaceChildren(...shown.map(box))
  }
}
