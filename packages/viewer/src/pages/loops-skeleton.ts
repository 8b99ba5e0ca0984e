import { make } from '../dom.ts'
import { termed } from '../termed.ts'
import { diagramWords } from '../text/diagrams.ts'
import { loopPage } from '../text/loop-page.ts'

const box = (name: string, id: string | null = null): HTMLElement =>
  make('div', { class: name, id })

const part = (name: string, title: string, ...children: readonly Node[]): HTMLElement =>
  make('section', { class: name }, make('h2', {}, ...termed(title)), ...children)

/** The places of the page of loops. */
export const loopsSkeleton = () => {
  const question = make('h1', { class: 'question' }, loopPage.question)
  const sentence = make('p', { class: 'sentence', id: 'loops-sentence' })
  const detail = make('p', { class: 'detail', id: 'loops-detail' })
  const picker = box('diagram-picker')
  const diagram = box('diagram')
  const saving = box('diagram-saving')
  const simplify = box('simplify')
  const strip = box('strip')
  const chart = box('main', 'loops-exhaustion')
  const cut = box('asked', 'cut-result')
  const explain = box('explain')
  const pushing = box('pushing', 'pushing')
  const redesign = box('redesign', 'redesign')
  const gauge = box('asked', 'trap-gauge')
  const traps = box('which-trap', 'which-trap')
  const library = make('a', { href: '#view=traps' }, loopPage.library)
  const list = box('loop-table')
  const picture = make(
    'section',
    { class: 'loops-picture' },
    make('h2', { class: 'visually-hidden' }, loopPage.chooser),
    picker,
    simplify,
    diagram,
    make(
      'details',
      { class: 'reading' },
      make('summary', {}, loopPage.reading),
      ...[...diagramWords.legend, loopPage.stripNote].map(text =>
        make('p', { class: 'hint' }, ...termed(text)),
      ),
    ),
    saving,
  )
  const course = make(
    'section',
    { class: 'loops-course' },
    make('h2', { class: 'visually-hidden' }, loopPage.course),
    chart,
    make(
      'h3',
      {},
      make('span', { class: 'title' }, loopPage.strip),
      make('span', { class: 'unit' }, loopPage.stripUnit),
    ),
    strip,
    cut,
  )
  const page = make(
    'div',
    { class: 'page', id: 'page-loops' },
    make('section', { class: 'answer', tabindex: -1 }, question, sentence, detail),
    make('div', { class: 'loops-watch' }, picture, course),
    make(
      'div',
      { class: 'loops-below' },
      part('loops-list', loopPage.list.title, list),
      make(
        'section',
        { class: 'loops-side' },
        make('h2', { class: 'visually-hidden' }, loopPage.side),
        pushing,
        redesign,
        explain,
        make('div', { class: 'trap' }, make('h3', {}, loopPage.traps), traps, library),
        make('div', { class: 'trap' }, make('h3', {}, loopPage.gauge.title), gauge),
      ),
    ),
    make('p', { class: 'hint caption' }, loopPage.caption),
  )
  return {
    page,
    sentence,
    detail,
    picker,
    diagram,
    saving,
    simplify,
    strip,
    chart,
    cut,
    explain,
    pushing,
    redesign,
    gauge,
    traps,
    library,
    list,
  }
}

/** Hosts of the page of loops by what is drawn into them. */
export type LoopPlaces = ReturnType<typeof loopsSkeleton>
