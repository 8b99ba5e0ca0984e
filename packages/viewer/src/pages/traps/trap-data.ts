import {
  archetypes,
  runModel,
  type ModelRun,
  type TrapName,
  type TrapScenario,
} from '@burnout/engine'
import type { Moved } from '../../controls/traps/trap-sliders.ts'
import { amountText, trapsPage, trapTexts } from '../../text/traps.ts'
import { inkOf } from '../../views/compare/alternative.ts'
import type { LessonChartData } from '../../views/learn/lesson-chart.ts'

/** Room that the axis leaves above and below the curves, as a part of what they span. */
const AIR = 0.08

/** The chart of a trap’s small model: nothing done, the trap as it is set, and the way out. */
export const trapChart = (trap: TrapName, constants: Moved, isMoved: boolean): LessonChartData => {
  const { model, watched } = archetypes[trap]
  const run = (scenario: TrapScenario, moved: Moved = {}): ModelRun =>
    runModel(model, { scenario, constants: moved })
  const curveOf = ({ columns }: ModelRun): readonly number[] => [
    ...(columns[watched.variable] ?? []),
  ]
  const trapped = run('trap', constants)
  const [alone, own, wayOut] = [run('alone'), trapped, run('wayOut')].map(curveOf) as [
    readonly number[],
    readonly number[],
    readonly number[],
  ]
  const all = [...alone, ...own, ...wayOut]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const unit = unitOf(trap)
  const end = (values: readonly number[]): string => amountText(values.at(-1) ?? 0, unit)
  const { watched: title } = trapTexts[trap]
  return {
    title,
    unit: '',
    axis: model.time.unit === 'week' ? trapsPage.weeks : trapsPage.months,
    months: [...trapped.times],
    until: model.time.stop,
    domain: [low - AIR * (high - low), high + AIR * (high - low)],
    scale: 1,
    base: { label: trapsPage.alone, values: alone },
    curves: [
      {
        label: isMoved ? trapsPage.yours : trapsPage.trap,
        ink: inkOf('A', 0),
        values: own,
        band: null,
      },
      { label: trapsPage.wayOut, ink: inkOf('B', 1), values: wayOut, band: null },
    ],
    forecast: null,
    others: [],
    marks: [],
    summary: trapsPage.summary(title, end(own), end(alone), end(wayOut)),
  }
}

/** Unit of the variable that a trap is watched by. */
const unitOf = (trap: TrapName): string => {
  const { model, watched } = archetypes[trap]
  const { variable } = watched
  return (model.stocks[variable] ?? model.auxiliaries[variable])?.unit ?? ''
}
