import { defaultParameters, type ParameterName, type Scenario } from '@burnout/engine'
import { make, setText } from '../dom.ts'
import { keysOf } from '../record.ts'
import { ownAssumption } from '../settings/edits.ts'
import type { Settings } from '../settings/settings.ts'
import { assumptionWords } from '../text/evidence.ts'
import { parameterText } from '../text/parameters.ts'
import { assumption, type AssumptionState } from './assumption.ts'
import type { Control } from './control.ts'

export interface AssumptionsState {
  readonly settings: Settings
  /** The scenario as written. */
  readonly scenario: Scenario
  /** Whether the reader sits in a class, where all assume the same. */
  readonly locked: boolean
}

/** What the scenario assumes of a parameter, in words. */
export const ownText = (scenario: Scenario, name: ParameterName): string => {
  const own = ownAssumption(scenario, name)
  if (typeof own === 'number') return parameterText(name, own)
  const [low, high] = own.uncertain
  return assumptionWords.drawn(parameterText(name, low), parameterText(name, high))
}

const middle = ([low, high]: readonly [number, number]): number => (low + high) / 2

const stateOf = (
  { settings, scenario, locked }: AssumptionsState,
  name: ParameterName,
): AssumptionState => {
  const own = ownAssumption(scenario, name)
  const mine = settings.assumptions[name]
  const text = ownText(scenario, name)
  const isUsual = own === defaultParameters[name].value
  const { usual, ofScenario } = assumptionWords
  return {
    value: mine ?? (typeof own === 'number' ? own : middle(own.uncertain)),
    own: mine === undefined ? text : isUsual ? usual(text) : ofScenario(text),
    changed: mine !== undefined,
    locked,
  }
}

/** A parameter that may be stressed, and what it moves, in words. */
export interface Stressed {
  readonly name: ParameterName
  readonly moves: string
}

/** The assumptions that are worth stressing, and any other that the reader assumes otherwise. */
export const assumptionPanel =
  (stressed: readonly Stressed[]): Control<AssumptionsState> =>
  (host, act) => {
    const title = make('h3', {})
    const reset = make('button', { type: 'button', class: 'quiet' }, assumptionWords.resetAll)
    const why = make('p', { class: 'hint', hidden: true }, assumptionWords.locked)
    const list = make('div', { class: 'assumptions' })
    host.append(make('div', { class: 'row' }, title, reset), why, list)
    reset.addEventListener('click', () => act.edit({ kind: 'unassume', parameter: null }))
    const drawn = new Map<ParameterName, (state: AssumptionState) => void>()
    const add = ({ name, moves }: Stressed): void => {
      const box = make('div', {})
      list.append(box)
      drawn.set(name, assumption(name, moves)(box, act))
    }
    for (const each of stressed) add(each)
    return state => {
      const mine = keysOf(state.settings.assumptions)
      for (const name of mine) if (!drawn.has(name)) add({ name, moves: '' })
      setText(
        title,
        mine.length === 0 ? assumptionWords.none : assumptionWords.changed(mine.length),
      )
      reset.hidden = mine.length === 0
      why.hidden = !state.locked
      for (const [name, draw] of drawn) draw(stateOf(state, name))
    }
  }
