import { runModel } from '../stock-flow/run/run.ts'
import type { Archetype, TrapScenario } from './archetypes/archetype.ts'
import { halfYearMeans, type Beside } from './signs/beside.ts'

/** Months in a unit of time of a small model. */
const monthsIn: Readonly<Record<string, number>> = { month: 1, week: 7 / (365.25 / 12) }

/** A small model in one of its scenarios beside itself alone, so that the same signs can be looked for in it. */
export const besideOfModel = (
  { model, levers }: Pick<Archetype, 'model' | 'levers'>,
  scenario: TrapScenario,
): Beside => {
  const inScenario = (name: TrapScenario) => {
    const { times, columns } = runModel(model, { scenario: name })
    const months = times.map(time => (time - model.time.start) * monthsIn[model.time.unit])
    return {
      months: months[months.length - 1],
      halfYears: (series: string) =>
        series in columns ? halfYearMeans(months, 1, record => columns[series][record]) : null,
    }
  }
  const own = inScenario(scenario)
  const alone = inScenario('alone')
  return {
    months: own.months,
    levers: scenario === 'alone' ? [] : levers,
    own: own.halfYears,
    alone: alone.halfYears,
    scores: null,
  }
}
