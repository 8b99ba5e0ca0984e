import { startForm } from '../../controls/flight/start-form.ts'
import { setText } from '../../dom.ts'
import { writeGame } from '../../flight/link.ts'
import { carryOutWith, recalled } from '../../streams/carry-out.ts'
import { codes, flights, type FlightState } from '../../streams/flight.ts'
import { gesture$, type Act } from '../../streams/intent.ts'
import { flightWords, startWords } from '../../text/flight.ts'
import { revealWords } from '../../text/flight-reveal.ts'
import { loopsInWorker } from '../../worker/loops-in-worker.ts'
import { desk } from './desk.ts'
import { flightSkeleton } from './flight-skeleton.ts'
import { reveal } from './reveal.ts'

/** Tasks whose results are kept: those of two games to their ends. */
const recalledTasks = 12

/** Composes the page of the flight simulator, which begins with the game of a link, or the way to begin one. */
export const flight = (host: HTMLElement, act: Act, first: string | null): void => {
  const places = flightSkeleton(host)
  const drawStart = startForm(places.begin, act)
  const drawDesk = desk(places, act)
  const drawReveal = reveal(places, act)
  /** What was last told aloud: each quarter’s news once, and not the first that a link leads to. */
  let told: string | null = null

  const tell = (state: FlightState): void => {
    const at = state.kind === 'start' ? 'start' : writeGame(state.game)
    if (told === at) return
    const isFirst = told === null
    told = at
    setText(places.live, state.kind === 'over' ? revealWords.live : places.sentence.textContent)
    if (isFirst) return
    window.scrollTo({ top: 0, behavior: 'instant' })
    places.question.focus({ preventScroll: true })
  }

  const show = (state: FlightState): void => {
    const { kind } = state
    places.start.hidden = kind !== 'start'
    places.desk.hidden = kind !== 'desk' && kind !== 'playing'
    places.reveal.hidden = kind !== 'over'
    if (kind !== 'desk') places.back.hidden = true
    places.desk.toggleAttribute('aria-busy', kind === 'playing')
    host.dataset['flight'] = kind
    if (kind === 'start') {
      setText(places.notice, state.fault === null ? '' : flightWords.unreadable[state.fault])
      setText(places.question, flightWords.title)
      setText(places.sentence, startWords.question)
      setText(places.detail, '')
      drawStart(null)
    } else if (kind === 'failed') setText(places.notice, flightWords.failed(state.message))
    else {
      setText(places.notice, state.stopped === null ? '' : flightWords.stopped(state.stopped))
      if (kind === 'over' && state.played !== null)
        drawReveal(state.game, state.played, state.reveal)
      else drawDesk(state.game, state.played)
    }
    if (kind !== 'playing') tell(state)
  }

  const carryOut = recalled(carryOutWith(loopsInWorker()), recalledTasks)
  flights(codes(gesture$, first), carryOut).subscribe(show)
}
