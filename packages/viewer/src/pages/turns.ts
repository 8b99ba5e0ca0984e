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
 * of before, and whoever follows a link gets all that is in it.
 */
export const turns = (history: History, view: () => ViewName): Turns => {
  let stay = performance.timeOrigin
  const state = () => ({ stay, view: view() })
  return {
    write: hash => history.replaceState(state(), '', hash),
    turn: hash => history.pushState(state(), '', hash),
    turned: () => {
      const known: unknown = history.state
      if (typeof known === 'object' && known !== null && 'stay' in known && 'view' in known)
        if (known.stay === stay) return views.find(name => name === known.view) ?? null
      stay++
      return null
    },
  }
}
