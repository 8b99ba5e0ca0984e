import type { LeverName, ParameterName, Scenario } from '@burnout/engine'
import { leastRuns, replicateCap, withAssumption, withLever } from './edits.ts'
import { latestEnd, latestStart, settingsKey, type LeverTerm, type Settings } from './settings.ts'
import { writtenFor, type Team } from './team.ts'
import { goodTerm, termOf } from './terms.ts'

/** What a reader can do to the settings. */
export type Edit =
  | { readonly kind: 'scenario'; readonly name: string }
  | { readonly kind: 'lever'; readonly lever: LeverName; readonly to: number }
  | { readonly kind: 'assume'; readonly parameter: ParameterName; readonly to: number }
  /** Assumes of one parameter, or of all, what the scenario assumes. */
  | { readonly kind: 'unassume'; readonly parameter: ParameterName | null }
  /** Another organisation; `null` for that of the scenario. */
  | { readonly kind: 'team'; readonly team: Team | null }
  /** Moves one lever at another time, at another pace or elsewhere than the others. */
  | { readonly kind: 'term'; readonly lever: LeverName; readonly term: Partial<LeverTerm> }
  | { readonly kind: 'release' }
  | { readonly kind: 'reset'; readonly lever: LeverName }
  | { readonly kind: 'reset-all' }
  | { readonly kind: 'from'; readonly month: number }
  | { readonly kind: 'until'; readonly month: number | null }
  | { readonly kind: 'seed'; readonly seed: string | null }
  /** Runs everything so often at most. */
  | { readonly kind: 'runs'; readonly runs: number }
  | { readonly kind: 'restore'; readonly settings: Settings }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

/** The settings with what came before and what was undone. */
export interface History {
  readonly now: Settings
  readonly past: readonly Settings[]
  readonly future: readonly Settings[]
  /** The lever or parameter in the reader's hand: its movements count as one step until it is let go. */
  readonly held: LeverName | ParameterName | null
}

export const historyOf = (now: Settings): History => ({ now, past: [], future: [], held: null })

/** Steps that can be undone. */
const depth = 100

const step = (history: History, now: Settings, held: History['held'] = null): History => {
  const { from, until } = history.now
  if (settingsKey(now) === settingsKey(history.now) && now.from === from && now.until === until)
    return { ...history, held }
  const sameMovement = held !== null && held === history.held
  const past = sameMovement ? history.past : [...history.past, history.now].slice(-depth)
  return { now, past, future: [], held }
}

/** The settings with all levers moved at the same time, pace and place. */
const sharedTerm = (settings: Settings): Settings => {
  const { terms: _, ...others } = settings
  return others
}

/** The settings run as often as their scenario asks. */
const everyRun = (settings: Settings): Settings => {
  const { runs: _, ...others } = settings
  return others
}

const within = (month: number, least: number, most: number): number =>
  Math.min(Math.max(least, month), most)

/** Settings and their history after an edit; `scenarioOf` gives the scenario of a name. */
export const edit =
  (scenarioOf: (name: string) => Scenario) =>
  (history: History, change: Edit): History => {
    const { now, past, future } = history
    switch (change.kind) {
      case 'scenario':
        return step(history, {
          ...everyRun(sharedTerm(now)),
          scenario: change.name,
          levers: {},
          until: null,
        })
      case 'lever': {
        const { lever, to } = change
        const changed = withLever(now.levers, writtenFor(scenarioOf, now), lever, to)
        return step(history, { ...now, levers: changed }, lever)
      }
      case 'assume': {
        const { parameter, to } = change
        const scenario = writtenFor(scenarioOf, now)
        const assumptions = withAssumption(now.assumptions, scenario, parameter, to)
        return step(history, { ...now, assumptions }, parameter)
      }
      case 'unassume': {
        if (change.parameter === null) return step(history, { ...now, assumptions: {} })
        const { [change.parameter]: _, ...assumptions } = now.assumptions
        return step(history, { ...now, assumptions })
      }
      case 'team': {
        const { team: _, ...others } = now
        return step(history, change.team === null ? others : { ...others, team: change.team })
      }
      case 'term': {
        const { lever } = change
        const term = goodTerm({ ...termOf(now, lever), ...change.term })
        return step(history, { ...now, terms: { ...now.terms, [lever]: term } }, lever)
      }
      case 'release':
        return { ...history, held: null }
      case 'reset': {
        const { [change.lever]: _, ...others } = now.levers
        const { [change.lever]: __, ...terms } = now.terms ?? {}
        const rest = { ...sharedTerm(now), levers: others }
        return step(history, Object.keys(terms).length === 0 ? rest : { ...rest, terms })
      }
      case 'reset-all':
        return step(history, { ...everyRun(sharedTerm(now)), levers: {} })
      case 'from': {
        const from = within(change.month, 0, latestStart)
        const until = now.until === null ? null : Math.max(now.until, from + 1)
        return step(history, { ...now, from, until })
      }
      case 'until': {
        const until = change.month === null ? null : within(change.month, now.from + 1, latestEnd)
        return step(history, { ...now, until })
      }
      case 'seed':
        return step(history, { ...now, seed: change.seed })
      case 'runs':
        return step(history, { ...now, runs: within(change.runs, leastRuns, replicateCap) })
      case 'restore':
        return step(history, change.settings)
      case 'undo': {
        const before = past.at(-1)
        if (before === undefined) return history
        return { now: before, past: past.slice(0, -1), future: [now, ...future], held: null }
      }
      default: {
        const [after, ...rest] = future
        if (after === undefined) return history
        return { now: after, past: [...past, now], future: rest, held: null }
      }
    }
  }
