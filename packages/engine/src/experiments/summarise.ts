import { seriesCatalogue, seriesNames, type SeriesName } from '../model/series/catalogue.ts'
import type { Trace } from '../model/trace.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { engineVersion } from '../version.ts'
import { bandOf } from './bands.ts'
import { resultHash } from './hash.ts'
import type { Band, EnsembleResult, SummaryRow } from './result.ts'

const forEach = <T>(make: (name: SeriesName) => T) =>
  Object.fromEntries(seriesNames.map(name => [name, make(name)])) as Record<SeriesName, T>

/**
 * Turns the traces of an ensemble, in replicate order, into the one result object. `hash` is theirs, if it
 * is known already.
 */
export const summarise = (
  scenario: Scenario,
  run: CompiledRun,
  traces: readonly Trace[],
  hash: string = resultHash(traces),
): EnsembleResult =>
  resultOf(scenario, run, {
    replicates: traces.reduce((sum, trace) => sum + trace.count, 0),
    hash,
    t: traces.length > 0 ? [...traces[0].t] : [],
    series: forEach(name => bandOf(traces, name)),
  })

/** The result object of an ensemble whose bands are known, as of one that is larger than memory. */
export const resultOf = (
  scenario: Scenario,
  run: CompiledRun,
  { replicates, hash, t, series }: Pick<EnsembleResult, 'replicates' | 'hash' | 't' | 'series'>,
): EnsembleResult => ({
  format: 'burnout-result/1',
  scenario,
  version: engineVersion,
  seed: run.seed,
  replicates,
  hash,
  start: run.start,
  t,
  series,
  summary: forEach(name => atHorizon(name, series[name])),
  warnings: run.warnings,
})

const atHorizon = (name: SeriesName, band: Band): SummaryRow => {
  const last = band.mean.length - 1
  const { unit, about } = seriesCatalogue[name]
  return { unit, mean: band.mean[last], q05: band.q05[last], q95: band.q95[last], note: about }
}
