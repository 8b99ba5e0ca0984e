import { make } from '../dom.ts'
import { loopPage } from '../text/loop-page.ts'
import type { Control } from './control.ts'

export interface ExplainState {
  /** Months between which the curve is explained. */
  readonly window: readonly [from: number, to: number] | null
  /** Last month that can be explained. */
  readonly end: number
  /** Sentences on these months, or on the whole run; none before there is anything to say. */
  readonly said: readonly string[]
}

const monthField = (id: string): HTMLInputElement =>
  make('input', { type: 'number', id, min: 0, step: 1, inputmode: 'numeric' })

/** Two months, and what is said of the curve between them. */
export const explain: Control<ExplainState> = (host, act) => {
  const words = loopPage.explain
  const from = monthField('explain-from')
  const to = monthField('explain-to')
  const clear = make('button', { type: 'button', class: 'quiet' }, words.clear)
  const said = make('div', { class: 'explained' })
  host.append(
    make('h3', {}, words.title),
    make(
      'div',
      { class: 'window-fields' },
      make('label', { for: from.id }, words.from),
      from,
      make('label', { for: to.id }, words.to),
      to,
      clear,
    ),
    said,
    make('p', { class: 'hint' }, words.hint),
  )
  let end = 0
  const ask = (): void => {
    if (from.value === '' || to.value === '') return
    const months = [from, to].map(({ value }) =>
      Math.min(end, Math.max(0, Math.round(Number(value)))),
    )
    const [first = 0, last = 0] = months.sort((a, b) => a - b)
    if (last > first) act.gesture({ kind: 'outlook', change: { window: [first, last] } })
  }
  from.addEventListener('change', ask)
  to.addEventListener('change', ask)
  clear.addEventListener('click', () => {
    from.value = ''
    to.value = ''
    act.gesture({ kind: 'outlook', change: { window: null } })
    from.focus()
  })
  const write = (field: HTMLInputElement, month: number | undefined): void => {
    if (month !== undefined && document.activeElement !== field) field.value = String(month)
  }
  let drawn: readonly string[] | null = null
  return state => {
    ;({ end } = state)
    from.max = String(end)
    to.max = String(end)
    write(from, state.window?.[0])
    write(to, state.window?.[1])
    clear.hidden = state.window === null
    // what was asked for is spoken; what follows every change of a lever is there to be read
    said.setAttribute('aria-live', state.window === null ? 'off' : 'polite')
    if (state.said === drawn) return
    drawn = state.said
    said.replaceChildren(...state.said.map(text => make('p', {}, text)))
  }
}
