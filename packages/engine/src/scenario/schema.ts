import * as z from 'zod'
import { assumptions } from './assumption.ts'
import { dayNumber } from './calendar.ts'
import { checkNames } from './check-names.ts'
import { scenarioEvent } from './event.ts'
import { expectation } from './expectation.ts'
import type { SeriesUnits } from './expectation.ts'
import { always, count, duration, expecting, fault, group, line, list, text } from './fields.ts'
import { show } from './fault.ts'
import { defaults, limits } from './limits.ts'
import { loops } from './loops.ts'
import { organisation } from './organisation.ts'
import { policy } from './policy.ts'

/** Version of the file format that this engine reads. */
export const formatVersion = 1

const about = group({
  what: text('what the scenario is', 40, 700).describe(
    'The question and what the scenario is, in 40–700 characters.',
  ),
  how: text('how it is set up', 0, 2000).describe('How it is set up.').prefault(''),
  notice: text('what to look for', 0, 2000).describe('What to look for in the run.').prefault(''),
  try: text('a change to try', 0, 2000).describe('A change to try, as a question.').prefault(''),
  references: list(line('a key of docs/references.md', 60), 'a list of keys', 50)
    .describe('Keys into docs/references.md.')
    .prefault([]),
})

const startDate = z
  .string(expecting('a date such as 2026-01-05'))
  .superRefine((given, context) => {
    if (dayNumber(given) === null)
      fault(context, `not a date: ${show(given)}; expected a date such as 2026-01-05`)
  })
  .describe('Date of the first day, for instance 2026-01-05.')
  .prefault(defaults.run.start)

/** A seed: text, or a whole number that is taken as text. */
export const seedText = z
  .union([z.string(), z.number()], expecting('text'))
  .superRefine((given, context) => {
    // A longer number would silently become another one.
    if (typeof given === 'number' && !Number.isSafeInteger(given))
      fault(context, `not a whole number: ${given}; expected text, in quotes`)
  })
  .transform(String)
  .pipe(line('text', 120))

const run = group({
  start: startDate,
  horizon: duration([1, limits.horizon])
    .describe('Length of a run, 1 day to 30 years.')
    .prefault(defaults.run.horizon),
  record: duration([1, limits.horizon])
    .describe('Time between records.')
    .prefault(defaults.run.record),
  replicates: count('dmnl', [1, limits.replicates])
    .describe('Number of runs that differ only by chance, up to 10,000.')
    .prefault(defaults.run.replicates),
  seed: seedText
    .describe('Runs with the same seed have the same luck, whatever the scenario.')
    .prefault(defaults.run.seed),
})

/**
 * What a scenario file may say, with everything it extends already filled in.
 *
 * Dates become days from `start`; `series` are the names that `expect` may use.
 */
export const scenarioSchema = (start: string, series: SeriesUnits) =>
  group(
    {
      version: z
        .literal(formatVersion, expecting(`${formatVersion}`))
        .describe('Version of the file format.'),
      name: line('the name of the scenario', 120).describe('Shown wherever the scenario is.'),
      extends: z
        .string(expecting('the name of a scenario'))
        .optional()
        .describe(
          'Name of another scenario beside this one, without .yaml. Its keys hold unless this file sets them; its policies and events come first and those of this file are added; lists of clinics are replaced; version, name, about and expect are not inherited.',
        ),
      about: about.optional().describe('What a reader should know.'),
      run: run.describe('How long, how often and with which luck.').prefault({}),
      organisation: organisation.describe('Who is simulated.'),
      assumptions: assumptions()
        .describe('Parameters of the model that this scenario takes to be different.')
        .prefault({}),
      policies: list(policy(start), 'a list of policies', limits.listed)
        .describe(
          'What leaders decide: levers moved from a date. What they add to a lever sums up.',
        )
        .prefault([]),
      events: list(scenarioEvent(start), 'a list of events', limits.listed)
        .describe('What happens from outside.')
        .prefault([]),
      loops: loops(start)
        .describe('Feedback loops that are held still, to see what they do.')
        .prefault({}),
      expect: list(expectation(start, series), 'a list of expectations', limits.listed)
        .describe('Claims that `burnout check` tests.')
        .prefault([]),
    },
    'a scenario',
  ).superRefine(checkNames, always)

/** A scenario as the schema reads it, before what is left out is filled in. */
export type ReadScenario = z.output<ReturnType<typeof scenarioSchema>>
