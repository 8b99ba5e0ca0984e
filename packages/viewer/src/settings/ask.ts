import type { Scenario } from '@burnout/engine'
import { edited } from './edits.ts'
import type { Settings } from './settings.ts'

/** What has to be run for settings: the scenario, and the reference it is held against. */
export interface Asked {
  readonly scenario: Scenario
  /** `null` when the settings are the reference itself. */
  readonly reference: Scenario | null
}

/**
 * The scenario of the settings, and the baseline of the same team over the same days with the same
 * luck, so that every difference comes from what was decided and from nothing else.
 */
export const ask = (scenarioOf: (name: string) => Scenario, settings: Settings): Asked => {
  const scenario = edited(scenarioOf(settings.scenario), settings)
  const isBase = settings.scenario === 'baseline' && Object.keys(settings.levers).length === 0
  return {
    scenario,
    reference: isBase
      ? null
      : { ...scenarioOf('baseline'), run: scenario.run, organisation: scenario.organisation },
  }
}
