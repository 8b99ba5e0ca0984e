import {
  GrowingHash,
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
 * Turns what has been simulated so far into what the page draws. Each call has the traces of the one
 * before and those after them, so that no value is hashed twice.
 */
export const answersFrom = (
  scenario: Scenario,
  run: CompiledRun,
): ((traces: readonly Trace[]) => Answer) => {
  const hash = new GrowingHash()
  let hashed = 0
  return traces => {
    for (const trace of traces.slice(hashed)) hash.add(trace)
    hashed = traces.length
    return {
      result: summarise(scenario, run, traces, hash.value()),
      people: traces[0]?.people ?? null,
      endings: recordOf(headlines, name => endingsOf(traces, name)),
      clinics: run.clinics.map(({ name, seats }) => ({ name, seats })),
      warnings: run.warnings,
      shown: traces.reduce((sum, { count }) => sum + count, 0),
      of: run.replicates,
    }
  }
}
