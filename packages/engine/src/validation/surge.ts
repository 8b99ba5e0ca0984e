import type { Scenario } from '../scenario/scenario.ts'
import { ONSET, YEAR } from './calendar.ts'
import { policy, withPolicies } from './scenario-changes.ts'

/** [days] 20 months, as from spring 2020 to the end of 2021. */
const SURGE = 609

/** Size of that surge, as in the scenario of the pandemic. */
const SURGE_SIZE = 0.4

/** [days] Over which it rose and fell: care that could wait did at first, and waves followed. */
const SURGE_RAMP = 182

/** With the surge of a pandemic and a year in which nobody is hired. */
export const surged = (scenario: Scenario): Scenario => ({
  ...withPolicies(scenario, policy('hiringFreeze', 1, ONSET, ONSET + YEAR)),
  events: [
    ...scenario.events,
    {
      event: 'surge',
      size: SURGE_SIZE,
      from: ONSET,
      ramp: SURGE_RAMP,
      until: ONSET + SURGE,
      clinics: null,
    },
  ],
})
