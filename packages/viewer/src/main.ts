import shipped from 'virtual:shipped-scenarios'
import { likeMine } from './controls/like-mine.ts'
import { saveReport } from './controls/save-report.ts'
import { setText } from './dom.ts'
import { keepForOffline } from './offline.ts'
import { addressBar, type AskedOfLoops, type Shown } from './pages/address-bar.ts'
import { drawers } from './pages/drawers.ts'
import { teamFinder } from './pages/like-mine.ts'
import { answerOf } from './pages/headline.ts'
import { reignsOf } from './pages/loop-story.ts'
import { printed } from './pages/printed.ts'
import { reportOf } from './pages/report.ts'
import { sceneOf, type Scene } from './pages/scene.ts'
import { skeleton } from './pages/skeleton.ts'
import { markReady, markStudied, showStanding } from './pages/status.ts'
import { told } from './pages/told.ts'
import { tools } from './pages/tools.ts'
import { visits, type Arrived, type Visits } from './pages/visit.ts'
import { ask } from './settings/ask.ts'
import type { Seen } from './settings/lens.ts'
import type { Offer } from './settings/offer.ts'
import { catalogueOf, type Catalogue } from './settings/catalogue.ts'
import { calledIn } from './settings/plan.ts'
import { startingOutlook } from './settings/outlook.ts'
import { loadLessons } from './settings/lessons.ts'
import { mayEdit, sameSeat } from './settings/seat.ts'
import type { Settings } from './settings/settings.ts'
import { leftOut, writtenFor } from './settings/team.ts'
import { carryOutWith, recalled } from './streams/carry-out.ts'
import { comparisons, type ComparisonQuestion } from './streams/comparisons.ts'
import { crowdMoments } from './streams/crowd-moments.ts'
import { history, settingsIn } from './streams/history.ts'
import { act, edit$, gesture$ } from './streams/intent.ts'
import { learning } from './streams/learning.ts'
import { pageStreams, questions, type Drawn, type Moment } from './streams/page.ts'
import { keeping, plan } from './streams/plan.ts'
import { isOpen, seenThrough } from './streams/outlook.ts'
import { paceOf } from './streams/playback.ts'
import { answerAs, isComplete, remembered, runWith } from './streams/runs.ts'
import { viewNames } from './text/loop-page.ts'
import { page } from './text/page.ts'
import { isSpoken, locale } from './text/tongue.ts'
import { firstAnswer } from './worker/first-answer.ts'
import { loopsInTwoWorkers, loopsInWorker } from './worker/loops-in-worker.ts'
import { runInWorkers } from './worker/run-in-worker.ts'

/** Tasks about loops whose results are kept. */
const recalledTasks = 12

/** Comparisons whose results are kept. */
const recalledComparisons = 4

/** Worlds whose people are kept. */
const recalledLives = 4

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)')

/** One replicate of what is asked, computed here and now, so that the first frame shows a run. */
const firstDrawn = (catalogue: Catalogue, settings: Settings, seen: Seen): Drawn => {
  const { scenario, reference, alike } = ask(catalogue.scenarioOf, settings)
  const answer = firstAnswer(scenario, seen)
  if (reference === null) return { settings, answer, reference: answer }
  const other = alike ? answerAs(reference, answer) : firstAnswer(reference, seen)
  return { settings, answer, reference: other }
}

/** What is said aloud once it is complete: nothing that changes with the month looked at. */
const spoken = (scene: Scene): string => {
  const { outlook, study } = scene
  if (outlook.view === 'explore') return answerOf(scene).join(' ')
  // the comparison speaks for itself, and what the numbers rest on says nothing of them
  if (outlook.view !== 'loops') return ''
  return study.stale || study.scores === null ? '' : reignsOf(study.scores)
}

/** What has been asked of the loops beyond what is always worked out: the cut that the charts show, and the gauge. */
const askedIn = ({ cut, gauge }: Moment): AskedOfLoops => ({
  cut: cut.kind === 'none' ? null : cut.wish,
  gauge: gauge.kind === 'none' ? null : gauge.wish.month,
})

const begin = (catalogue: Catalogue, visit: Visits, address: Arrived): void => {
  const { seat } = address.place
  const places = skeleton()
  places.mine.hidden = seat !== null
  const shown: Shown = { ...address, asked: address.place }
  const bar = addressBar(shown, catalogue, visit)
  const draw = drawers(places, act, {
    catalogue,
    seat,
    mayMove: () => !reducedMotion.matches,
    write: bar.write,
  })
  const tell = told(draw.notices, address, shown, visit)

  const [runOwn, runReference] = runInWorkers()
  const beginTask = loopsInWorker()
  const baseline = () => catalogue.scenarioOf('baseline')
  const drawLikeMine = likeMine(teamFinder(beginTask, baseline))(places.mine, act)
  const history$ = history(
    edit$,
    address.settings,
    catalogue.scenarioOf,
    (now, change) => seat === null || mayEdit(seat, now, change),
  )
  const { lens } = address.place
  const streams = pageStreams(
    questions(history$, gesture$, catalogue, lens),
    gesture$,
    {
      drawn: firstDrawn(catalogue, address.settings, lens),
      month: address.month,
      outlook: { ...startingOutlook, ...address.place },
      pace: paceOf(reducedMotion.matches),
    },
    {
      run: runWith(runOwn),
      runReference: remembered(runWith(runReference)),
      carryOut: recalled(carryOutWith(beginTask), recalledTasks),
    },
  )

  const present$ = settingsIn(history$)
  const plan$ = plan(gesture$, address.plan)
  const comparing$ = comparisons(
    present$,
    plan$,
    seenThrough(streams.outlook$),
    isOpen(streams.outlook$, 'compare'),
    gesture$,
    catalogue.scenarioOf,
    recalled(carryOutWith(loopsInTwoWorkers()), recalledComparisons),
  )

  let question: ComparisonQuestion | null = null
  const showClass = (): void => {
    const { settings, place } = shown
    if (place.view === 'class')
      draw.class({ session: place.session, opened: { settings, packed: visit.packed(settings) } })
  }
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
  tools(places, shown, bar)
  const allowReport = saveReport(places.file, (scene: Scene) => {
    const compared = shown.place.view === 'compare' ? question : null
    const called = calledIn(shown.plan, scene.settings)
    return reportOf({ scene, question: compared, called }, catalogue.scenarioOf, beginTask)
  })

  // one after the other: of several scenarios in one file the last is shown in the end
  let taken = Promise.resolve()
  gesture$.subscribe(gesture => {
    if (gesture.kind === 'offer') taken = taken.then(() => take(gesture.offer))
  })
  const team = baseline().organisation.name
  streams.moment$.subscribe(moment => {
    const { answer } = moment
    const written = writtenFor(catalogue.scenarioOf, moment.settings)
    const otherTeam = answer.result.scenario.organisation.name !== team
    const scene = sceneOf(moment, written, otherTeam)
    const settled = (): void => {
      // whatever has been asked meanwhile is not on the page yet
      if (!isComplete(tell.standing())) return
      markReady(places.fingerprint, answer)
      markStudied(moment.study)
      printed(places.printed, scene, `${location.href.replace(/#.*$/, '')}${bar.link()}`)
      setText(places.live, spoken(scene))
    }
    draw.page({ data: scene, settled: moment.complete ? settled : null })
    if (!moment.complete) markStudied(moment.study)
    // before, what a link asks for still waits
    else {
      const now = askedIn(moment)
      if (now.cut !== shown.asked.cut || now.gauge !== shown.asked.gauge) {
        shown.asked = now
        bar.writeSoon()
      }
    }
    allowReport(moment.complete ? scene : null)
    if (seat !== null)
      draw.seat({
        seat,
        view: scene.outlook.view,
        settings: moment.settings,
        answer: moment.whole.answer,
      })
  })
  history$.subscribe(({ now, past, future }) => {
    shown.settings = now
    showClass()
    const scenario = writtenFor(catalogue.scenarioOf, now)
    draw.picker({ offers: catalogue.offers(), chosen: now.scenario, locked: seat !== null })
    draw.levers({ settings: now, scenario })
    const can = { canUndo: past.length > 0, canRedo: future.length > 0 }
    const offered = catalogue.scenarioOf(now.scenario)
    const { team = null } = now
    drawLikeMine({ offered, team })
    draw.changes({
      settings: now,
      scenario,
      leftOut: team === null ? 0 : leftOut(offered, team),
      ...can,
    })
    bar.writeSoon()
  })
  keeping(plan$, present$).subscribe(({ plan: next, present }) => {
    shown.plan = next
    draw.keep({ plan: next, present })
    draw.room({ plan: next, present })
    bar.writeSoon()
  })
  crowdMoments(streams, recalled(carryOutWith(loopsInWorker()), recalledLives)).subscribe(
    moment => {
      draw.people({ ...moment, motion: !reducedMotion.matches })
    },
  )
  let drawCompared = (): void => undefined
  comparing$.subscribe(comparing => {
    ;({ question } = comparing)
    drawCompared = () =>
      draw.compare({
        comparing,
        plan: shown.plan,
        offers: catalogue.offers(),
        lens: shown.place.lens,
        look: shown.place.compare,
      })
    drawCompared()
  })
  learning(
    streams.outlook$,
    isOpen(streams.outlook$, 'learn'),
    gesture$,
    catalogue.scenarioOf,
    loadLessons,
    carryOutWith(loopsInWorker()),
  ).subscribe(draw.learn)
  streams.standing$.subscribe(next => {
    showStanding(places.progress, next)
    tell.stands(next)
  })
  streams.outlook$.subscribe(next => {
    const { place } = shown
    const turned = next.view !== place.view
    const refocused = place.lens !== next.lens || place.compare !== next.compare
    shown.place = { ...next, seat }
    showClass()
    if (refocused) drawCompared()
    if (turned) {
      bar.turn()
      tell.turned()
      window.scrollTo({ top: 0, behavior: 'instant' })
    } else bar.writeSoon()
    document.title = page.title(next.view === 'explore' ? null : viewNames[next.view])
  })
  streams.playback$.subscribe(playback => {
    shown.month = playback.month
    if (!playback.playing) bar.writeSoon()
  })
  const arrive = async (): Promise<void> => {
    const next = await visit.read(location.hash)
    // whoever sits in a class keeps the seat until a link has another
    if (next.place.seat !== null && !sameSeat(next.place.seat, seat)) return location.reload()
    const place = { ...next.place, seat }
    shown.place = place
    shown.asked = place
    act.edit({ kind: 'restore', settings: next.settings })
    act.gesture({ kind: 'plan', edit: { kind: 'restore', plan: next.plan } })
    act.gesture({ kind: 'outlook', change: place })
    act.gesture({ kind: 'look', month: next.month })
    tell.arrived(next)
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

const open = async (catalogue: Catalogue): Promise<void> => {
  const visit = visits(catalogue)
  begin(catalogue, visit, await visit.read(location.hash))
}

document.documentElement.lang = locale
void open(catalogueOf(shipped))
void keepForOffline()
