import {
  defaultParameters,
  levers,
  type LeverName,
  type ParameterName,
  type Policy,
  type Scenario,
} from '@burnout/engine'
import { entriesOf } from '../record.ts'
import { takeOverIn } from './take-over.ts'
import type { AssumptionChanges, LeverChanges, Settings } from './settings.ts'
import { termOf } from './terms.ts'

/** Most replicates the viewer computes; the command line has no such limit. */
export const replicateCap = 100

/** Least replicates that can be held against others. */
export const leastRuns = 2

/** What the scenario itself does with a lever: the last policy that touches it. */
export const ownPolicy = (scenario: Scenario, lever: LeverName): Policy | null =>
  scenario.policies.filter(policy => policy.lever === lever).at(-1) ?? null

/** Where the scenario itself sets a lever; the lever's default when no policy touches it. */
export const ownValue = (scenario: Scenario, lever: LeverName): number =>
  ownPolicy(scenario, lever)?.to ?? levers[lever].default

/** The changes with one lever moved; a lever put back to where the scenario has it is no change. */
export const withLever = (
  changes: LeverChanges,
  scenario: Scenario,
  lever: LeverName,
  to: number,
): LeverChanges => {
  const { [lever]: _, ...others } = changes
  return Math.abs(to - ownValue(scenario, lever)) < 1e-9 ? others : { ...others, [lever]: to }
}

/** What the scenario itself assumes of a parameter: a number, or two ends between which it is drawn. */
export const ownAssumption = (
  scenario: Scenario,
  name: ParameterName,
): number | { readonly uncertain: readonly [number, number] } =>
  scenario.assumptions[name] ?? defaultParameters[name].value

/** The changes with one number assumed; what the scenario assumes anyway is no change. */
export const withAssumption = (
  changes: AssumptionChanges,
  scenario: Scenario,
  name: ParameterName,
  to: number,
): AssumptionChanges => {
  const { [name]: _, ...others } = changes
  const own = ownAssumption(scenario, name)
  const same = typeof own === 'number' && Math.abs(to - own) <= 1e-9 * Math.abs(own)
  return same ? others : { ...others, [name]: to }
}

/** The scenario as if the reader assumed what they do; nothing else of it changes. */
export const assuming = (scenario: Scenario, assumptions: AssumptionChanges): Scenario =>
  Object.keys(assumptions).length === 0
    ? scenario
    : { ...scenario, assumptions: { ...scenario.assumptions, ...assumptions } }

/**
 * The scenario with the reader's settings in it: each lever they moved follows the scenario's own
 * policies until their month, their value from then on, and the scenario again when theirs end.
 */
export const edited = (scenario: Scenario, settings: Settings): Scenario => {
  const kept = scenario.policies.filter(({ lever }) => !(lever in settings.levers))
  const changed = entriesOf(settings.levers).flatMap(([lever, to]) => {
    const own = scenario.policies.filter(policy => policy.lever === lever)
    return takeOverIn(own, lever, to, termOf(settings, lever), scenario)
  })
  return {
    ...assuming(scenario, settings.assumptions),
    run: {
      ...scenario.run,
      replicates: Math.min(scenario.run.replicates, settings.runs ?? replicateCap),
      seed: settings.seed ?? scenario.run.seed,
    },
    policies: [...kept, ...changed],
  }
}
