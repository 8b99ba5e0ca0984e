import type { Scenario } from '@burnout/engine'
import { assuming, edited, replicateCap } from './edits.ts'
import type { Alternative } from './plan.ts'
import type { Settings } from './settings.ts'
import { writtenFor } from './team.ts'

/** Days between the records of what is compared: months are read, and many runs are held at once. */
const recordEvery = 28

/**
 * What has to be run for a comparison: the baseline of the first alternative’s team, then every alternative,
 * all over the same days, equally often, with the same luck and the same assumptions about the world. None
 * when there is no alternative.
 */
export const askComparison = (
  alternatives: readonly Alternative[],
  scenarioOf: (name: string) => Scenario,
  { seed, assumptions, team, runs }: Pick<Settings, 'seed' | 'assumptions' | 'team' | 'runs'>,
): readonly Scenario[] => {
  const ofTeam = (scenario: string): Scenario => writtenFor(scenarioOf, { scenario, team })
  const own = alternatives.map(({ settings }) => edited(ofTeam(settings.scenario), settings))
  const [first] = own
  if (first === undefined) return []
  const run = {
    ...first.run,
    record: recordEvery,
    horizon: Math.max(recordEvery, ...own.map(each => each.run.horizon)),
    replicates: Math.min(
      runs ?? replicateCap,
      Math.max(2, ...own.map(each => each.run.replicates)),
    ),
    seed: seed ?? first.run.seed,
  }
  const baseline = { ...ofTeam('baseline'), organisation: first.organisation }
  return [baseline, ...own].map(each => ({ ...assuming(each, assumptions), run }))
}
