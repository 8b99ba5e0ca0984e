import { make } from '../../dom.ts'
import { plainName } from '../../settings/team-address.ts'
import type { Alternative } from '../../settings/plan.ts'
import type { DifferenceText } from '../../text/differences.ts'
import { callWords } from '../../text/call.ts'
import { comparePage } from '../../text/compare.ts'
import type { Control } from '../control.ts'

/** One of the policies compared, as its card shows it. */
export interface Card {
  readonly alternative: Alternative
  readonly name: string
  /** What the reader changed in it; empty for nothing. */
  readonly changes: string
  /** `A differs from the baseline in 2 of 390 inputs`, and in which. */
  readonly sentence: string
  readonly differences: readonly DifferenceText[]
  /** What else has to be known; empty for nothing. */
  readonly note: string
  /** A colour token. */
  readonly colour: string
  readonly dash: string
}

/** Longest name of a policy. */
const longestName = 40

const namespace = 'http://www.w3.org/2000/svg'

const sample = (dash: string): SVGSVGElement => {
  const svg = document.createElementNS(namespace, 'svg')
  svg.setAttribute('viewBox', '0 0 32 8')
  svg.setAttribute('class', 'sample')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(namespace, 'path')
  line.setAttribute('d', 'M0,4H32')
  line.setAttribute('stroke-dasharray', dash)
  svg.append(line)
  return svg
}

const quiet = (text: string, label: string, press: () => void): HTMLButtonElement => {
  const button = make('button', { type: 'button', class: 'quiet', 'aria-label': label }, text)
  button.addEventListener('click', press)
  return button
}

/** The name of a policy, to be written over; emptied, it is called what it is. */
const nameField = (
  { alternative: { letter, settings }, name }: Card,
  call: (name: string) => void,
): HTMLElement => {
  const { called = '' } = settings
  const usual = called === '' ? name : callWords.usual
  const field = make('textarea', {
    'aria-label': callWords.name(letter),
    title: callWords.hint,
    maxlength: longestName,
    rows: 1,
    placeholder: usual,
    autocomplete: 'off',
  })
  // as high as its text, which stands behind it unseen
  const box = make('span', { class: 'called' }, field)
  const fit = (): void => {
    box.dataset['text'] = field.value === '' ? usual : field.value
  }
  field.value = called
  fit()
  field.addEventListener('input', fit)
  field.addEventListener('change', () => call(plainName(field.value)))
  field.addEventListener('keydown', event => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return
    event.preventDefault()
    if (event.key === 'Escape') field.value = called
    fit()
    field.blur()
  })
  return box
}

const baseline = (): HTMLElement =>
  make(
    'li',
    { class: 'card base' },
    make(
      'h3',
      {},
      make('span', { class: 'letter' }, comparePage.baselineCard),
      sample(''),
      make('span', { class: 'name' }, comparePage.baseline),
    ),
    make('p', { class: 'hint' }, comparePage.baselineAbout),
  )

/** The policies compared: what they are, what they change, and how to keep, drop or take them over. */
export const alternativeCards: Control<readonly Card[]> = (host, act) => {
  const list = make('ul', { class: 'policies' })
  host.append(list)
  const open = new Set<string>()
  const card = (each: Card) => {
    const { alternative, name, changes, sentence, differences, note, colour, dash } = each
    const { letter, settings, kept } = alternative
    const buttons =
      kept === null
        ? [
            quiet(comparePage.keepPresent, comparePage.keepNamed(letter), () =>
              act.gesture({ kind: 'plan', edit: { kind: 'keep', settings } }),
            ),
          ]
        : [
            quiet(comparePage.take, comparePage.takeNamed(letter), () => {
              const { called: _, ...policy } = settings
              act.edit({ kind: 'restore', settings: policy })
              act.gesture({ kind: 'outlook', change: { view: 'explore' } })
            }),
            quiet(comparePage.drop, comparePage.dropNamed(letter), () =>
              act.gesture({ kind: 'plan', edit: { kind: 'drop', index: kept } }),
            ),
          ]
    const details = make(
      'details',
      { open: open.has(letter) },
      make('summary', {}, sentence),
      make(
        'ul',
        {},
        ...differences.map(({ label, reference, other, english }) =>
          make(
            'li',
            {},
            make('span', { class: 'label' }, `${label}: `),
            make('span', { lang: english ? 'en' : null }, `${reference} → ${other}`),
          ),
        ),
      ),
    )
    details.addEventListener('toggle', () => {
      if (details.open) open.add(letter)
      else open.delete(letter)
    })
    return make(
      'li',
      { class: `card ${colour}`, 'data-alternative': letter },
      make(
        'h3',
        {},
        make('span', { class: 'letter' }, letter),
        sample(dash),
        kept === null
          ? make('span', { class: 'name' }, name)
          : nameField(each, called =>
              act.gesture({ kind: 'plan', edit: { kind: 'call', index: kept, name: called } }),
            ),
      ),
      kept === null ? make('p', { class: 'hint' }, comparePage.present) : null,
      changes === '' ? null : make('p', { class: 'hint' }, changes),
      differences.length === 0 ? make('p', { class: 'hint' }, sentence) : details,
      note === '' ? null : make('p', { class: 'hint note' }, note),
      make('p', { class: 'acts' }, ...buttons),
    )
  }
  let drawn = ''
  return cards => {
    const key = JSON.stringify(cards)
    if (key === drawn) return
    drawn = key
    const { activeElement } = document
    const place = [...list.querySelectorAll('button, summary, textarea')].findIndex(
      each => each === activeElement,
    )
    list.replaceChildren(baseline(), ...cards.map(card))
    // whoever dropped a policy by keyboard stands at the next
    const next = [...list.querySelectorAll<HTMLElement>('button, summary, textarea')]
    if (place >= 0) next[Math.min(place, next.length - 1)]?.focus()
  }
}
