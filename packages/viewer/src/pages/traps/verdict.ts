import {
  signatures,
  trapsIn,
  type SignReading,
  type TrapFinding,
  type TrapPairs,
  type TrapResult,
} from '@burnout/engine'
import { make } from '../../dom.ts'
import type { Act } from '../../streams/intent.ts'
import { diagramNames } from '../../text/diagrams.ts'
import { signText, trapsPage } from '../../text/traps.ts'
import { scenarioRun, type Scene } from '../scene.ts'

/** What is said of the traps of a plan: a sentence each, with reasons. */
export interface Verdict {
  readonly said: string
  readonly found: readonly TrapFinding[]
}

const results = new WeakMap<TrapPairs, TrapResult>()

/** What pairs show; worked out once for each of them. */
const resultOf = (pairs: TrapPairs, scores: Scene['study']['scores']): TrapResult => {
  const known = results.get(pairs) ?? trapsIn(pairs, scores)
  results.set(pairs, known)
  return known
}

/** What is known of the traps of the plan on the page. */
export const verdictOf = (scene: Scene): Verdict => {
  const { pairs, scores, stale, fault } = scene.study
  if (scenarioRun(scene).policies.length === 0) return { said: trapsPage.undecided, found: [] }
  if (fault !== null) return { said: fault, found: [] }
  if (pairs === null || stale) return { said: trapsPage.waiting, found: [] }
  const found = resultOf(pairs, scores).findings.filter(({ shown }) => shown)
  return { said: found.length === 0 ? trapsPage.none(pairs.replicates) : '', found }
}

const reason = (reading: SignReading): HTMLElement => make('li', {}, signText(reading))

const block = (finding: TrapFinding, act: Act): HTMLElement => {
  const { trap, signs } = finding
  const held = signs.filter(({ holds }) => holds)
  const link = make('a', { href: `#view=traps&diagram=${trap}` }, trapsPage.more)
  link.addEventListener('click', event => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    act.gesture({ kind: 'outlook', change: { view: 'traps', diagram: trap } })
  })
  return make(
    'div',
    { class: 'trap-found' },
    make('p', {}, make('strong', {}, trapsPage.shows(diagramNames[trap].name))),
    make('p', { class: 'hint' }, trapsPage.because(held.length, signs.length)),
    make('ul', {}, ...held.map(reason)),
    make('p', {}, link),
  )
}

/** Tells which traps a plan shows, with its reasons and links to them. */
export const verdict = (host: HTMLElement, act: Act): ((scene: Scene) => void) => {
  const said = make('div', { role: 'status' })
  host.append(said, make('p', { class: 'hint' }, trapsPage.caution))
  let drawn: string | null = null
  return scene => {
    const { said: sentence, found } = verdictOf(scene)
    const key = JSON.stringify([sentence, found])
    if (key === drawn) return
    drawn = key
    said.replaceChildren(
      ...(sentence === '' ? [] : [make('p', {}, sentence)]),
      ...found.map(finding => block(finding, act)),
    )
  }
}

/** Whether any plan can show a trap. */
export const canBeShown = (trap: keyof typeof signatures): boolean => signatures[trap].length > 0
