import type { Notice } from '../controls/notices.ts'
import type { Offer } from '../settings/offer.ts'
import type { Standing } from '../streams/runs.ts'
import { faults } from '../text/page.ts'
import type { Shown } from './address-bar.ts'
import { noticesOf } from './status.ts'
import type { Arrived, Visits } from './visit.ts'

type OfLink = Pick<Arrived, 'ignored' | 'lost' | 'otherEngine'>

/** Keeps what the reader has to be told: of the link, of the runs, and of the file opened last. */
export const told = (
  draw: (data: readonly Notice[]) => void,
  beginning: OfLink,
  shown: Shown,
  visit: Visits,
) => {
  let ofLink = beginning
  let standing: Standing | null = null
  let broken: Notice | null = null
  let files = 0
  const tell = (): void => {
    const all = [shown.settings, ...shown.plan.kept]
    const fits = all.every(each => visit.packed(each) !== undefined)
    draw(noticesOf(ofLink, standing, broken, fits, shown.place.view))
  }
  return {
    arrived: (next: OfLink): void => {
      ofLink = next
      tell()
    },
    stands: (next: Standing): void => {
      standing = next
      tell()
    },
    /** A file was opened, or why not. */
    opened: (fault: Offer['fault']): void => {
      broken =
        fault === null
          ? null
          : { id: `file ${++files}`, text: fault.said, details: fault.details, retry: false }
      tell()
    },
    /** Another page is open, of which other things are to be told. */
    turned: tell,
    /** A class has chosen the scenario. */
    seated: (): void => {
      broken = { id: `file ${++files}`, text: faults.seated, retry: false }
      tell()
    },
    standing: (): Standing | null => standing,
  }
}
