import { expect, it } from 'vitest'
import { turns } from './turns.ts'

/** A browser's history as far as pages are turned in it. */
const fakeHistory = () => {
  const places = [{ state: null as unknown, hash: '#first' }]
  let at = 0
  const history = {
    get state() {
      return places[at]?.state
    },
    replaceState(state: unknown, _: string, hash?: string) {
      places[at] = { state, hash: hash ?? places[at]?.hash ?? '' }
    },
    pushState(state: unknown, _: string, hash: string) {
      places.splice(++at, places.length, { state, hash })
    },
  } as unknown as History
  return {
    history,
    hash: () => places[at]?.hash,
    follow: (hash: string) => places.splice(++at, places.length, { state: null, hash }),
    back: () => at--,
  }
}

it('finds the page that the browser turned back to', () => {
  const browser = fakeHistory()
  let view: 'explore' | 'loops' = 'explore'
  const { turn, turned } = turns(browser.history, () => view)
  view = 'loops'
  turn('#view=loops')
  browser.back()
  expect(turned()).toBe('explore')
})

it('takes a link that is followed as a new stay, and does not write over it before', () => {
  const browser = fakeHistory()
  const { write, turned } = turns(browser.history, () => 'explore')
  write('#moved')
  expect(browser.hash()).toBe('#moved')
  browser.follow('#sent')
  write('#late')
  expect(browser.hash()).toBe('#sent')
  expect(turned()).toBeNull()
  write('#read')
  expect(browser.hash()).toBe('#read')
  browser.back()
  expect(turned()).toBeNull()
})
