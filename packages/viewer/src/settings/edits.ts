import { levers, type LeverName, type Policy, type Scenario } from '@burnout/engine'
import { entriesOf } from '../record.ts'
import { toDays } from '../time.ts'
import type { LeverChanges, Settings } from './settings.ts'

/** Most replicates the viewer computes; the command line has no such limit. */
export const replicateCap = 100

/** Days over which a change by the reader comes into force; a switch is thrown at once. */
const rampDays = 30

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

const policyOf = (lever: LeverName, to: number, from: number): Policy => ({
  lever,
  to,
  from: toDays(from),
  ramp: levers[lever].unit === 'switch' ? 0 : rampDays,
  until: null,
  clinics: null,
})

/**
 * The scenario with the reader's settings in it: each lever they moved follows one policy of theirs
 * in place of the scenario's own.
 */
export const edited = (scenario: Scenario, settings: Settings): Scenario => {
  const changes = entriesOf(settings.levers)
  const kept = scenario.policies.filter(({ lever }) => !(lever in settings.levers))
  return {
    ...scenario,
    run: {
      ...scenario.run,
      replicates: Math.min(scenario.run.replicates, replicateCap),
      seed: settings.seed ?? scenario.run.seed,
    },
    policies: [...kept, ...changes.map(([lever, to]) => policyOf(lever, to, settings.from))],
  }
}
