import { make } from '../dom.ts'
import { exhaustionThreshold } from '../reading/domains.ts'
import { entriesOf } from '../record.ts'
import { lineWords } from '../text/charts.ts'
import { peopleWords } from '../text/people.ts'
import { chair } from './chair.ts'
import { rampSteps } from './ramp.ts'

const key = (state: string, text: string): HTMLElement => {
  const seat = make(
    'span',
    { class: `seat ${state}` },
    state === 'searching' || state === 'arriving' ? chair() : null,
  )
  return make('span', { class: 'key' }, seat, text)
}

/** What the colours, shapes and sizes of the people mean. */
export const legend = (host: HTMLElement): void => {
  const steps = Array.from({ length: rampSteps }, (_, step) => {
    const cell = make('span', { class: 'step' })
    cell.style.background = `var(--ramp-${step})`
    return cell
  })
  const mark = make('span', { class: 'limit' }, lineWords.threshold(exhaustionThreshold))
  const ramp = make(
    'span',
    { class: 'ramp' },
    make('span', {}, '0'),
    make('span', { class: 'steps' }, ...steps, mark),
    make('span', {}, '54'),
  )
  host.append(
    make('span', { class: 'key' }, peopleWords.legend, ramp),
    key('burned-out', peopleWords.burnedOut),
    key('sick', peopleWords.sick),
    key('vacation', peopleWords.vacation),
    key('searching', peopleWords.searching),
    key('arriving', peopleWords.arriving),
    make(
      'span',
      { class: 'roles' },
      make('span', {}, peopleWords.order),
      ...entriesOf(peopleWords.roles).map(([role, text]) => key(`sample ${role}`, text)),
    ),
  )
}
