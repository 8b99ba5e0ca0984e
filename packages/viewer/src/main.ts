import shipped from 'virtual:shipped-scenarios'
import { keepForOffline } from './offline.ts'
import { followAddress, takingIn } from './pages/arrivals.ts'
import { asking } from './pages/asking.ts'
import { showComparison } from './pages/show-comparison.ts'
import { showMoments } from './pages/show-moments.ts'
import { showSettings } from './pages/show-settings.ts'
import { stageOf } from './pages/stage.ts'
import { showStanding } from './pages/status.ts'
import { turnPages } from './pages/turn-pages.ts'
import { unveil } from './pages/unveil.ts'
import { visits, type Arrived, type Visits } from './pages/visit.ts'
import { catalogueOf, type Catalogue } from './settings/catalogue.ts'
import { gesture$ } from './streams/intent.ts'
import { loopsInTwoWorkers, loopsInWorker } from './worker/loops-in-worker.ts'

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)')
const mayMove = (): boolean => !reducedMotion.matches

/** Sets the page up as the link has it, and lets every stream draw its part. */
const begin = (catalogue: Catalogue, visit: Visits, address: Arrived): void => {
  const beginTask = loopsInWorker()
  const beginComparison = loopsInTwoWorkers()
  const asked = asking(catalogue, address, mayMove, { beginTask, beginComparison })
  // a worker computes while the page is composed
  asked.standing$.subscribe()
  const stage = stageOf(catalogue, visit, address, mayMove)
  const { places, shown, bar, draw, tell } = stage
  const compared = showComparison(stage, { beginTask, beginComparison })
  const takeIn = takingIn(stage)

  gesture$.subscribe(gesture => {
    if (gesture.kind === 'offer') takeIn(gesture.offer)
  })
  asked.moment$.subscribe(showMoments(stage, compared.allowReport))
  asked.history$.subscribe(showSettings(stage, beginTask))
  asked.keeping$.subscribe(({ plan, present }) => {
    shown.plan = plan
    draw.keep({ plan, present })
    draw.room({ plan, present })
    bar.writeSoon()
  })
  asked.people$.subscribe(moment => {
    draw.people({ ...moment, motion: mayMove() })
  })
  asked.comparing$.subscribe(compared.show)
  asked.learning$.subscribe(draw.learn)
  asked.standing$.subscribe(standing => {
    showStanding(places.progress, standing)
    tell.stands(standing)
  })
  asked.outlook$.subscribe(turnPages(stage, compared.redraw))
  asked.playback$.subscribe(({ month, playing }) => {
    shown.month = month
    if (!playing) bar.writeSoon()
  })
  followAddress(stage)
  unveil(asked)
}

const open = async (catalogue: Catalogue): Promise<void> => {
  const visit = visits(catalogue)
  begin(catalogue, visit, await visit.read(location.hash))
}

void open(catalogueOf(shipped))
void keepForOffline()
