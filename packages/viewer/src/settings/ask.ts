import type { Scenario } from '@burnout/engine'
import { assuming, edited } from './edits.ts'
import type { Settings } from './settings.ts'
import { writtenFor } from './team.ts'

/** What has to be run for settings: the scenario, and the reference it is held against. */
export interface Asked {
  readonly scenario: Scenario
  /** `null` when the settings are the reference itself. */
  readonly reference: Scenario | null
  /** The same without the reader's assumptions; `null` where they have none. */
  readonly asWritten: Pick<Asked, 'scenario' | 'reference'> | null
}

/**
 * The scenario of the settings, and the baseline of the same team over the same days with the same
 * luck and the reader's assumptions, so that every difference comes from what was decided and from
 * nothing else.
 */
export const ask = (scenarioOf: (name: string) => Scenario, settings: Settings): Asked => {
  const scenario = edited(writtenFor(scenarioOf, settings), settings)
  const base = writtenFor(scenarioOf, { ...settings, scenario: 'baseline' })
  const isBase = settings.scenario === 'baseline' && Object.keys(settings.levers).length === 0
  const assumes = Object.keys(settings.assumptions).length > 0
  return {
    scenario,
    asWritten: assumes ? ask(scenarioOf, { ...settings, assumptions: {} }) : null,
    reference: isBase
      ? null
      : {
          ...assuming(base, settings.assumptions),
          run: scenario.run,
          organisation: scenario.organisation,
        },
  }
}
