import { leverNames } from '@burnout/engine'
import { make, setText } from '../../dom.ts'
import type { ViewName } from '../../settings/outlook.ts'
import type { Seat } from '../../settings/seat.ts'
import type { Settings } from '../../settings/settings.ts'
import { cardTexts, cardWords } from '../../text/class-cards.ts'
import { seatWords } from '../../text/seat.ts'
import type { Answer } from '../../worker/protocol.ts'
import { cardNumbers } from './card-numbers.ts'
import { codedLink } from './coded-link.ts'

/** Whoever sits in a class, and the runs that are looked at. */
export interface SeatMoment {
  readonly seat: Seat
  readonly view: ViewName
  readonly settings: Settings
  readonly answer: Answer
}

/** The address without the seat. */
const unseated = (): string => {
  const written = new URLSearchParams(location.hash.slice(1))
  written.delete('seat')
  return `#${written}`
}

/** What stands above the page for whoever sits in a class: team, card, what is locked, and handing in. */
export const seatBar = (
  host: HTMLElement,
  address: () => string,
): ((moment: SeatMoment) => void) => {
  const team = make('h2', {})
  const levers = make('p', { class: 'hint' })
  const title = make('h3', {})
  const interests = make('p', {})
  const numbers = make('ul', {})
  const goal = make('p', {})
  const seen = make('div', {}, make('h4', {}, cardWords.sees), numbers)
  const card = make(
    'details',
    { class: 'seat-card' },
    make('summary', {}, cardWords.card),
    title,
    interests,
    seen,
    make('h4', {}, cardWords.goal),
    goal,
    make('p', { class: 'hint' }, cardWords.secret, ' ', cardWords.honest),
  )
  const hand = make('button', { type: 'button', id: 'hand-in' }, seatWords.hand)
  const leave = make('button', { type: 'button', class: 'quiet' }, seatWords.leave)
  const handed = make('div', { class: 'handed', hidden: true })
  const said = make('p', { role: 'status' })
  const link = make('div', {})
  handed.append(said, link)
  host.setAttribute('role', 'region')
  host.setAttribute('aria-label', seatWords.title)
  host.append(make('div', { class: 'seat-head' }, team, hand, leave), levers, card, handed)
  const drawLink = codedLink(link)
  let held = ''
  let whose = ''
  hand.addEventListener('click', () => {
    held = address()
    handed.hidden = false
    drawLink({ link: held, what: whose })
    setText(said, seatWords.handed)
  })
  leave.addEventListener('click', () => {
    history.replaceState(null, '', unseated())
    location.reload()
  })

  return ({ seat, view, settings, answer }) => {
    whose = seatWords.team(seat.team, seat.card === null ? '' : cardTexts[seat.card].title)
    setText(team, whose)
    const all = leverNames.length
    const asks = view === 'explore' || view === 'compare'
    levers.hidden = !asks
    setText(
      levers,
      seat.levers === null ? seatWords.scenario : seatWords.levers(seat.levers.length, all),
    )
    card.hidden = seat.card === null
    // the code is that of the plan that was handed in
    handed.hidden ||= held !== location.href
    if (seat.card === null) return
    const { title: named, interests: cares, goal: wants } = cardTexts[seat.card]
    setText(title, named)
    setText(interests, cares)
    setText(goal, wants)
    // what a role sees first is what comes of moving nothing
    if (Object.keys(settings.levers).length === 0)
      numbers.replaceChildren(
        ...cardNumbers(seat.card, answer.result).map(text => make('li', {}, text)),
      )
    // a game and a lesson have numbers of their own
    seen.hidden = !asks || numbers.childElementCount === 0
  }
}
