import { views, type ViewName } from '../settings/outlook.ts'

/** Pages turned within one stay on the site, as the browser's own history knows them. */
export interface Turns {
  /** Writes the address of the page that is open. */
  readonly write: (hash: string) => void
  /** Opens another page, so that the browser can turn back. */
  readonly turn: (hash: string) => void
  /** The page that the browser turned to; `null` when it followed a link, which is a new stay. */
  readonly turned: () => ViewName | null
}

/**
 * Keeps turning pages apart from following links: whoever turns back finds the page and not the settings
 * of before, and whoever follows a link gets all that is in it, even where the page was about to write.
 */
export const turns = (history: History, view: () => ViewName): Turns => {
  let stay = performance.timeOrigin
  const state = () => ({ stay, view: view() })
  const settle = (hash?: string): void => history.replaceState(state(), '', hash)
  /** The view that the browser knows for the present place, if it belongs to this stay. */
  const known = (): unknown => {
    const now: unknown = history.state
    const ours = typeof now === 'object' && now !== null && 'stay' in now && 'view' in now
    return ours && now.stay === stay ? now.view : undefined
  }
  settle()
  return {
    write(hash) {
      // a link that was followed and has not been heard of yet is not written over
      if (known() !== undefined) settle(hash)
    },
    turn: hash => history.pushState(state(), '', hash),
    turned() {
      const turnedTo = known()
      if (turnedTo !== undefined) return views.find(name => name === turnedTo) ?? null
      stay++
      settle()
      return null
    },
  }
}
