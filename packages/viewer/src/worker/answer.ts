import {
  seriesNames,
  summarise,
  type CompiledRun,
  type Scenario,
  type SeriesName,
  type Trace,
} from '@burnout/engine'
import { recordOf } from '../record.ts'
import { clearLens, type Seen } from '../settings/lens.ts'
import { otherPrevalences } from './prevalences.ts'
import { headlines, type Answer } from './protocol.ts'
import { sectionAnswer } from './section.ts'

const endingsOf = (traces: readonly Trace[], headline: SeriesName): readonly number[] => {
  const row = seriesNames.indexOf(headline)
  return traces.flatMap(({ t, values, records, count }) => {
    const last = (row * t.length + records - 1) * count
    return Array.from(values.subarray(last, last + count))
  })
}

/**
 * Turns what has been simulated so far into what the page draws, but for the hash: only the last answer,
 * which has every replicate, is asked for one.
 */
export const answersFrom =
  (
    scenario: Scenario,
    run: CompiledRun,
    seen: Seen = clearLens,
  ): ((traces: readonly Trace[]) => Answer) =>
  traces => {
    const shown = traces.reduce((sum, { count }) => sum + count, 0)
    return {
      result: summarise(scenario, run, traces, ''),
      people: traces[0]?.people ?? null,
      endings: recordOf([...headlines, ...otherPrevalences], name => endingsOf(traces, name)),
      ...sectionAnswer(traces, seen),
      clinics: run.clinics.map(({ name, seats }) => ({ name, seats })),
      warnings: run.warnings,
      shown,
      of: run.replicates,
    }
  }

/** An answer with the hash of its result. */
export const signedWith = (answer: Answer, hash: string): Answer => ({
  ...answer,
  result: { ...answer.result, hash },
})
