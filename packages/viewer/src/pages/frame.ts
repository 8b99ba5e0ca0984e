import { lookAtChart } from '../controls/look-at-chart.ts'
import { pageLinks } from '../controls/page-links.ts'
import { playbackKeys } from '../controls/playback-keys.ts'
import { player, type PlayerState } from '../controls/player.ts'
import { scenarioFile } from '../controls/scenario-file.ts'
import { seedField } from '../controls/seed.ts'
import { termLine } from '../controls/term-line.ts'
import { termTip } from '../controls/term-tip.ts'
import { standsAlone } from '../settings/bare.ts'
import type { Outlook } from '../settings/outlook.ts'
import type { Act } from '../streams/intent.ts'
import { evidenceData } from '../text/evidence-data.ts'
import { bestLever } from './compare/best-lever.ts'
import { axisEnd } from './cut-data.ts'
import { evidence } from './evidence/evidence.ts'
import { explore } from './explore.ts'
import type { Turn } from './in-turn.ts'
import { flightDoor } from './flight-door.ts'
import { lazily } from './lazily.ts'
import { loops } from './loops.ts'
import { savedScenario } from './saved.ts'
import { scenarioRun, type Scene } from './scene.ts'
import type { Places } from './skeleton.ts'
import { unloaded } from './unloaded.ts'

/** Composes the pages and what stands around them; returns what turns to a page, and what draws the page that is open. */
export const frame = (
  places: Places,
  act: Act,
  motion: () => boolean,
): { readonly turnTo: (outlook: Outlook) => void; readonly draw: (turn: Turn<Scene>) => void } => {
  const drawExplore = explore(places, act, motion)
  const drawLoops = loops(places.loops, act)
  const drawBest = bestLever(places.compare, act)
  const drawEvidence = evidence(places.evidence, act, evidenceData)
  const drawFlight = flightDoor(places.flight, act)
  const drawTraps = lazily<Scene>(
    async () => (await import('./traps/traps.ts')).traps(places.traps, act),
    unloaded(places.traps),
  )
  const drawPages = pageLinks(places.pages, act)
  const drawPlayer = player(places.player, act)
  const drawTerms = termLine(places.terms)
  termTip(places.result)
  const drawSeed = seedField(places.seed, act)
  const holdFile = scenarioFile(places.file, act)
  let end = 0
  let watched: PlayerState | null = null
  playbackKeys(act, () => watched)
  for (const plot of document.querySelectorAll<HTMLElement>('#page-explore .plot, .plot-strip'))
    lookAtChart(plot, act, () => end)

  const turnTo = ({ view, flight }: Outlook): void => {
    drawPages(view)
    drawTerms(view)
    places.explore.hidden = view !== 'explore'
    places.sections.hidden = view !== 'explore'
    places.loops.page.hidden = view !== 'loops'
    places.lives.page.hidden = view !== 'people'
    places.compare.page.hidden = view !== 'compare'
    places.evidence.page.hidden = view !== 'evidence'
    places.learn.page.hidden = view !== 'learn'
    places.flight.hidden = view !== 'flight'
    places.traps.hidden = view !== 'traps'
    places.classroom.hidden = view !== 'class'
    const alone = standsAlone(view)
    places.panel.hidden = alone
    places.bar.hidden = alone
    // neither what is compared nor what it rests on has a month to look at
    places.bar.classList.toggle('still', view === 'compare')
    places.bar.classList.toggle('timeless', view === 'evidence' || view === 'traps')
    // the slider stands in line with the charts above it
    places.bar.classList.toggle('watching', view === 'loops')
    if (view === 'flight') drawFlight(flight)
  }

  const draw = (turn: Turn<Scene>): void => {
    const { data: scene, settled } = turn
    const scenario = scenarioRun(scene)
    const { view } = scene.outlook
    const onLoops = view === 'loops'
    end = scene.end
    if (onLoops) drawLoops(scene)
    else if (view === 'compare') drawBest(scene)
    else if (view === 'evidence') drawEvidence(scene)
    else if (view === 'traps') drawTraps(scene)
    else if (view === 'explore') drawExplore(turn)
    const playing = { month: scene.month, end: scene.end, playing: scene.playing }
    watched = onLoops || view === 'people' ? playing : null
    drawPlayer(playing)
    document.documentElement.toggleAttribute('data-playing', scene.playing)
    places.bar.style.setProperty('--reach', String(scene.end / axisEnd(scene)))
    drawSeed({ seed: scene.settings.seed, usual: scenario.run.seed })
    holdFile(savedScenario(scenario, scene.written, scene.settings))
    if (view !== 'explore') settled?.()
  }
  return { turnTo, draw }
}
