import { act } from '../streams/intent.ts'
import type { Catalogue } from '../settings/catalogue.ts'
import { addressBar, type Shown } from './address-bar.ts'
import { drawers } from './drawers.ts'
import { skeleton } from './skeleton.ts'
import { told } from './told.ts'
import { tools } from './tools.ts'
import type { Arrived, Visits } from './visit.ts'

/** The page as a link opens it, with everything by which it shows, tells and keeps something. */
export const stageOf = (
  catalogue: Catalogue,
  visit: Visits,
  address: Arrived,
  mayMove: () => boolean,
) => {
  const { seat } = address.place
  const places = skeleton()
  places.mine.hidden = seat !== null
  const shown: Shown = { ...address, asked: address.place }
  const bar = addressBar(shown, catalogue, visit)
  const draw = drawers(places, act, { catalogue, seat, mayMove, write: bar.write })
  const tell = told(draw.notices, address, shown, visit)
  const closeSheet = tools(places, shown, bar)
  return { catalogue, visit, seat, places, shown, bar, draw, tell, mayMove, closeSheet }
}

export type Stage = ReturnType<typeof stageOf>
