import { make } from '../../dom.ts'
import type { Offer } from '../../settings/offer.ts'
import { mostAlternatives, whyNotKept, type Plan } from '../../settings/plan.ts'
import { startingSettings } from '../../settings/settings.ts'
import { byTheme } from '../../settings/themes.ts'
import { comparePage } from '../../text/compare.ts'
import { scenarioName } from '../../text/scenarios.ts'
import type { Control } from '../control.ts'

export interface AddState {
  readonly offers: readonly Offer[]
  readonly plan: Plan
}

/** Adds a scenario on offer to those compared. */
export const addScenario: Control<AddState> = (host, act) => {
  const select = make('select', { id: 'compare-add' })
  const button = make('button', { type: 'button', id: 'compare-add-button' }, comparePage.addButton)
  host.append(
    make('label', { for: select.id }, comparePage.add),
    make('div', { class: 'row' }, select, button),
  )
  const settings = () => ({ ...startingSettings, scenario: select.value })
  let plan: Plan | null = null
  const check = (): void => {
    button.disabled = plan === null || whyNotKept(plan, settings()) !== null
  }
  button.addEventListener('click', () =>
    act.gesture({ kind: 'plan', edit: { kind: 'keep', settings: settings() } }),
  )
  select.addEventListener('change', check)
  let drawn: readonly Offer[] = []
  return state => {
    ;({ plan } = state)
    if (state.offers !== drawn) {
      const chosen = select.value
      drawn = state.offers
      const usable = state.offers.filter(
        ({ name, scenario }) => scenario !== null && name !== 'baseline',
      )
      select.replaceChildren(
        ...byTheme(usable).map(({ title, items }) =>
          make(
            'optgroup',
            { label: title },
            ...items.map(({ name, scenario }) =>
              make(
                'option',
                { value: name },
                scenario === null ? name : scenarioName(name, scenario),
              ),
            ),
          ),
        ),
      )
      if (usable.some(({ name }) => name === chosen)) select.value = chosen
    }
    host.hidden = plan.kept.length >= mostAlternatives
    // the next that can be added stands ready
    if (whyNotKept(plan, settings()) !== null) {
      const next = [...select.options].find(
        ({ value }) => whyNotKept(state.plan, { ...startingSettings, scenario: value }) === null,
      )
      if (next !== undefined) select.value = next.value
    }
    check()
  }
}
