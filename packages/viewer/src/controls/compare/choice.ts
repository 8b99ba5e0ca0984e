import { make } from '../../dom.ts'

/** What can be chosen, and what is. */
export interface ChoiceState {
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly chosen: string
}

/** A short list to choose one thing from. */
export const choice = (
  host: HTMLElement,
  { id, label }: { readonly id: string; readonly label: string },
  choose: (value: string) => void,
): ((state: ChoiceState) => void) => {
  const select = make('select', { id })
  host.append(make('label', { for: id }, label), select)
  select.addEventListener('change', () => choose(select.value))
  let drawn = ''
  return ({ options, chosen }) => {
    const key = JSON.stringify(options)
    if (key !== drawn)
      select.replaceChildren(...options.map(({ value, text }) => make('option', { value }, text)))
    drawn = key
    select.value = chosen
  }
}
