import { leverNames, levers, type LeverName } from '@burnout/engine'
import { make, setText } from '../../dom.ts'
import { keysOf } from '../../record.ts'
import { prepareWords } from '../../text/class.ts'
import { leverLabel } from '../../text/lever-words.ts'
import { groupTitles } from '../../text/levers.ts'

/** Which levers a class may move; `usual` says what it may as long as none are chosen. */
interface LeverChoice {
  readonly chosen: readonly LeverName[] | null
  readonly usual: string
}

/** Chooses the levers of a class: the usual ones, or those that are ticked. */
export const leverChoice = (
  host: HTMLElement,
  set: (levers: readonly LeverName[] | null) => void,
): ((state: LeverChoice) => void) => {
  const boxes = new Map(
    leverNames.map(name => [
      name,
      make('input', { type: 'checkbox', id: `class-${name}`, value: name }),
    ]),
  )
  const radio = (id: string): HTMLInputElement =>
    make('input', { type: 'radio', name: 'class-levers', id })
  const [all, some] = [radio('class-all'), radio('class-some')]
  const usual = make('label', { for: all.id })
  const count = make('span', { class: 'hint' })
  const none = make('p', { class: 'hint', role: 'status' })
  const groups = keysOf(groupTitles).map(group =>
    make(
      'fieldset',
      {},
      make('legend', {}, groupTitles[group]),
      ...leverNames
        .filter(name => levers[name].group === group)
        .map(name => make('label', {}, boxes.get(name) ?? null, leverLabel(name))),
    ),
  )
  const list = make('div', { class: 'class-levers' }, ...groups)
  host.append(
    make(
      'fieldset',
      { class: 'class-choice' },
      make('legend', {}, prepareWords.levers),
      make('div', { class: 'class-row' }, all, usual),
      make(
        'div',
        { class: 'class-row' },
        some,
        make('label', { for: some.id }, prepareWords.some),
        count,
      ),
      list,
      none,
    ),
  )
  const ticked = (): readonly LeverName[] => leverNames.filter(name => boxes.get(name)?.checked)
  const tell = (): void => {
    const names = ticked()
    list.hidden = !some.checked
    setText(none, some.checked && names.length === 0 ? prepareWords.noLevers : '')
    set(some.checked && names.length > 0 ? names : null)
  }
  for (const input of [all, some, ...boxes.values()]) input.addEventListener('change', tell)
  return ({ chosen, usual: said }) => {
    setText(usual, said)
    if (chosen !== null) {
      some.checked = true
      for (const [name, box] of boxes) box.checked = chosen.includes(name)
    } else if (!some.checked || ticked().length > 0) all.checked = true
    list.hidden = !some.checked
    setText(count, chosen === null ? '' : prepareWords.chosen(chosen.length))
  }
}
