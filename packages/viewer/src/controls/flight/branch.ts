import { make } from '../../dom.ts'
import { branchAt, type Game } from '../../flight/game.ts'
import { writeGame } from '../../flight/link.ts'
import { branchWords } from '../../text/flight.ts'
import type { Control } from '../control.ts'

/** The way back: a link to the game as it stood before any of its quarters, to be played on otherwise. */
export const branch: Control<Game> = (host, act) => {
  const quarter = make('select', { id: `${host.id}-quarter` })
  const go = make('a', { class: 'flight-link', id: `${host.id}-go` }, branchWords.go)
  const again = make('button', { type: 'button', class: 'quiet' }, branchWords.again)
  host.append(
    make('p', { class: 'hint' }, branchWords.about),
    make(
      'p',
      { class: 'flight-branch' },
      make('label', { for: quarter.id }, branchWords.quarter),
      quarter,
      go,
      again,
    ),
  )
  let game: Game | null = null
  const code = (): string | null =>
    game === null ? null : writeGame(branchAt(game, Number(quarter.value) - 1))
  const lead = (): void => go.setAttribute('href', `#view=flight&flight=${code() ?? ''}`)
  quarter.addEventListener('change', lead)
  go.addEventListener('click', event => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    act.gesture({ kind: 'outlook', change: { flight: code() } })
  })
  again.addEventListener('click', () => {
    act.gesture({ kind: 'outlook', change: { flight: null } })
  })
  return next => {
    // what stands still to be read is drawn over and over, and a quarter chosen meanwhile stays chosen
    if (game !== null && writeGame(next) === writeGame(game)) return
    game = next
    const options = next.moves.map((_, each) => make('option', {}, String(each + 1)))
    quarter.replaceChildren(...options)
    quarter.value = String(next.moves.length)
    lead()
  }
}
