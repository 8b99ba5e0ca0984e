import type { Scenario } from '@burnout/engine'

/** A scenario with another number of runs. */
export const withReplicates = (scenario: Scenario, replicates: number): Scenario => ({
  ...scenario,
  run: { ...scenario.run, replicates },
})
