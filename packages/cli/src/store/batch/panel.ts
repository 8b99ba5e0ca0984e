import {
  clinicianOf,
  gatherSurvey,
  surveyFieldNames,
  surveyFields,
  type SurveyColumns,
} from '@burnout/engine'
import { runId, type Point } from './batch.ts'
import type { Cell, Columns } from './parquet.ts'

const millisecondsPerDay = 86_400_000

/** Fields whose numbers are told in words before the answers, or that the name of the clinician holds. */
const told: ReadonlySet<string> = new Set([
  'replicate',
  'day',
  'clinic',
  'role',
  'clinician',
  'seat',
])
const answered = surveyFieldNames.filter(name => !told.has(name))

/** Columns of `panel.parquet`: one row for each run, time and person asked. */
export const panelColumns: Columns = {
  run: 'text',
  point: 'text',
  replicate: 'whole',
  date: 'date',
  day: 'whole',
  clinic: 'text',
  clinician: 'text',
  role: 'text',
  ...Object.fromEntries(
    answered.map(
      name => [name, surveyFields[name].unit === 'yes or no' ? 'flag' : 'number'] as const,
    ),
  ),
}

/** What everybody of a block answered, column by column. */
export const panelRows = (
  { id, scenario }: Point,
  days: readonly number[],
  answers: SurveyColumns,
): readonly (readonly Cell[])[] => {
  const survey = gatherSurvey(scenario, days, [answers])
  const { clinics, roles, start } = survey
  const first = Date.parse(start) / millisecondsPerDay
  const { replicate, day, clinic, role } = answers
  const cells = <Of extends Cell>(column: Float64Array, cell: (value: number, row: number) => Of) =>
    Array.from(column, cell)
  return [
    cells(replicate, own => runId(id, own)),
    cells(replicate, () => id),
    cells(replicate, own => own),
    cells(day, own => first + own),
    cells(day, own => own),
    cells(clinic, own => clinics[own]!),
    cells(day, (_, row) => clinicianOf(survey, row)),
    cells(role, own => roles[own]!),
    ...answered.map(name => cells(answers[name], own => own)),
  ]
}
