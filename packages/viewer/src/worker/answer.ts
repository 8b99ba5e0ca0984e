import {
  resultHash,
  seriesNames,
  summarise,
  type CompiledRun,
  type Scenario,
  type Trace,
} from '@burnout/engine'
import { recordOf } from '../record.ts'
import { headlines, type Answer, type Headline } from './protocol.ts'

const endingsOf = (traces: readonly Trace[], headline: Headline): readonly number[] => {
  const row = seriesNames.indexOf(headline)
  return traces.flatMap(({ t, values, records, count }) => {
    const last = (row * t.length + records - 1) * count
    return Array.from(values.subarray(last, last + count))
  })
}

/**
 * Turns what has been simulated so far into what the page draws. The last answer, which has every
 * replicate, is the only one with a hash: nobody asks for that of the others.
 */
export const answersFrom =
  (scenario: Scenario, run: CompiledRun): ((traces: readonly Trace[]) => Answer) =>
  traces => {
    const shown = traces.reduce((sum, { count }) => sum + count, 0)
    const hash = shown === run.replicates ? resultHash(traces) : ''
    return {
      result: summarise(scenario, run, traces, hash),
      people: traces[0]?.people ?? null,
      endings: recordOf(headlines, name => endingsOf(traces, name)),
      clinics: run.clinics.map(({ name, seats }) => ({ name, seats })),
      warnings: run.warnings,
      shown,
      of: run.replicates,
    }
  }
