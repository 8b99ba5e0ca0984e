import {
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

/** Turns what has been simulated so far into what the page draws. */
export const answerFrom = (
  scenario: Scenario,
  run: CompiledRun,
  traces: readonly Trace[],
): Answer => {
  const result = summarise(scenario, run, [...traces])
  return {
    result,
    people: traces[0]?.people ?? null,
    endings: recordOf(headlines, name => endingsOf(traces, name)),
    clinics: run.clinics.map(({ name, seats }) => ({ name, seats })),
    warnings: run.warnings,
    shown: traces.reduce((sum, { count }) => sum + count, 0),
    of: run.replicates,
  }
}
