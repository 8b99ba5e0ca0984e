import { make, setText } from '../dom.ts'
import type { Offer } from '../settings/offer.ts'
import { byTheme } from '../settings/themes.ts'
import { page } from '../text/page.ts'
import { scenarioAbout, scenarioName } from '../text/scenarios.ts'
import type { Control } from './control.ts'

export interface PickerState {
  readonly offers: readonly Offer[]
  readonly chosen: string
  /** Whether the class has chosen it. */
  readonly locked: boolean
}

const labelOf = ({ scenario, name }: Offer): string =>
  scenario === null ? name : scenarioName(name, scenario)

const option = (offer: Offer): HTMLElement =>
  make('option', { value: offer.name, disabled: offer.scenario === null }, labelOf(offer))

/** Chooses a scenario, and says what the chosen one asks. */
export const scenarioPicker: Control<PickerState> = (host, act) => {
  const select = make('select', { id: 'scenario' })
  const what = make('p', { class: 'hint', id: 'scenario-what' })
  select.setAttribute('aria-describedby', what.id)
  host.append(make('label', { for: select.id }, page.scenario), select, what)
  select.addEventListener('change', () => act.edit({ kind: 'scenario', name: select.value }))
  let drawn: readonly Offer[] = []
  return ({ offers, chosen, locked }) => {
    select.disabled = locked
    if (offers !== drawn) {
      drawn = offers
      select.replaceChildren(
        ...byTheme(offers).map(({ title, items }) =>
          make('optgroup', { label: title }, ...items.map(option)),
        ),
      )
    }
    select.value = chosen
    const scenario = offers.find(({ name }) => name === chosen)?.scenario ?? null
    setText(what, scenario === null ? '' : scenarioAbout(scenario).what)
  }
}
