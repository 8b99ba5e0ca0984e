import { make } from '../../dom.ts'
import { recordOf } from '../../record.ts'
import { termed } from '../../termed.ts'
import { comparePage, equalCostWords } from '../../text/compare.ts'
import { outcomes } from '../../worker/compared.ts'

const box = (name: string, id: string | null = null): HTMLElement =>
  make('div', { class: name, id })

const part = (name: string, title: string, ...children: readonly (Node | null)[]): HTMLElement =>
  make('section', { class: `compare-part ${name}` }, make('h2', {}, ...termed(title)), ...children)

const scroll = (id: string, label: string): HTMLElement =>
  make('div', { class: 'scroll', id, tabindex: 0, role: 'region', 'aria-label': label })

const hint = (text: string): HTMLElement => make('p', { class: 'hint' }, ...termed(text))

/** The places of the page that compares. */
export const compareSkeleton = () => {
  const question = make('h1', { class: 'question' })
  const sentence = make('p', { class: 'sentence', id: 'compare-sentence' })
  const detail = make('p', { class: 'detail', id: 'compare-detail' })
  const progress = box('compare-progress')
  const live = make('p', { class: 'visually-hidden', role: 'status', id: 'compare-live' })
  const cards = box('cards-host')
  const add = box('compare-add')
  const room = box('compare-room')
  const run = hint('')
  const courses = recordOf(outcomes, outcome => box('figure', `course-${outcome}`))
  const effects = recordOf(outcomes, outcome => box('figure', `effect-${outcome}`))
  const ledgers = recordOf(outcomes, outcome => box('figure', `ledger-${outcome}`))
  const against = box('choice')
  const lens = box('lens')
  const differing = box('choice')
  const differences = box('multiples compare-differences', 'compare-differences')
  const costs = scroll('compare-costs', comparePage.costs)
  const costsHint = hint('')
  const worksheetFor = box('choice')
  const worksheet = scroll('compare-worksheet', comparePage.worksheet)
  const rankedBy = box('choice')
  const equalCost = box('equal-cost', 'equal-cost')
  const all = (hosts: Readonly<Record<(typeof outcomes)[number], HTMLElement>>): HTMLElement[] =>
    outcomes.map(outcome => hosts[outcome])
  const results = make(
    'div',
    { class: 'compare-results' },
    part(
      'compare-effects',
      comparePage.effects,
      make('div', { class: 'choices' }, against),
      hint(comparePage.effectsHint),
      make('div', { class: 'effect-grid' }, ...all(effects)),
    ),
    part(
      'compare-courses',
      comparePage.courses,
      hint(comparePage.coursesHint),
      make('div', { class: 'multiples' }, ...all(courses)),
    ),
    part(
      'compare-changes',
      comparePage.differences,
      make('div', { class: 'choices' }, differing),
      hint(comparePage.differencesHint),
      differences,
    ),
    part(
      'compare-ledger',
      comparePage.ledger,
      hint(comparePage.ledgerHint),
      make('div', { class: 'ledger-grid' }, ...all(ledgers)),
    ),
    part(
      'compare-money',
      comparePage.costs,
      costsHint,
      costs,
      make('h3', {}, comparePage.worksheet),
      make('div', { class: 'choices' }, worksheetFor),
      worksheet,
      hint(comparePage.why),
    ),
  )
  const page = make(
    'div',
    { class: 'page', id: 'page-compare', hidden: true, 'data-waiting': '' },
    make('section', { class: 'answer', tabindex: -1 }, question, sentence, detail, progress),
    live,
    part('compare-policies', comparePage.alternatives, cards, room, add, run, lens),
    results,
    part(
      'compare-best',
      equalCostWords.title,
      make('div', { class: 'choices' }, rankedBy),
      equalCost,
    ),
  )
  return {
    page,
    question,
    sentence,
    detail,
    progress,
    live,
    cards,
    add,
    room,
    run,
    results,
    courses,
    effects,
    ledgers,
    against,
    lens,
    differing,
    differences,
    costs,
    costsHint,
    worksheetFor,
    worksheet,
    rankedBy,
    equalCost,
  }
}

/** Hosts of the page that compares by what is drawn into them. */
export type ComparePlaces = ReturnType<typeof compareSkeleton>
