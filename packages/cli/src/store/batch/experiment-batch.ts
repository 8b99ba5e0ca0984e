import { countPoints, pointsOf, type Experiment, type ExperimentRun } from '@burnout/engine'
import type { Batch, Point, Shard } from './batch.ts'

/** Name of a scenario as a part of a file name. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** Runs of one scenario at one point of an experiment, with what they are called. */
const pointFor = (
  experiment: Experiment,
  digits: number,
  { point, base, settings, scenario }: ExperimentRun,
): Point => {
  const place = `p${String(point + 1).padStart(digits, '0')}`
  const several = experiment.scenarios.length > 1
  return {
    id: several ? `${place}-${base + 1}-${slug(scenario.name)}`.replace(/-$/, '') : place,
    settings: {
      // what pairs the scenarios of one place in the design
      ...(several ? { place, scenario: scenario.name } : {}),
      ...Object.fromEntries(settings.map(({ path, value }) => [path, value])),
    },
    scenario,
  }
}

/** An experiment as a batch: its points in the order of its design, or every n-th of them. */
export const experimentBatch = (
  experiment: Experiment,
  { shard, traces }: { readonly shard: Shard | null; readonly traces: boolean },
): Batch => {
  const digits = Math.max(3, String(countPoints(experiment)).length)
  const points = [...pointsOf(experiment)]
    .filter(({ point }) => shard === null || point % shard.of === shard.number - 1)
    .map(run => pointFor(experiment, digits, run))
  return {
    name: experiment.name,
    scenario: experiment.scenarios[0]!,
    experiment,
    shard,
    points,
    traces,
    survey: experiment.survey,
    precision: null,
  }
}
