import type { LeverName, Scenario } from '@burnout/engine'
import { make } from '../dom.ts'
import { latestEnd, latestStart, type LeverTerm } from '../settings/settings.ts'
import { longestRamp } from '../settings/terms.ts'
import type { Act } from '../streams/intent.ts'
import { termWords } from '../text/lever-terms.ts'
import { leverLabel } from '../text/lever-words.ts'

/** Fields for when, how fast and where one lever is moved, behind a summary. */
export const leverTerm = (
  lever: LeverName,
  term: LeverTerm,
  { organisation: { clinics } }: Pick<Scenario, 'organisation'>,
  act: Act,
): HTMLDetailsElement => {
  const set = (change: Partial<LeverTerm>): void => {
    act.edit({ kind: 'term', lever, term: change })
    act.edit({ kind: 'release' })
  }
  const field = (
    name: 'from' | 'until' | 'ramp',
    [low, high]: readonly [number, number],
    empty: string,
    take: (value: number | null) => void,
  ): HTMLElement => {
    const id = `term-${lever}-${name}`
    const input = make('input', {
      type: 'number',
      id,
      min: low,
      max: high,
      step: 1,
      inputmode: 'numeric',
      placeholder: empty,
      value: term[name] ?? '',
    })
    input.addEventListener('change', () => {
      if (input.value === '') take(null)
      else if (Number.isFinite(Number(input.value))) take(Number(input.value))
    })
    return make('span', { class: 'field' }, make('label', { for: id }, termWords[name]), input)
  }
  const boxes = clinics.map(({ name }, place) => {
    const id = `term-${lever}-clinic-${place}`
    const box = make('input', {
      type: 'checkbox',
      id,
      checked: term.clinics === null || term.clinics.includes(name),
    })
    return {
      name,
      box,
      node: make('span', { class: 'tick' }, box, make('label', { for: id }, name)),
    }
  })
  for (const { box } of boxes)
    box.addEventListener('change', () => {
      const chosen = boxes.filter(each => each.box.checked).map(({ name }) => name)
      // a lever that is moved nowhere is not moved: the last clinic stays
      if (chosen.length === 0) box.checked = true
      else set({ clinics: chosen.length === boxes.length ? null : chosen })
    })
  const details = make(
    'details',
    { class: 'term', 'data-term': lever },
    make('summary', { 'aria-label': termWords.whenOf(leverLabel(lever)) }, termWords.when),
    make(
      'div',
      { class: 'fields' },
      field('from', [0, latestStart], '', value => {
        if (value !== null) set({ from: value })
      }),
      field('until', [1, latestEnd], termWords.never, value => set({ until: value })),
      field('ramp', [0, longestRamp], termWords.usual, value => set({ ramp: value })),
    ),
    clinics.length < 2
      ? null
      : make(
          'fieldset',
          {},
          make('legend', {}, termWords.clinics),
          ...boxes.map(({ node }) => node),
        ),
    make('p', { class: 'hint' }, termWords.help),
  )
  return details
}
