import { signed, writeAddress, type Place } from '../settings/address.ts'
import type { Catalogue } from '../settings/catalogue.ts'
import { writePlan } from '../settings/plan-address.ts'
import type { Plan } from '../settings/plan.ts'
import type { Settings } from '../settings/settings.ts'
import { chosenTongue, type Tongue } from '../text/tongue.ts'
import { toMonths } from '../time.ts'
import { turns } from './turns.ts'
import type { Visits } from './visit.ts'

/** What has been asked of the loops beyond what is always worked out. */
export type AskedOfLoops = Pick<Place, 'cut' | 'gauge'>

/** What the page shows, as far as a link holds it. */
export interface Shown {
  settings: Settings
  /** `null` for the end of the run. */
  month: number | null
  place: Place
  asked: AskedOfLoops
  plan: Plan
}

/** Milliseconds of rest before the address is written: browsers slow pages down that rewrite it at every step. */
const rest = 200

/** Keeps the address in step with what is shown. */
export const addressBar = (shown: Shown, catalogue: Catalogue, visit: Visits) => {
  const browser = turns(window.history, () => shown.place.view)
  let writing = 0
  const link = (tongue: Tongue | null = chosenTongue): string => {
    const { settings, month, place, asked, plan } = shown
    const { cut, gauge } = asked
    const { horizon } = catalogue.scenarioOf(settings.scenario).run
    const looked = month !== null && month >= Math.round(toMonths(horizon)) ? null : month
    const packed = visit.packed(settings) ?? null
    const kept = writePlan(plan, visit.packedBeside(settings))
    const address = writeAddress(settings, looked, { ...place, cut, gauge }, packed, kept)
    return `#${signed(address, tongue)}`
  }
  const write = (): string => {
    clearTimeout(writing)
    browser.write(link())
    return location.href
  }
  return {
    link,
    /** Writes the address at once and returns it. */
    write,
    writeSoon: (): void => {
      clearTimeout(writing)
      writing = window.setTimeout(write, rest)
    },
    /** Writes the address in another language. */
    writeIn: (tongue: Tongue): void => browser.write(link(tongue)),
    /** Another page was turned to: a step that the browser can take back. */
    turn: (): void => browser.turn(link()),
    /** The page that the browser went back or on to; `null` when the address is another. */
    turned: browser.turned,
  }
}
