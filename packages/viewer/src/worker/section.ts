import {
  sectionBandOf,
  sectionSeries,
  type CompiledRun,
  type Section,
  type SectionSeries,
  type Trace,
} from '@burnout/engine'
import { recordOf } from '../record.ts'
import { isWhole, type Seen } from '../settings/lens.ts'
import type { SectionAnswer } from './protocol.ts'

/** The section of a run that is to be recorded beside the whole; `null` for none, or where there is no such clinic. */
export const sectionOf = ({ clinics }: CompiledRun, seen: Seen): Section | null => {
  if (isWhole(seen)) return null
  const clinic = clinics.findIndex(({ name }) => name === seen.clinic)
  if (seen.clinic !== null && clinic < 0) return null
  return { clinic: seen.clinic === null ? null : clinic, role: seen.role }
}

const endingsOf = (traces: readonly Trace[], series: SectionSeries): readonly number[] => {
  const row = sectionSeries.indexOf(series)
  return traces.flatMap(({ t, section, records, count }) => {
    const last = (row * t.length + records - 1) * count
    return section === undefined ? [] : Array.from(section.subarray(last, last + count))
  })
}

/** The numbers of those who were recorded beside the whole; nothing where nobody was. */
export const sectionAnswer = (
  traces: readonly Trace[],
  of: Seen,
): { readonly section?: SectionAnswer } =>
  traces.length > 0 && traces.every(({ section }) => section !== undefined)
    ? {
        section: {
          of,
          series: recordOf(sectionSeries, name => sectionBandOf(traces, name)),
          endings: recordOf(sectionSeries, name => endingsOf(traces, name)),
        },
      }
    : {}
