import { clinicianOf, surveyFieldNames, surveyFields, type SurveyResult } from '@burnout/engine'
import { csvLine } from '@burnout/report/csv'
import { dateOf } from './csv.ts'

/** Columns whose numbers are told in words: who, where and when. */
const identity = ['replicate', 'date', 'day', 'clinic', 'clinician', 'role'] as const
const told: ReadonlySet<string> = new Set([...identity, 'seat'])
const answers = surveyFieldNames.filter(name => !told.has(name))

const whoWhereWhen = (survey: SurveyResult, row: number) => {
  const { columns, clinics, roles, start } = survey
  return {
    replicate: columns.replicate[row]!,
    date: dateOf(start, columns.day[row]!),
    day: columns.day[row]!,
    clinic: clinics[columns.clinic[row]!]!,
    clinician: clinicianOf(survey, row),
    role: roles[columns.role[row]!]!,
  }
}

/** Enough digits for any statistic, and no more. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

/** First line of the CSV of a survey. */
export const surveyHead = [...identity, ...answers].join()

/** One line for each person asked; yes is 1, no is 0, and what there is no answer to is empty. */
export const surveyCsvRows = (survey: SurveyResult): readonly string[] =>
  Array.from({ length: survey.rows }, (_, row) => {
    const who = whoWhereWhen(survey, row)
    return csvLine([
      ...identity.map(name => who[name]),
      ...answers.map(name => rounded(survey.columns[name][row]!)),
    ])
  })

/** One JSON object for each person asked; `null` where there is no answer. */
export const surveyJsonRows = (survey: SurveyResult): readonly string[] =>
  Array.from({ length: survey.rows }, (_, row) =>
    JSON.stringify({
      ...whoWhereWhen(survey, row),
      ...Object.fromEntries(
        answers.map(name => {
          const value = survey.columns[name][row]!
          if (Number.isNaN(value)) return [name, null]
          return [name, surveyFields[name].unit === 'yes or no' ? value === 1 : rounded(value)]
        }),
      ),
    }),
  )
