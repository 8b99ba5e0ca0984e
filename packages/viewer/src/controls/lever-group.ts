import { make, setText } from '../dom.ts'
import { leverWords } from '../text/levers.ts'
import { heldOpen, holdOpen } from '../settings/held-open.ts'

/** How many levers of a group stand elsewhere than usual, and who moved them. */
export interface Moved {
  readonly byReader: number
  readonly byScenario: number
}

/** A section of levers that opens and closes, and remembers it for as long as the page is visited. */
export interface LeverGroup {
  /** Where the levers go. */
  readonly box: HTMLElement
  readonly tell: (moved: Moved) => void
  /** Shows what a search found here, whatever is open otherwise; `null` ends the search. */
  readonly search: (found: number | null) => void
}

/**
 * A group of levers under its title. It is open or closed as the reader left it; until they touch it,
 * it is open when it usually is or when a lever in it is moved. A lever that comes to be moved by the
 * reader opens it in any case.
 */
export const leverGroup = (name: string, title: string, usuallyOpen: boolean): LeverGroup => {
  const said = make('span', { class: 'moved' })
  const summary = make('summary', {}, make('h3', {}, title), said)
  const box = make('details', { class: 'group', 'data-group': name }, summary)
  let held = heldOpen(name)
  let moved: Moved = { byReader: 0, byScenario: 0 }
  let searching = false
  const open = (): boolean => held ?? (usuallyOpen || moved.byReader + moved.byScenario > 0)
  box.open = open()
  box.addEventListener('toggle', () => {
    if (searching || box.open === open()) return
    held = box.open
    holdOpen(name, held)
  })
  return {
    box,
    tell: now => {
      setText(said, leverWords.moved(now.byReader, now.byScenario))
      if (now.byReader > 0 && moved.byReader === 0 && held === false) held = null
      moved = now
      if (!searching) box.open = open()
    },
    search: found => {
      searching = found !== null
      box.hidden = found === 0
      box.open = searching ? found !== 0 : open()
    },
  }
}
