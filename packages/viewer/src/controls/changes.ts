import { levers, type LeverName } from '@burnout/engine'
import { make, setText } from '../dom.ts'
import { entriesOf } from '../record.ts'
import { ownValue } from '../settings/edits.ts'
import { latestEnd, latestStart } from '../settings/settings.ts'
import { leverValueText, leverWords } from '../text/levers.ts'
import type { Control } from './control.ts'
import type { LeversState } from './lever-panel.ts'

export interface ChangesState extends LeversState {
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const button = (text: string, press: () => void): HTMLButtonElement => {
  const made = make('button', { type: 'button', class: 'quiet' }, text)
  made.addEventListener('click', press)
  return made
}

/** What the reader changed, in words, and how to take it back; when their changes begin. */
export const changes: Control<ChangesState> = (host, act) => {
  const title = make('h3', {})
  const undo = button(leverWords.undo, () => act.edit({ kind: 'undo' }))
  const redo = button(leverWords.redo, () => act.edit({ kind: 'redo' }))
  const resetAll = button(leverWords.resetAll, () => act.edit({ kind: 'reset-all' }))
  const none = make('p', { class: 'hint' }, leverWords.noChanges)
  const list = make('ul', {})
  const month = make('input', {
    type: 'number',
    id: 'changes-from',
    min: 0,
    max: latestStart,
    step: 1,
    inputmode: 'numeric',
  })
  const last = make('input', {
    type: 'number',
    id: 'changes-until',
    min: 1,
    max: latestEnd,
    step: 1,
    inputmode: 'numeric',
    placeholder: leverWords.endNever,
  })
  const begin = make(
    'p',
    { class: 'begin' },
    make('label', { for: month.id }, leverWords.beginIn),
    month,
    make('label', { for: last.id }, leverWords.endIn),
    last,
  )
  host.append(
    make('div', { class: 'row' }, title, undo, redo, resetAll),
    make('div', { class: 'said' }, none, list),
    begin,
  )
  month.addEventListener('change', () => {
    const value = Math.round(Number(month.value))
    if (month.value !== '' && Number.isFinite(value)) act.edit({ kind: 'from', month: value })
  })
  last.addEventListener('change', () => {
    const value = Math.round(Number(last.value))
    if (Number.isFinite(value)) act.edit({ kind: 'until', month: last.value === '' ? null : value })
  })

  const item = (name: LeverName, from: string, to: string): HTMLElement => {
    const { label } = levers[name]
    const reset = button(leverWords.reset, () => act.edit({ kind: 'reset', lever: name }))
    reset.setAttribute('aria-label', leverWords.resetLever(label))
    return make('li', {}, make('span', {}, leverWords.change(label, from, to)), reset)
  }

  let drawn = ''
  return ({ settings, scenario, canUndo, canRedo }) => {
    const own = entriesOf(settings.levers)
    setText(title, leverWords.changes(own.length))
    undo.disabled = !canUndo
    redo.disabled = !canRedo
    resetAll.disabled = own.length === 0
    none.hidden = own.length > 0
    if (Number(month.value) !== settings.from || month.value === '')
      month.value = String(settings.from)
    const until = settings.until === null ? '' : String(settings.until)
    if (last.value !== until) last.value = until
    const key = JSON.stringify([settings.scenario, own])
    if (key === drawn) return
    drawn = key
    list.replaceChildren(
      ...own.map(([name, to]) =>
        item(name, leverValueText(name, ownValue(scenario, name)), leverValueText(name, to)),
      ),
    )
  }
}
