import type { LeverName } from '@burnout/engine'
import { make, setText } from '../dom.ts'
import { entriesOf } from '../record.ts'
import { ownValue } from '../settings/edits.ts'
import { termOf } from '../settings/terms.ts'
import { latestEnd, latestStart } from '../settings/settings.ts'
import { leverLabel } from '../text/lever-words.ts'
import { termText } from '../text/lever-terms.ts'
import { leverValueText, leverWords } from '../text/levers.ts'
import { teamHeading, teamTexts, teamWords } from '../text/like-mine.ts'
import type { Control } from './control.ts'
import { leverTerm } from './lever-term.ts'
import type { LeversState } from './lever-panel.ts'

export interface ChangesState extends LeversState {
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Policies and events of the scenario that the reader’s own organisation has no clinics for. */
  readonly leftOut: number
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

  const item = (
    name: LeverName,
    from: string,
    to: string,
    { settings, scenario }: ChangesState,
  ): HTMLElement => {
    const label = leverLabel(name)
    const reset = button(leverWords.reset, () => act.edit({ kind: 'reset', lever: name }))
    reset.setAttribute('aria-label', leverWords.resetLever(label))
    const term = settings.terms?.[name]
    const change = leverWords.change(label, from, to)
    const said = term === undefined ? change : `${change}, ${termText(term)}`
    const when = leverTerm(name, termOf(settings, name), scenario, act)
    when.open = open.has(name)
    when.addEventListener('toggle', () => {
      if (when.open) open.add(name)
      else open.delete(name)
    })
    return make('li', {}, make('div', {}, make('span', {}, said), when), reset)
  }

  const teamItem = (heading: string, texts: readonly string[]): HTMLElement => {
    const reset = button(leverWords.reset, () => act.edit({ kind: 'team', team: null }))
    reset.setAttribute('aria-label', teamWords.reset)
    const lines = make('ul', { class: 'team-lines' }, ...texts.map(text => make('li', {}, text)))
    const told =
      texts.length === 0
        ? make('span', {}, heading)
        : make('details', {}, make('summary', {}, heading), lines)
    return make('li', { class: 'team-change' }, told, reset)
  }

  const open = new Set<LeverName>()
  let drawn = ''
  return state => {
    const { settings, scenario, canUndo, canRedo, leftOut } = state
    const own = entriesOf(settings.levers)
    const { team = null } = settings
    const count = own.length + (team === null ? 0 : 1)
    setText(title, leverWords.changes(count))
    undo.disabled = !canUndo
    redo.disabled = !canRedo
    resetAll.disabled = own.length === 0
    none.hidden = count > 0
    if (Number(month.value) !== settings.from || month.value === '')
      month.value = String(settings.from)
    const until = settings.until === null ? '' : String(settings.until)
    if (last.value !== until) last.value = until
    const { clinics } = scenario.organisation
    const dates = [settings.from, settings.until, settings.terms]
    const key = JSON.stringify([settings.scenario, own, team, leftOut, dates, clinics])
    if (key === drawn) return
    drawn = key
    const focused = list.contains(document.activeElement) ? document.activeElement?.id : ''
    list.replaceChildren(
      ...(team === null ? [] : [teamItem(teamHeading(team), teamTexts(team, leftOut))]),
      ...own.map(([name, to]) =>
        item(name, leverValueText(name, ownValue(scenario, name)), leverValueText(name, to), state),
      ),
    )
    if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus()
  }
}
