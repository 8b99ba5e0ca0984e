import { focusOn } from '../dom.ts'
import { sameSeat } from '../settings/seat.ts'
import type { Offer } from '../settings/offer.ts'
import { act } from '../streams/intent.ts'
import { isSpoken } from '../text/tongue.ts'
import type { Stage } from './stage.ts'

/** Takes in scenarios that the reader opens: one after the other, so that of several the last is shown in the end. */
export const takingIn = ({ catalogue, visit, seat, tell }: Stage) => {
  const take = async (offer: Offer): Promise<void> => {
    const { name, scenario, fault } = offer
    if (seat !== null) return tell.seated()
    if (scenario !== null) {
      catalogue.add(offer)
      await visit.pack(name)
      act.edit({ kind: 'scenario', name })
    }
    tell.opened(fault)
  }
  let taken = Promise.resolve()
  return (offer: Offer): void => {
    taken = taken.then(() => take(offer))
  }
}

/** Follows the address when the browser changes it: back, on, or to another link. */
export const followAddress = ({ visit, seat, places, shown, bar, tell }: Stage): void => {
  const arrive = async (): Promise<void> => {
    const next = await visit.read(location.hash)
    // whoever sits in a class keeps the seat until a link has another
    if (next.place.seat !== null && !sameSeat(next.place.seat, seat)) return location.reload()
    const place = { ...next.place, seat }
    const isOtherPage = place.view !== shown.place.view
    shown.place = place
    shown.asked = place
    act.edit({ kind: 'restore', settings: next.settings })
    act.gesture({ kind: 'plan', edit: { kind: 'restore', plan: next.plan } })
    act.gesture({ kind: 'outlook', change: place })
    act.gesture({ kind: 'look', month: next.month })
    tell.arrived(next)
    // a link to another page begins at its top, however far down the one before was read
    if (isOtherPage) {
      window.scrollTo({ top: 0, behavior: 'instant' })
      // the link that was followed is gone with its page
      focusOn(places.result)
    }
  }
  window.addEventListener('hashchange', () => {
    if (!isSpoken()) return location.reload()
    const view = bar.turned()
    if (view === null) void arrive()
    else {
      shown.place = { ...shown.place, view }
      act.gesture({ kind: 'outlook', change: { view } })
    }
  })
}
