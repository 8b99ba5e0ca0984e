import { surveyFieldNames, type SurveyColumns, type Trace } from '@burnout/engine'

/** The answers of replicates `first … first + count − 1`; rows are in the order of replicates. */
const sliceAnswers = (answers: SurveyColumns, first: number, count: number): SurveyColumns => {
  const { replicate } = answers
  const place = (from: number): number => {
    const row = replicate.findIndex(own => own >= from)
    return row < 0 ? replicate.length : row
  }
  const [from, to] = [place(first), place(first + count)]
  return Object.fromEntries(
    surveyFieldNames.map(name => [name, answers[name].slice(from, to)]),
  ) as SurveyColumns
}

/** Some replicates of a block, as if they had been run as a block of their own; of all its series or some. */
export const sliceTrace = (trace: Trace, first: number, count: number): Trace => {
  if (first === trace.first && count === trace.count) return trace
  const offset = first - trace.first
  const rows = trace.values.length / trace.count
  const values = new Float64Array(rows * count)
  for (let row = 0; row < rows; row++) {
    const from = row * trace.count + offset
    for (let o = 0; o < count; o++) values[row * count + o] = trace.values[from + o]!
  }
  const { answers } = trace
  return answers === undefined
    ? { ...trace, first, count, values }
    : { ...trace, first, count, values, answers: sliceAnswers(answers, first, count) }
}
