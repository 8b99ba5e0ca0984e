import { make } from '../dom.ts'
import { faults } from '../text/page.ts'
import type { Control } from './control.ts'

/** Something the reader should know. */
export interface Notice {
  readonly id: string
  readonly text: string
  /** Offers to run again instead of only going away. */
  readonly retry: boolean
}

/** What went wrong, in words, above everything else, until it is dismissed or no longer true. */
export const notices: Control<readonly Notice[]> = (host, act) => {
  const dismissed = new Set<string>()
  let drawn = ''
  const box = ({ id, text, retry }: Notice): HTMLElement => {
    const button = make('button', { type: 'button' }, retry ? faults.retry : faults.dismiss)
    const notice = make('div', { class: 'notice', role: 'alert' }, make('p', {}, text), button)
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
