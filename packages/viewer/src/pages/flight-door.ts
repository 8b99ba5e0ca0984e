import { make, setText } from '../dom.ts'
import type { Act } from '../streams/intent.ts'
import { flightDoorWords } from '../text/flight-door.ts'

/** The page of the flight simulator, whose code is loaded when it is first opened with a game, or with none. */
export const flightDoor = (host: HTMLElement, act: Act): ((code: string | null) => void) => {
  const said = make('p', { class: 'detail' })
  let latest: string | null = null
  let begun = false
  const begin = async (): Promise<void> => {
    setText(said, flightDoorWords.loading)
    host.append(said)
    try {
      const { flight } = await import('./flight/flight.ts')
      said.remove()
      flight(host, act, latest)
    } catch (error) {
      setText(said, flightDoorWords.broken(error instanceof Error ? error.message : String(error)))
    }
  }
  return code => {
    latest = code
    if (begun) return
    begun = true
    void begin()
  }
}
