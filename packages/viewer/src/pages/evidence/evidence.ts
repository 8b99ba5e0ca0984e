import { defaultParameters, type Evidence } from '@burnout/engine'
import { assumptionPanel } from '../../controls/assumption-panel.ts'
import { parameterTable, revealParameter } from '../../controls/parameter-table.ts'
import { patternTable } from '../../controls/pattern-table.ts'
import { make, setText } from '../../dom.ts'
import { mostInfluential } from '../../reading/influence.ts'
import { keysOf, recordOf } from '../../record.ts'
import { termed } from '../../termed.ts'
import type { Act } from '../../streams/intent.ts'
import {
  apartWords,
  assumptionWords,
  evidenceWords,
  gradeWords,
  patternWords,
  underBoth,
} from '../../text/evidence.ts'
import type { EvidenceData } from '../../text/evidence-data.ts'
import { page } from '../../text/page.ts'
import { effects } from '../../views/effects.ts'
import { lazily } from '../lazily.ts'
import type { Scene } from '../scene.ts'
import type { EvidencePlaces } from './evidence-skeleton.ts'
import { changedParameters, parameterRows } from './parameter-rows.ts'
import { against, grades, model, sources } from './prose.ts'

/** Assumed numbers that are offered for stressing. */
const stressedCount = 12

const counted = (): Readonly<Record<Evidence, number>> => {
  const all = Object.values(defaultParameters).map(({ evidence }) => evidence)
  return recordOf(keysOf(gradeWords), grade => all.filter(each => each === grade).length)
}

const stressedOf = ({ influence }: EvidenceData) => {
  return mostInfluential(influence, stressedCount).map(({ name, moves, most }) => ({
    name,
    moves: assumptionWords.moves(influence.outcomes[most] ?? '', moves[most] ?? []),
  }))
}

/** The effects of policy and assumptions: a sentence, and the four lines behind it. */
const apartPanel = (host: HTMLElement): ((scene: Scene) => void) => {
  const said = make('p', { role: 'status' })
  const table = make('div', { class: 'scroll', tabindex: 0, role: 'region' })
  table.setAttribute('aria-label', apartWords.title)
  host.append(make('h3', {}, apartWords.title), said, table)
  const draw = effects(table)
  return ({ apart, isBase }) => {
    host.hidden = apart.kind === 'none'
    table.hidden = apart.kind !== 'answered'
    if (apart.kind === 'answered') {
      setText(said, underBoth(apart.apart.series.burnedOut, isBase))
      draw(apart.apart)
    } else if (apart.kind === 'working') setText(said, apartWords.working(apart.done))
    else if (apart.kind === 'failed') setText(said, apartWords.failed(apart.message))
  }
}

const fill = (
  { hosts }: EvidencePlaces,
  act: Act,
  data: EvidenceData,
): ((scene: Scene) => void) => {
  const levers = make('div', {})
  const apart = make('div', { class: 'apart' })
  hosts.assumptions.append(
    make('p', { class: 'hint' }, ...termed(assumptionWords.about)),
    apart,
    levers,
  )
  const drawAssumptions = assumptionPanel(stressedOf(data))(levers, act)
  const drawApart = apartPanel(apart)
  hosts.patterns.append(make('p', { class: 'hint' }, ...termed(patternWords.about)))
  patternTable(hosts.patterns, data.patterns)
  const table = make('div', {})
  const rules = make('div', {})
  hosts.parameters.append(grades(), table, rules)
  lazily<null>(
    async () => {
      const { gameRuleTable } = await import('./game-rules.ts')
      return () => gameRuleTable(rules)
    },
    message => rules.replaceChildren(page.unloaded, make('small', {}, message)),
  )(null)
  const drawTable = parameterTable(parameterRows(data))(table, act)
  against(hosts.against, data)
  model(hosts.model, data)
  sources(hosts.sources, data)
  return scene => {
    drawAssumptions({
      settings: scene.settings,
      scenario: scene.written,
      locked: scene.outlook.seat !== null,
    })
    drawApart(scene)
    const { parameters, parameter } = scene.outlook
    drawTable({ changes: changedParameters(scene), look: parameters, shown: parameter })
  }
}

/** Composes the page of evidence when it is first opened; returns what draws a scene. */
export const evidence = (
  places: EvidencePlaces,
  act: Act,
  load: () => Promise<EvidenceData>,
): ((scene: Scene) => void) => {
  const { body, sentence, detail, contents, hosts } = places
  let draw: ((scene: Scene) => void) | null = null
  let latest: Scene | null = null
  let begun = false
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[data-parameter]') : null
    const name = keysOf(defaultParameters).find(
      each => each === link?.getAttribute('data-parameter'),
    )
    if (name === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    // a link to where one has been before leads there again
    if (latest?.outlook.parameter === name) revealParameter(name)
    else act.gesture({ kind: 'outlook', change: { parameter: name } })
  }
  const begin = async (): Promise<void> => {
    setText(sentence, evidenceWords.sentence(counted()))
    setText(detail, evidenceWords.loading)
    try {
      const data = await load()
      const judged = data.patterns.filter(({ kind }) => kind !== 'show')
      const missed = judged.filter(({ verdict }) => verdict.startsWith('fail')).length
      const shown = data.patterns.length - judged.length
      setText(detail, evidenceWords.detail(missed, judged.length, shown))
      draw = fill(places, act, data)
      if (evidenceWords.inEnglish !== '')
        body.append(make('p', { class: 'hint' }, evidenceWords.inEnglish))
      body.append(contents, ...keysOf(hosts).map(name => hosts[name]))
      body.addEventListener('click', follow)
      if (latest !== null) draw(latest)
    } catch (error) {
      setText(detail, evidenceWords.broken(error instanceof Error ? error.message : String(error)))
    }
  }
  return scene => {
    latest = scene
    if (draw !== null) draw(scene)
    else if (!begun) {
      begun = true
      void begin()
    }
  }
}
