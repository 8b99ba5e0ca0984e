import {
  sensitivityMeasures,
  valuesOf,
  type SensitivityPlan,
  type SensitivityResult,
} from '@burnout/engine'
import { csvText } from '@burnout/report/csv'

/** One line for each input, those that matter most first; empty where runs failed. */
export const sensitivityCsv = ({ method, inputs }: SensitivityResult): string => {
  const measures = sensitivityMeasures[method]
  return csvText([
    ['path', 'unit', 'low', 'high', ...measures.flatMap(m => [m, `${m}Low`, `${m}High`])],
    ...inputs.map(({ path, unit, low, high, estimates }) => [
      path,
      unit,
      low,
      high,
      ...measures.flatMap(measure => {
        const estimate = estimates?.[measure]
        return [estimate?.value, estimate?.low, estimate?.high]
      }),
    ]),
  ])
}

/** One line for each point: what every input was given, and what came of it. Empty: as the scenario has it. */
export const sensitivityRunsCsv = (plan: SensitivityPlan, { runs }: SensitivityResult): string =>
  csvText([
    [
      'point',
      plan.series,
      'error',
      ...plan.inputs.map(({ subject: { kind, name } }) => `${kind}s.${name}`),
    ],
    ...runs.map(({ mean, error }, point) => [
      point,
      mean,
      error,
      ...valuesOf(plan, plan.rows[point]!),
    ]),
  ])
