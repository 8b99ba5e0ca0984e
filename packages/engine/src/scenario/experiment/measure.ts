import * as z from 'zod'
import type { SeriesUnits } from '../expectation.ts'
import { duration, expecting, fault, group, list } from '../fields.ts'
import { limits } from '../limits.ts'
import type { Measure } from './experiment.ts'

const mostDays = 100

const time = duration([0, limits.horizon])

/** One time since the start, or several. */
const times = () =>
  z.union(
    [time.transform(day => [day]), list(time, 'a list of times', mostDays).min(1)],
    expecting('a time since the start, such as 5 years, or a list of them'),
  )

/** Days on which everybody is asked, ascending and once each. */
export const surveyDays = () => times().transform(days => [...new Set(days)].sort((a, b) => a - b))

/** The series that are looked at, each at one time since the start or at several. */
export const measures = (series: SeriesUnits) =>
  group(
    Object.fromEntries(
      Object.entries(series).map(([name, { unit }]) => [
        name,
        times()
          .describe(`When ${name} [${unit}] is read; the last record at or before.`)
          .optional(),
      ]),
    ),
    'series and when they are read',
    'series',
  ).transform((given, context): readonly Measure[] => {
    const all = Object.entries(given).flatMap(([name, days]) =>
      (days ?? []).map(day => ({ series: name, day })),
    )
    return all.length > 0
      ? all
      : fault(context, 'nothing to measure: {}; expected at least one series')
  })
