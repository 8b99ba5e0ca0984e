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
import { keepForOffline } from './offline.ts'
import type { CompareState } from './pages/compare/compare.ts'
import { frame } from './pages/frame.ts'
import { teamFinder } from './pages/like-mine.ts'
import type { ClassMoment } from './pages/class/class.ts'
import type { SeatMoment } from './pages/class/seat-bar.ts'
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
import { unloaded } from './pages/unloaded.ts'
import { visits, type Arrived, type Visits } from './pages/visit.ts'
import { signed, writeAddress, type Place } from './settings/address.ts'
import { ask } from './settings/ask.ts'
import type { Seen } from './settings/lens.ts'
import type { Offer } from './settings/offer.ts'
import { catalogueOf, type Catalogue } from './settings/catalogue.ts'
import { writePlan } from './settings/plan-address.ts'
import { calledIn } from './settings/plan.ts'
import { startingOutlook, type Cut } from './settings/outlook.ts'
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
import { answerAs, isComplete, remembered, runWith, type Standing } from './streams/runs.ts'
import { viewNames } from './text/loop-page.ts'
import { faults, page } from './text/page.ts'
import { chosenTongue, isSpoken, locale, type Tongue } from './text/tongue.ts'
import { toMonths } from './time.ts'
import { room } from './views/compare/room.ts'
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

/** The cut that the charts show, or are about to. */
const cutOf = ({ cut }: Moment): Cut | null => (cut.kind === 'none' ? null : cut.wish)

const begin = (catalogue: Catalogue, visit: Visits, address: Arrived): void => {
  const { seat } = address.place
  const places = skeleton()
  const draw = frame(places, act, () => !reducedMotion.matches)
  const drawNotices = notices(places.notices, act)
  const drawPicker = scenarioPicker(places.picker, act)
  const drawChanges = changes(places.changes, act)
  places.mine.hidden = seat !== null
  const drawLevers = leverPanel(seat?.levers)(places.levers, act)
  const drawKeep = keepButton(places.keep, act)
  const drawRoom = room(places.compare.room)
  const drawPeople = lazily<PeopleMoment>(
    async () => (await import('./pages/people/people.ts')).people(places.lives, act),
    unloaded(places.lives.sentence),
  )
  const drawCompare = lazily<CompareState>(
    async () =>
      (await import('./pages/compare/compare.ts')).compare(
        places.compare,
        act,
        catalogue.scenarioOf,
      ),
    unloaded(places.compare.sentence),
  )
  const drawLearn = openLearn(places.learn, act, catalogue.scenarioOf)
  const drawClass = lazily<ClassMoment>(
    async () =>
      (await import('./pages/class/class.ts')).classroom(places.classroom, act, catalogue),
    unloaded(places.classroom),
  )
  const drawSeat = lazily<SeatMoment>(
    async () => (await import('./pages/class/seat-bar.ts')).seatBar(places.seat, write),
    unloaded(places.seat),
  )

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

  let { ignored, lost, otherEngine } = address
  let standing: Standing | null = null
  let broken: Notice | null = null
  let files = 0
  let settings = address.settings
  let month = address.month
  let place: Place = address.place
  let { cut } = address.place
  let planned = address.plan
  let asked: ComparisonQuestion | null = null
  let writing = 0
  const browser = turns(window.history, () => place.view)
  const showClass = (): void => {
    if (place.view === 'class')
      drawClass({ session: place.session, opened: { settings, packed: visit.packed(settings) } })
  }
  const tell = (): void => {
    const fits = [settings, ...planned.kept].every(each => visit.packed(each) !== undefined)
    drawNotices(noticesOf({ ignored, lost, otherEngine }, standing, broken, fits))
  }
  const link = (tongue: Tongue | null = chosenTongue): string => {
    const { horizon } = catalogue.scenarioOf(settings.scenario).run
    const looked = month !== null && month >= Math.round(toMonths(horizon)) ? null : month
    const packed = visit.packed(settings) ?? null
    const kept = writePlan(planned, visit.packedBeside(settings))
    return `#${signed(writeAddress(settings, looked, { ...place, cut }, packed, kept), tongue)}`
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
    if (seat !== null) {
      broken = { id: `file ${++files}`, text: faults.seated, retry: false }
      return tell()
    }
    broken =
      fault === null
        ? null
        : { id: `file ${++files}`, text: fault.said, details: fault.details, retry: false }
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
  const allowReport = saveReport(places.file, (scene: Scene) => {
    const question = place.view === 'compare' ? asked : null
    const called = calledIn(planned, scene.settings)
    return reportOf({ scene, question, called }, catalogue.scenarioOf, beginTask)
  })
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
        traps: places.traps,
        class: places.classroom,
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
    // before, a link's cut still waits
    else if (cut !== cutOf(moment)) {
      cut = cutOf(moment)
      writeSoon()
    }
    allowReport(moment.complete ? scene : null)
    if (seat !== null)
      drawSeat({
        seat,
        view: scene.outlook.view,
        settings: moment.settings,
        answer: moment.whole.answer,
      })
  })
  history$.subscribe(({ now, past, future }) => {
    settings = now
    showClass()
    const scenario = writtenFor(catalogue.scenarioOf, now)
    drawPicker({ offers: catalogue.offers(), chosen: now.scenario, locked: seat !== null })
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
    asked = comparing.question
    drawCompared = () =>
      drawCompare({
        comparing,
        plan: planned,
        offers: catalogue.offers(),
        lens: place.lens,
        look: place.compare,
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
  streams.outlook$.subscribe(next => {
    const turned = next.view !== place.view
    const refocused = place.lens !== next.lens || place.compare !== next.compare
    place = { ...next, seat }
    showClass()
    if (refocused) drawCompared()
    if (turned) {
      browser.turn(link())
      window.scrollTo({ top: 0, behavior: 'instant' })
    } else writeSoon()
    document.title = page.title(next.view === 'explore' ? null : viewNames[next.view])
  })
  streams.playback$.subscribe(playback => {
    month = playback.month
    if (!playback.playing) writeSoon()
  })
  const arrive = async (): Promise<void> => {
    const next = await visit.read(location.hash)
    ;({ ignored, lost, otherEngine } = next)
    // whoever sits in a class keeps the seat until a link has another
    if (next.place.seat !== null && !sameSeat(next.place.seat, seat)) return location.reload()
    place = { ...next.place, seat }
    ;({ cut } = place)
    act.edit({ kind: 'restore', settings: next.settings })
    act.gesture({ kind: 'plan', edit: { kind: 'restore', plan: next.plan } })
    act.gesture({ kind: 'outlook', change: place })
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
void keepForOffline()
