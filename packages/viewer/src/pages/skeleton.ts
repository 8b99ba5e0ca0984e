import { make } from '../dom.ts'
import { holdFirstFrame } from '../first-frame.ts'
import { recordOf } from '../record.ts'
import { termed } from '../termed.ts'
import { tableWords } from '../text/charts.ts'
import { leverWords } from '../text/levers.ts'
import { diagramNames, diagramWords } from '../text/diagrams.ts'
import { loopPage } from '../text/loop-page.ts'
import { page, timelineWords } from '../text/page.ts'
import { peopleWords } from '../text/people.ts'
import { chartIds } from './chart-data.ts'
import { compareSkeleton } from './compare/compare-skeleton.ts'
import { evidenceSkeleton } from './evidence/evidence-skeleton.ts'
import { learnSkeleton } from './learn/learn-skeleton.ts'
import { loopsSkeleton } from './loops-skeleton.ts'
import { peopleSkeleton } from './people/people-skeleton.ts'

const box = (name: string, id: string | null = null): HTMLElement =>
  make('div', { class: name, id })

const region = (id: string, title: string, ...children: readonly Node[]): HTMLElement =>
  make(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    make('h2', { id: `${id}-title` }, title),
    ...children,
  )

/** The places of the page into which views and controls draw. */
export const skeleton = () => {
  const tools = box('tools')
  const progress = make('p', { class: 'progress', id: 'progress' })
  const { charts: chartsTitle, about: aboutTitle } = page.sections
  const links = [
    ['charts', chartsTitle],
    ['loops', page.sections.loops],
    ['people', page.sections.people],
    ['about', aboutTitle],
    ['numbers', page.sections.numbers],
  ] as const
  const nav = make(
    'nav',
    { class: 'sections', 'aria-label': page.nav },
    ...links.map(([id, text]) => make('a', { href: `#${id}`, 'data-section': id }, text)),
  )
  const pages = box('page-links')
  const header = make(
    'header',
    {},
    make('p', { class: 'brand' }, page.name),
    pages,
    nav,
    progress,
    tools,
    make('p', { class: 'hint on-paper' }, page.honest),
  )

  const picker = box('picker')
  const mine = box('mine')
  const changes = box('changes')
  const levers = box('levers')
  const seed = box('seed')
  const file = box('file-tools')
  const panel = make(
    'aside',
    { id: 'levers', 'aria-labelledby': 'levers-title' },
    make('h2', { id: 'levers-title', class: 'visually-hidden' }, leverWords.title),
    picker,
    mine,
    changes,
    levers,
    seed,
    file,
  )

  const notices = box('notices')
  const printed = make('dl', { class: 'printed' })
  const question = make('h1', { class: 'question' })
  const sentence = make('p', { class: 'sentence', id: 'sentence' })
  const detail = make('p', { class: 'detail', id: 'detail' })
  const live = make('p', { class: 'visually-hidden', role: 'status', id: 'live' })
  const tileTitle = make('h2', { class: 'tile-title', id: 'tiles-title' })
  const tiles = box('tile-row')
  const lens = box('lens')
  const keep = box('keep')
  const answer = make(
    'section',
    { id: 'answer', class: 'answer', tabindex: -1 },
    make('div', { class: 'asking' }, question, keep),
    sentence,
    detail,
  )

  const charts = recordOf(chartIds, id =>
    make('div', { id: `chart-${id}`, class: id === 'exhaustion' ? 'main' : 'small' }),
  )
  const timeline = box('timeline')
  timeline.setAttribute('aria-label', timelineWords.strip)
  timeline.setAttribute('role', 'group')
  const multiples = make(
    'div',
    { class: 'multiples' },
    ...chartIds.filter(id => id !== 'exhaustion').map(id => charts[id]),
  )
  const measures = make('div', { class: 'below' }, make('p', { class: 'hint' }, page.measures))
  const mainChart = region('charts', chartsTitle, charts.exhaustion, timeline, measures)

  const diagram = box('diagram')
  const strip = box('strip')
  const reading = make(
    'details',
    { class: 'reading' },
    make('summary', {}, loopPage.reading),
    ...[...diagramWords.legend, loopPage.stripNote].map(text =>
      make('p', { class: 'hint' }, ...termed(text)),
    ),
  )
  const key = make('div', { class: 'below' }, reading)
  const loops = region('loops', diagramNames.shiftingTheBurden.name, diagram, key, strip)
  const legend = box('legend')
  const crowd = box('crowd')
  const people = region(
    'people',
    peopleWords.title,
    make('p', { class: 'hint' }, ...termed(peopleWords.about)),
    legend,
    crowd,
  )

  const about = box('about-text')
  const table = make('div', {
    class: 'scroll',
    tabindex: 0,
    role: 'region',
    'aria-label': tableWords.summary,
  })
  const numbers = make('details', {}, make('summary', {}, tableWords.summary), table)
  const fingerprint = make('p', { class: 'hint', id: 'fingerprint' })
  const player = make('div', { class: 'player' })
  const explore = make(
    'div',
    { class: 'page', id: 'page-explore' },
    answer,
    make(
      'section',
      { class: 'headlines', 'aria-labelledby': tileTitle.id },
      make('div', { class: 'tile-head' }, tileTitle, lens),
      tiles,
    ),
    make('div', { class: 'first' }, mainChart, loops),
    multiples,
    people,
    region('about', aboutTitle, about),
    region('numbers', page.sections.numbers, numbers, fingerprint),
  )
  const ofLoops = loopsSkeleton()
  const ofPeople = peopleSkeleton()
  const ofCompare = compareSkeleton()
  const ofLearn = learnSkeleton()
  const ofEvidence = evidenceSkeleton()
  const flight = make('div', { class: 'page', id: 'page-flight' })
  const traps = make('div', { class: 'page', id: 'page-traps' })
  const classroom = make('div', { class: 'page', id: 'page-class', hidden: true })
  const seat = box('seat-bar')
  const lessonWay = make('p', { class: 'lesson-way', hidden: true })
  const terms = box('terms')
  const main = make(
    'main',
    { id: 'result' },
    seat,
    lessonWay,
    notices,
    live,
    printed,
    explore,
    ofLoops.page,
    ofPeople.page,
    ofCompare.page,
    ofLearn.page,
    ofEvidence.page,
    flight,
    traps,
    classroom,
    make('footer', {}, terms, make('p', { class: 'hint' }, page.honest)),
  )
  const bar = make('section', { class: 'bar', 'aria-label': timelineWords.title }, player)
  const skip = make('a', { class: 'skip', href: '#result', 'data-section': 'result' }, page.skip)
  holdFirstFrame()
  document.body.append(skip, header, make('div', { class: 'layout' }, panel, main), bar)
  return {
    result: main,
    explore,
    loops: ofLoops,
    lives: ofPeople,
    compare: ofCompare,
    learn: ofLearn,
    keep,
    evidence: ofEvidence,
    flight,
    traps,
    classroom,
    seat,
    lessonWay,
    pages,
    sections: nav,
    tools,
    progress,
    panel,
    picker,
    mine,
    changes,
    levers,
    seed,
    file,
    notices,
    printed,
    answer,
    question,
    sentence,
    detail,
    live,
    tileTitle,
    tiles,
    lens,
    charts,
    timeline,
    measures,
    diagram,
    key,
    strip,
    legend,
    crowd,
    about,
    table,
    fingerprint,
    numbers,
    terms,
    player,
    bar,
  }
}

/** Hosts by what is drawn into them. */
export type Places = ReturnType<typeof skeleton>
