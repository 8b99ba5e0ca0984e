import { select } from 'd3'
import type { ClinicOnDay, Seat } from '../reading/people.ts'
import { make } from '../dom.ts'
import { peopleWords, seatText } from '../text/people.ts'
import { chair } from './chair.ts'
import { rampStep } from './ramp.ts'
import { arrive, leave } from './seat-motion.ts'
import type { View } from './view.ts'

export interface PeopleData {
  readonly clinics: readonly ClinicOnDay[]
  readonly summary: string
  /** Whether arrivals and departures may move. */
  readonly motion: boolean
}

const newSeat = (seat: Seat, motion: boolean): HTMLLIElement => {
  const item = make(
    'li',
    {},
    make('span', { class: 'visually-hidden' }),
    seat.held ? null : chair(),
  )
  if (motion) arrive(item)
  return item
}

const drawSeats = (list: HTMLElement, seats: readonly Seat[], motion: boolean): void => {
  const items = select(list)
    .selectAll<HTMLLIElement, Seat>('li:not(.ghost)')
    .data(seats, ({ key }) => key)
    .join(
      enter => enter.append(seat => newSeat(seat, motion)),
      update => update,
      exit => {
        if (motion) leave(exit.filter(({ held }) => held).nodes())
        exit.remove()
      },
    )
    .order()
    .attr(
      'class',
      ({ state, role, opensRole, burnedOut }) =>
        `seat ${state} ${role}${opensRole ? ' opens-role' : ''}${burnedOut ? ' burned-out' : ''}`,
    )
    .attr('title', seatText)
    .style('--dot', seat => (seat.held ? `var(--ramp-${rampStep(seat.exhaustion)})` : null))
  items.select('.visually-hidden').text(seatText)
}

/** Every post of every clinic: a dot for who holds it, an empty chair for who is missing. */
export const people: View<PeopleData> = host => {
  const root = select(host)
  const summary = root.append('p').attr('class', 'census')
  const clinics = root.append('div').attr('class', 'clinics')
  return data => {
    summary.text(data.clinics.length === 0 ? peopleWords.none : data.summary)
    const regions = clinics
      .selectAll<HTMLElement, ClinicOnDay>('section')
      .data(data.clinics, ({ name }) => name)
      .join(enter => {
        const added = enter.append('section')
        added.append('h3')
        added.append('ul')
        return added
      })
    regions.select('h3').text(({ name, seats }) => peopleWords.clinic(name, seats.length))
    regions.select<HTMLElement>('ul').each(({ seats }, index, lists) => {
      const list = lists[index]
      if (list !== undefined) drawSeats(list, seats, data.motion)
    })
  }
}
