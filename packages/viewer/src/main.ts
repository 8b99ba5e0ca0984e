import './style/index.css'
import shipped from 'virtual:shipped-scenarios'
import { keepButton } from './controls/compare/keep-button.ts'
import { changes } from './controls/changes.ts'
import { jumpToSections } from './controls/jump.ts'
import { languageButtons } from './controls/language.ts'
import { likeMine } from './controls/like-mine.ts'
import { leverPanel } from './controls/lever-panel.ts'
import { notices, type Notice } from './controls/notices.ts'
import { scenarioPicker } from './controls/scenario-picker.ts'
import { embedded } from './controls/embedded.ts'
import { saveReport } from './controls/save-report.ts'
import { copyLink } from './controls/share.ts'
import { leverSheet } from './controls/sheet.ts'
import { themeButton } from './controls/theme.ts'
import { setText } from './dom.ts'
import type { CompareState } from './pages/compare/compare.ts'
import { frame } from './pages/frame.ts'
import { teamFinder } from './pages/like-mine.ts'
import type { PeopleMoment } from './pages/people/people-scene.ts'
import { lazily } from './pages/lazily.ts'
import { openLearn } from './pages/learn/open-learn.ts'
import { answerOf } from './pages/headline.ts'
import { reignsOf } from './pages/loop-story.ts'
import { printed } from './pages/printed.ts'
import { reportOf } from './pages/report.ts'
import { sceneOf, type Scene } from './pages/scene.ts'
import { skeleton } from './pages/skeleton.ts'
import { markReady, markStudied, noticesOf, showStanding } from './pages/status.ts'
import { turns } from './pages/turns.ts'
import { visits, type Visits } from './pages/visit.ts'
import { signed, writeAddress, type Address } from './settings/address.ts'
import { ask } from './settings/ask.ts'
import type { Seen } from './settings/lens.ts'
import type { Offer } from './settings/offer.ts'
import { catalogueOf, type Catalogue } from './settings/catalogue.ts'
import { writePlan } from './settings/plan-address.ts'
import { startingOutlook } from './settings/outlook.ts'
import { loadLessons } from './settings/lessons.ts'
import type { Settings } from './settings/settings.ts'
import { leftOut, writtenFor } from './settings/team.ts'
import { carryOutWith, recalled } from './streams/carry-out.ts'
import { comparisons } from './streams/comparisons.ts'
import { crowdMoments } from './streams/crowd-moments.ts'
import { history, settingsIn } from './streams/history.ts'
import { act, edit$, gesture$ } from './streams/intent.ts'
import { learning } from './streams/learning.ts'
import { pageStreams, questions, type Drawn } from './streams/page.ts'
import { keeping, plan } from './streams/plan.ts'
import { isOpen } from './streams/outlook.ts'
import { paceOf } from './streams/playback.ts'
import { isComplete, remembered, runWith, type Standing } from './streams/runs.ts'
import { viewNames } from './text/loop-page.ts'
import { faults, page } from './text/page.ts'
import { chosenTongue, isSpoken, locale, type Tongue } from './text/tongue.ts'
import { toMonths } from './time.ts'
import { room } from './views/compare/room.ts'
import { firstAnswer } from './worker/first-answer.ts'
import { loopsInWorker } from './worker/loops-in-worker.ts'
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
  const { scenario, reference } = ask(catalogue.scenarioOf, settings)
  const answer = firstAnswer(scenario, seen)
  return { settings, answer, reference: reference === null ? answer : firstAnswer(reference, seen) }
}

/** What is said aloud once it is complete: nothing that changes with the month looked at. */
const spoken = (scene: Scene): string => {
  const { outlook, study } = scene
  if (outlook.view === 'explore') return answerOf(scene).join(' ')
  // the comparison speaks for itself, and what the numbers rest on says nothing of them
  if (outlook.view !== 'loops') return ''
  return study.stale || study.scores === null ? '' : reignsOf(study.scores)
}

const begin = (catalogue: Catalogue, visit: Visits, address: Address): void => {
  const places = skeleton()
  const draw = frame(places, act, () => !reducedMotion.matches)
  const drawNotices = notices(places.notices, act)
  const drawPicker = scenarioPicker(places.picker, act)
  const drawChanges = changes(places.changes, act)
  const drawLevers = leverPanel(places.levers, act)
  const drawKeep = keepButton(places.keep, act)
  const drawRoom = room(places.compare.room)
  const drawPeople = lazily<PeopleMoment>(
    async () => (await import('./pages/people/people.ts')).people(places.lives, act),
    message => setText(places.lives.sentence, page.unloaded(message)),
  )
  const drawCompare = lazily<CompareState>(
    async () =>
      (await import('./pages/compare/compare.ts')).compare(
        places.compare,
        act,
        catalogue.scenarioOf,
      ),
    message => setText(places.compare.sentence, page.unloaded(message)),
  )
  const drawLearn = openLearn(places.learn, act, catalogue.scenarioOf)

  const [runOwn, runReference] = runInWorkers()
  const beginTask = loopsInWorker()
  const baseline = () => catalogue.scenarioOf('baseline')
  const drawLikeMine = likeMine(teamFinder(beginTask, baseline))(places.mine, act)
  const history$ = history(edit$, address.settings, catalogue.scenarioOf)
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
    isOpen(streams.outlook$, 'compare'),
    gesture$,
    catalogue.scenarioOf,
    recalled(carryOutWith(loopsInWorker()), recalledComparisons),
  )

  let ignored = address.ignored
  let { otherEngine } = address
  let standing: Standing | null = null
  let broken: Notice | null = null
  let files = 0
  let settings = address.settings
  let month = address.month
  let place = address.place
  let planned = address.plan
  let writing = 0
  const browser = turns(window.history, () => place.view)
  const tell = (): void => {
    const fits = [settings, ...planned.kept].every(each => visit.packed(each) !== undefined)
    drawNotices(noticesOf(catalogue.offers(), { ignored, otherEngine }, standing, broken, fits))
  }
  const link = (tongue: Tongue | null = chosenTongue): string => {
    const { horizon } = catalogue.scenarioOf(settings.scenario).run
    const looked = month !== null && month >= Math.round(toMonths(horizon)) ? null : month
    const packed = visit.packed(settings) ?? null
    const kept = writePlan(planned, visit.packedBeside(settings))
    return `#${signed(writeAddress(settings, looked, place, packed, kept), tongue)}`
  }
  const write = (): string => {
    clearTimeout(writing)
    browser.write(link())
    return location.href
  }
  // browsers slow pages down that rewrite their address at every step of a slider
  const writeSoon = (): void => {
    clearTimeout(writing)
    writing = window.setTimeout(write, 200)
  }
  const take = async (offer: Offer): Promise<void> => {
    const { name, scenario, fault } = offer
    broken =
      fault === null
        ? null
        : { id: `file ${++files}`, text: faults.scenario(name, fault), retry: false }
    if (scenario !== null) {
      catalogue.add(offer)
      await visit.pack(name)
      act.edit({ kind: 'scenario', name })
    }
    tell()
  }
  jumpToSections(document.body)
  embedded(places.answer, write)
  copyLink(places.tools, write)
  const allowReport = saveReport(places.file, (scene: Scene) => reportOf(scene, beginTask))
  themeButton(places.tools)
  languageButtons(places.tools, other => {
    browser.write(link(other))
    location.reload()
  })
  leverSheet(
    places.bar,
    places.panel,
    () =>
      ({
        explore: places.charts.exhaustion,
        loops: places.loops.diagram,
        people: places.lives.picture,
        compare: places.compare.sentence,
        learn: places.learn.page,
        evidence: places.evidence.page,
        flight: places.flight,
      })[place.view],
  )

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
      if (!isComplete(standing)) return
      markReady(places.fingerprint, answer)
      markStudied(moment.study)
      printed(places.printed, scene, `${location.href.replace(/#.*$/, '')}${link()}`)
      setText(places.live, spoken(scene))
    }
    draw({ data: scene, settled: moment.complete ? settled : null })
    if (!moment.complete) markStudied(moment.study)
    allowReport(moment.complete ? scene : null)
  })
  history$.subscribe(({ now, past, future }) => {
    settings = now
    const scenario = writtenFor(catalogue.scenarioOf, now)
    drawPicker({ offers: catalogue.offers(), chosen: now.scenario })
    drawLevers({ settings: now, scenario })
    const can = { canUndo: past.length > 0, canRedo: future.length > 0 }
    const offered = catalogue.scenarioOf(now.scenario)
    const { team = null } = now
    drawLikeMine({ offered, team })
    drawChanges({
      settings: now,
      scenario,
      leftOut: team === null ? 0 : leftOut(offered, team),
      ...can,
    })
    writeSoon()
  })
  keeping(plan$, present$).subscribe(({ plan: next, present }) => {
    planned = next
    drawKeep({ plan: next, present })
    drawRoom({ plan: next, present })
    writeSoon()
  })
  crowdMoments(streams, recalled(carryOutWith(loopsInWorker()), recalledLives)).subscribe(
    moment => {
      drawPeople({ ...moment, motion: !reducedMotion.matches })
    },
  )
  let drawCompared = (): void => undefined
  comparing$.subscribe(comparing => {
    drawCompared = () =>
      drawCompare({
        comparing,
        plan: planned,
        offers: catalogue.offers(),
        lens: place.lens,
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
  ).subscribe(drawLearn)
  streams.standing$.subscribe(next => {
    standing = next
    showStanding(places.progress, next)
    tell()
  })
  streams.outlook$.subscribe(({ view, diagram, parameter, learn, flight, lens }) => {
    const turned = view !== place.view
    const refocused = place.lens !== lens
    place = { view, diagram, parameter, learn, flight, lens }
    if (refocused) drawCompared()
    if (turned) {
      browser.turn(link())
      window.scrollTo({ top: 0, behavior: 'instant' })
    } else writeSoon()
    document.title = page.title(view === 'explore' ? null : viewNames[view])
  })
  streams.playback$.subscribe(playback => {
    month = playback.month
    if (!playback.playing) writeSoon()
  })
  const arrive = async (): Promise<void> => {
    const next = await visit.read(location.hash)
    ;({ ignored, otherEngine } = next)
    place = next.place
    act.edit({ kind: 'restore', settings: next.settings })
    act.gesture({ kind: 'plan', edit: { kind: 'restore', plan: next.plan } })
    act.gesture({ kind: 'outlook', change: next.place })
    act.gesture({ kind: 'look', month: next.month })
    tell()
  }
  window.addEventListener('hashchange', () => {
    if (!isSpoken()) return location.reload()
    const view = browser.turned()
    if (view === null) void arrive()
    else {
      place = { ...place, view }
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
