import type { Scenario } from '@burnout/engine'
import { assuming, edited } from './edits.ts'
import type { Settings } from './settings.ts'
import { writtenFor } from './team.ts'

/** What has to be run for settings: the scenario, and the reference it is held against. */
export interface Asked {
  readonly scenario: Scenario
  /** `null` when the settings are the reference itself. */
  readonly reference: Scenario | null
  /** Whether the reference comes to the same runs as the scenario, from which only words tell it. */
  readonly alike: boolean
  /** The same without the reader's assumptions; `null` where they have none. */
  readonly asWritten: Pick<Asked, 'scenario' | 'reference'> | null
}

/** What runs come from: a scenario without its words. */
const wordless = ({ name: _name, about: _about, expect: _expect, ...told }: Scenario): string =>
  JSON.stringify(Object.entries(told).sort(([a], [b]) => (a < b ? -1 : 1)))

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
  const reference = isBase
    ? null
    : {
        ...assuming(base, settings.assumptions),
        run: scenario.run,
        organisation: scenario.organisation,
      }
  return {
    scenario,
    reference,
    alike: reference !== null && wordless(reference) === wordless(scenario),
    asWritten: assumes ? ask(scenarioOf, { ...settings, assumptions: {} }) : null,
  }
}
