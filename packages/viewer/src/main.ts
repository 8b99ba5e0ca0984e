import './style/index.css'
import { changes } from './controls/changes.ts'
import { jumpToSections } from './controls/jump.ts'
import { leverPanel } from './controls/lever-panel.ts'
import { notices } from './controls/notices.ts'
import { scenarioPicker } from './controls/scenario-picker.ts'
import { copyLink } from './controls/share.ts'
import { leverSheet } from './controls/sheet.ts'
import { themeButton } from './controls/theme.ts'
import { make, setText } from './dom.ts'
import { answerOf, explore } from './pages/explore.ts'
import { sceneOf } from './pages/scene.ts'
import { skeleton } from './pages/skeleton.ts'
import { isComplete, markReady, noticesOf, showStanding } from './pages/status.ts'
import { readAddress, writeAddress } from './settings/address.ts'
import { ask } from './settings/ask.ts'
import { bundledOffers } from './settings/bundled.ts'
import { catalogueOf, type Catalogue } from './settings/catalogue.ts'
import type { Settings } from './settings/settings.ts'
import { history } from './streams/history.ts'
import { act, edit$, gesture$ } from './streams/intent.ts'
import { pageStreams, questions, type Drawn } from './streams/page.ts'
import { paceOf } from './streams/playback.ts'
import { remembered, runWith, type Standing } from './streams/runs.ts'
import { faults } from './text/page.ts'
import { firstAnswer } from './worker/first-answer.ts'
import { runInWorker } from './worker/run-in-worker.ts'

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)')

/** One replicate of what is asked, computed here and now, so that the first frame shows a run. */
const firstDrawn = (catalogue: Catalogue, settings: Settings): Drawn => {
  const { scenario, reference } = ask(catalogue.scenarioOf, settings)
  const answer = firstAnswer(scenario)
  return { settings, answer, reference: reference === null ? answer : firstAnswer(reference) }
}

const begin = (catalogue: Catalogue): void => {
  const address = readAddress(location.hash, catalogue.names())
  const places = skeleton()
  const draw = explore(places, act, () => !reducedMotion.matches)
  const drawNotices = notices(places.notices, act)
  const drawPicker = scenarioPicker(places.picker, act)
  const drawChanges = changes(places.changes, act)
  const drawLevers = leverPanel(places.levers, act)
  jumpToSections(document.body)
  copyLink(places.tools)
  themeButton(places.tools)
  leverSheet(places.bar, places.panel, places.charts.exhaustion)

  const history$ = history(edit$, address.settings, catalogue.scenarioOf)
  const streams = pageStreams(
    questions(history$, gesture$, catalogue),
    gesture$,
    {
      drawn: firstDrawn(catalogue, address.settings),
      month: address.month,
      pace: paceOf(reducedMotion.matches),
    },
    runWith(runInWorker()),
    remembered(runWith(runInWorker())),
  )

  let ignored = address.ignored
  let standing: Standing | null = null
  let settings = address.settings
  let month = address.month
  let writing = 0
  const tell = (): void => drawNotices(noticesOf(catalogue.offers(), ignored, standing))
  // browsers slow pages down that rewrite their address at every step of a slider
  const writeSoon = (): void => {
    clearTimeout(writing)
    writing = window.setTimeout(
      () => window.history.replaceState(null, '', `#${writeAddress(settings, month)}`),
      200,
    )
  }

  gesture$.subscribe(gesture => {
    if (gesture.kind !== 'offer') return
    catalogue.add(gesture.offer)
    if (gesture.offer.scenario !== null) act.edit({ kind: 'scenario', name: gesture.offer.name })
    tell()
  })
  streams.moment$.subscribe(moment => {
    const { answer, reference, axes, playback } = moment
    const scene = sceneOf(
      moment.settings,
      answer,
      reference,
      axes,
      playback,
      answer.result.scenario.organisation.name !==
        catalogue.scenarioOf('baseline').organisation.name,
    )
    draw(scene)
    if (!isComplete(moment.standing)) return
    markReady(places.fingerprint, answer)
    setText(places.live, answerOf(scene).join(' '))
  })
  history$.subscribe(({ now, past, future }) => {
    settings = now
    const scenario = catalogue.scenarioOf(now.scenario)
    drawPicker({ offers: catalogue.offers(), chosen: now.scenario })
    drawLevers({ settings: now, scenario })
    const can = { canUndo: past.length > 0, canRedo: future.length > 0 }
    drawChanges({ settings: now, scenario, ...can })
    writeSoon()
  })
  streams.standing$.subscribe(next => {
    standing = next
    showStanding(places.progress, next)
    tell()
  })
  streams.playback$.subscribe(playback => {
    month = playback.month
    if (!playback.playing) writeSoon()
  })
  window.addEventListener('hashchange', () => {
    const next = readAddress(location.hash, catalogue.names())
    ignored = next.ignored
    act.edit({ kind: 'restore', settings: next.settings })
    act.gesture({ kind: 'look', month: next.month })
    tell()
  })
}

const bundled = bundledOffers()
const catalogue = catalogueOf(bundled)
if (catalogue === null) {
  const reasons = bundled.map(({ name, fault }) => faults.scenario(name, fault ?? ''))
  document.body.append(
    make(
      'main',
      { class: 'nothing' },
      ...[faults.none, ...reasons].map(text => make('p', {}, text)),
    ),
  )
} else begin(catalogue)
