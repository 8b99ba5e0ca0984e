import { printPart } from '../../controls/class/print-part.ts'
import { make, setText } from '../../dom.ts'
import { cardTexts, cardWords } from '../../text/class-cards.ts'
import { inviteWords } from '../../text/class.ts'
import { leverLabel } from '../../text/lever-words.ts'
import { cardNumbers, type NumbersSeen } from './card-numbers.ts'
import { codedLink } from './coded-link.ts'
import { invitations, lessonLink, type Invitation, type Prepared } from './class-task.ts'

/** What an invitation needs beside its link. */
interface InviteScene {
  readonly prepared: Prepared
  /** The course of things if nothing is moved; `null` before it is known, and in a game. */
  readonly numbers: NumbersSeen | null
}

/** The address of the viewer without the part behind `#`. */
const ownPage = (): string => location.href.replace(/#.*$/, '')

const cardOf = (card: NonNullable<Invitation['card']>, numbers: NumbersSeen | null) => {
  const { interests, goal } = cardTexts[card]
  const seen = numbers === null ? [] : cardNumbers(card, numbers)
  return make(
    'div',
    { class: 'role-card' },
    make('p', {}, interests),
    ...(seen.length === 0
      ? []
      : [
          make('h4', {}, cardWords.sees),
          make('ul', {}, ...seen.map(text => make('li', {}, text))),
        ]),
    // a projector shows what everybody may see; on paper the card is for one
    make(
      'details',
      {},
      make('summary', {}, inviteWords.secret),
      make('p', {}, make('strong', {}, `${cardWords.goal}: `), goal),
      make('p', { class: 'hint' }, cardWords.secret),
    ),
  )
}

const group = (items: readonly HTMLElement[]): HTMLElement =>
  make('ul', { class: 'invitations' }, ...items)

/** Invitations with their links and codes, to be shown, sent or printed. */
export const invite = (host: HTMLElement): ((scene: InviteScene) => void) => {
  const moved = make('p', { class: 'hint' })
  const honest = make('p', { class: 'hint' }, cardWords.honest)
  const print = make('button', { type: 'button', class: 'quiet class-print' }, inviteWords.print)
  const list = make('div', { class: 'class-teams' })
  host.append(make('p', { class: 'hint' }, inviteWords.about), moved, list, honest, print)
  print.addEventListener('click', () => printPart('cards'))
  let drawn = ''

  const item = (title: string, link: string, more: readonly HTMLElement[]): HTMLElement => {
    const coded = make('div', {})
    codedLink(coded)({ link, what: title })
    return make('li', {}, make('h3', {}, title), coded, ...more)
  }
  return ({ prepared, numbers }) => {
    const { lesson, levers, session } = prepared
    const page = ownPage()
    const all = invitations(prepared, page)
    const forAll = lessonLink(prepared, page)
    const key = JSON.stringify([all, forAll, numbers])
    if (key === drawn) return
    drawn = key
    setText(moved, levers === null ? '' : inviteWords.locked(levers.map(leverLabel).join(', ')))
    honest.hidden = !session.cards
    const items = new Map<string, HTMLElement[]>()
    for (const { what, whose, card, link } of all)
      items.set(whose, [
        ...(items.get(whose) ?? []),
        item(what, link, card === null ? [] : [cardOf(card, numbers)]),
      ])
    // the links of a team lie together, and out of sight where a page would be full of them
    const opened = new Set(
      [...list.querySelectorAll('details[open]')].map(each => each.getAttribute('data-team')),
    )
    list.replaceChildren(
      ...(forAll === null
        ? []
        : [group([item(inviteWords.lesson(lesson?.name ?? ''), forAll, [])])]),
      ...(session.cards
        ? [...items].map(([whose, own]) =>
            make(
              'details',
              { 'data-team': whose, open: opened.has(whose) || items.size === 1 },
              make('summary', {}, whose),
              group(own),
            ),
          )
        : [group([...items.values()].flat())]),
    )
  }
}
