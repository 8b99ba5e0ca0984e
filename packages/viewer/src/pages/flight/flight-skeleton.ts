import { make } from '../../dom.ts'
import { recordOf } from '../../record.ts'
import { branchWords, deskWords, startWords } from '../../text/flight.ts'
import { revealWords } from '../../text/flight-reveal.ts'
import { deskCharts } from './desk-data.ts'
import { scoreNames } from '../../flight/score.ts'
import { truthCharts } from './reveal-data.ts'

const section = (id: string, title: string, ...children: readonly Node[]): HTMLElement =>
  make(
    'section',
    { id: `flight-${id}`, 'aria-labelledby': `flight-${id}-title` },
    make('h2', { id: `flight-${id}-title` }, title),
    ...children,
  )

const box = (name: string, id: string | null = null): HTMLElement =>
  make('div', { class: name, id })

/** The places of the page of the flight simulator: before, during and after a game. */
export const flightSkeleton = (host: HTMLElement) => {
  const question = make('h1', { class: 'question', tabindex: -1, id: 'flight-question' })
  const sentence = make('p', { class: 'sentence', id: 'flight-sentence' })
  const detail = make('p', { class: 'detail' })
  const live = make('p', { class: 'visually-hidden', role: 'status', id: 'flight-live' })
  const notice = make('p', { class: 'flight-notice', role: 'alert' })

  const begin = box('flight-begin')
  const start = make(
    'div',
    { class: 'flight-intro' },
    ...startWords.about.map(text => make('p', {}, text)),
    begin,
    make('p', { class: 'hint' }, startWords.honest),
  )

  const news = make('ul', { class: 'flight-news' })
  const advice = make('ul', { class: 'flight-advice' })
  const charts = recordOf(deskCharts, name => box('small', `flight-chart-${name}`))
  const measures = box('flight-measures')
  const bar = box('flight-bar')
  const deskBranch = box('', 'flight-desk-branch')
  const desk = make(
    'div',
    { class: 'flight-desk' },
    section('news', deskWords.sections.news, news),
    section(
      'known',
      deskWords.sections.known,
      make('div', { class: 'flight-charts' }, ...deskCharts.map(name => charts[name])),
    ),
    section('advice', deskWords.sections.advice, advice),
    section('decide', deskWords.sections.decide, measures),
    bar,
  )
  const back = make(
    'details',
    { class: 'flight-back' },
    make('summary', {}, branchWords.title),
    deskBranch,
  )

  const words = revealWords.sections
  const scoreTable = make('div', { class: 'scroll', tabindex: 0, role: 'region' })
  scoreTable.setAttribute('aria-label', revealWords.tableOf(words.score))
  const truth = recordOf(truthCharts, name => box('small', `flight-truth-${name}`))
  const surveyed = make('p', { class: 'hint' })
  const luckText = make('p', { class: 'hint' })
  const lucks = recordOf(scoreNames, name => box('flight-luck-row', `flight-luck-${name}`))
  const loopText = make('p', { class: 'hint' })
  const strip = box('strip')
  const loops = make('ol', { class: 'flight-loops' })
  const decisions = make('div', { class: 'scroll', tabindex: 0, role: 'region' })
  decisions.setAttribute('aria-label', revealWords.tableOf(words.decisions))
  const bestText = make('p', { class: 'hint' })
  const best = make('ol', { class: 'flight-best' })
  const revealBranch = box('', 'flight-reveal-branch')
  const reveal = make(
    'div',
    { class: 'flight-reveal' },
    section('score', words.score, scoreTable),
    section(
      'truth',
      words.truth,
      make('div', { class: 'flight-charts' }, ...truthCharts.map(name => truth[name])),
      surveyed,
    ),
    section(
      'chance',
      words.luck,
      luckText,
      make('div', { class: 'flight-lucks' }, ...scoreNames.map(name => lucks[name])),
    ),
    section('loops', words.loops, loopText, strip, loops),
    section('decisions', words.decisions, decisions),
    section('best', words.best, bestText, best),
    section(
      'debrief',
      words.debrief,
      make(
        'ol',
        { class: 'flight-debrief' },
        ...revealWords.debrief.map(text => make('li', {}, text)),
      ),
    ),
    section('again', branchWords.title, revealBranch),
  )
  host.append(
    make('section', { class: 'answer' }, question, sentence, detail, live, notice),
    start,
    desk,
    back,
    reveal,
  )
  return {
    question,
    sentence,
    detail,
    live,
    notice,
    start,
    begin,
    desk,
    news,
    advice,
    charts,
    measures,
    bar,
    back,
    deskBranch,
    reveal,
    scoreTable,
    truth,
    surveyed,
    luckText,
    lucks,
    loopText,
    strip,
    loops,
    decisions,
    bestText,
    best,
    revealBranch,
  }
}

/** Hosts of the page of the flight simulator by what is drawn into them. */
export type FlightPlaces = ReturnType<typeof flightSkeleton>
