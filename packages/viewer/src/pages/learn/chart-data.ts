import {
  checkExpectations,
  type Expectation,
  type Lesson,
  type LessonCurves,
  type Means,
  type SeriesName,
  undecided,
} from '@burnout/engine'
import { drawnShape, shapeOf, type Shape } from '../../reading/curve-shape.ts'
import { knotsOf, valueOf } from '../../reading/forecast.ts'
import type { Forecast } from '../../settings/lesson-place.ts'
import type { Domain } from '../../reading/domains.ts'
import { widenedDomain } from '../../reading/widened-domain.ts'
import type { Learning } from '../../streams/learning.ts'
import { drawWords, learnWords, seriesValue, seriesWords, stepWords } from '../../text/learn.ts'
import type { Gap } from '../../text/learn-forecast.ts'
import { timelineWords } from '../../text/page.ts'
import { recordAt, toMonths } from '../../time.ts'
import { inkOf } from '../../views/compare/alternative.ts'
import type { Mark } from '../../views/learn/draw-marks.ts'
import type { LessonChartData, LessonCurve } from '../../views/learn/lesson-chart.ts'

/** Runs of a lesson's step, as a chart reads them. */
export interface Seen {
  readonly lesson: Lesson
  readonly learning: Pick<Learning, 'ask' | 'runs'>
}

const horizonMonths = 60

const monthsOf = ({ learning: { runs } }: Seen): readonly number[] =>
  runs === null ? [] : runs.t.map(toMonths)

/** Last month of the axis. */
export const endOf = ({ learning: { ask } }: Seen): number => {
  const horizon = ask?.scenarios[0]?.run.horizon
  return horizon === undefined ? horizonMonths : Math.round(toMonths(horizon))
}

/** The series of a world; none before it is run. */
const bandOf = ({ learning: { ask, runs } }: Seen, world: string, series: SeriesName) =>
  runs?.worlds[ask?.worlds.indexOf(world) ?? -1]?.[series] ?? null

/** A series that the file of the lesson names. */
export const seriesIn = (series: string): SeriesName => series as SeriesName

/** The axis of a series as the lesson has it. */
export const axisOf = ({ lesson }: Seen, series: string): readonly [number, number] =>
  lesson.charts[series]?.axis ?? [0, 1]

const startsOf = (seen: Seen, worlds: readonly string[]): readonly Mark[] => {
  const months = worlds.flatMap(name => {
    const index = seen.learning.ask?.worlds.indexOf(name) ?? -1
    const policies = seen.learning.ask?.scenarios[index]?.policies ?? []
    return policies.flatMap(({ from, until }) => [from, ...(until === null ? [] : [until])])
  })
  return [...new Set(months.map(day => Math.round(toMonths(day))))]
    .filter(month => month > 0)
    .map(month => ({ kind: 'start', month }))
}

const letters = 'abcd'

/** A curve hidden after a month; what is beyond is for the learner to say. */
const hidden = (
  months: readonly number[],
  values: readonly number[],
  known: number,
): readonly number[] =>
  values.map((value, i) => ((months[i] ?? 0) <= known + 0.1 ? value : Number.NaN))

const summaryOf = (
  series: SeriesName,
  curves: readonly Pick<LessonCurve, 'label' | 'values'>[],
): string => {
  const { title, unit } = seriesWords(series)
  const said = curves.flatMap(({ label, values }) => {
    const known = values.filter(Number.isFinite)
    const [start, end] = [known[0], known.at(-1)]
    // what is hidden, or not drawn yet, has no end to tell
    const say = Number.isFinite(values.at(-1)) ? learnWords.curve : learnWords.cut
    return start === undefined || end === undefined
      ? []
      : [say(label, seriesValue(series, start), seriesValue(series, end))]
  })
  return [`${title}, ${unit}.`, ...said].join(' ')
}

/** The forecast as a course in the unit of its series. */
export const courseOf = (
  seen: Seen,
  series: string,
  known: number,
  forecast: Forecast,
): { readonly months: readonly number[]; readonly values: readonly number[] } => {
  const months = knotsOf(known, endOf(seen))
  const axis = axisOf(seen, series)
  return {
    months,
    values: months.map((_, i) => {
      const height = forecast[i] ?? null
      return height === null ? Number.NaN : valueOf(axis, height)
    }),
  }
}

/** What is known of a world before its run is shown: its value in the last month that is. */
export const knownValue = (seen: Seen, world: string, series: string, known: number): number => {
  const [low, high] = axisOf(seen, series)
  const band = bandOf(seen, world, seriesIn(series))
  const at = recordAt(seen.learning.runs?.t ?? [], known)
  return band?.mean[at] ?? (low + high) / 2
}

/** A forecast that goes on from what is known. */
const joined = (
  seen: Seen,
  world: string,
  series: string,
  { known, heights }: { readonly known: number; readonly heights: Forecast },
): ReturnType<typeof courseOf> => {
  const { months, values } = courseOf(seen, series, known, heights)
  const begins = Number.isFinite(values[0] ?? Number.NaN)
  const start = begins ? knownValue(seen, world, series, known) : Number.NaN
  return { months: [known, ...months], values: [start, ...values] }
}

interface Extras {
  readonly forecast?: { readonly known: number; readonly heights: Forecast } | null
  readonly others?: readonly Forecast[]
  /** Month after which nothing is shown; `null` for everything. */
  readonly known?: number | null
  readonly marks?: readonly Mark[]
  /** The axis; `null` for that of the lesson. */
  readonly domain?: Domain | null
  /** What the curve of the first world is called once it is no longer what the file of the lesson names. */
  readonly label?: string | null
}

/** The chart of some worlds over the world in which nothing is decided. */
export const curvesData = (
  seen: Seen,
  { worlds, series: named }: LessonCurves,
  {
    forecast = null,
    others = [],
    known = null,
    marks = [],
    domain = null,
    label: own = null,
  }: Extras = {},
): LessonChartData => {
  const series = seriesIn(named)
  const words = seriesWords(series)
  const months = monthsOf(seen)
  const end = endOf(seen)
  const shown = (values: readonly number[]): readonly number[] =>
    known === null ? values : hidden(months, values, known)
  const decided = worlds.filter(world => world !== undecided)
  const curves = decided.flatMap((world, i): readonly LessonCurve[] => {
    const band = bandOf(seen, world, series)
    if (band === null) return []
    const label = (i === 0 ? own : null) ?? seen.lesson.worlds[world]?.label ?? world
    const alone = decided.length === 1 && known === null
    return [
      {
        label,
        ink: inkOf(letters[i] ?? 'a', i),
        values: shown(band.mean),
        band: alone ? band : null,
      },
    ]
  })
  const before = bandOf(seen, undecided, series)
  const base = before === null ? null : { label: learnWords.undecided, values: before.mean }
  const course =
    forecast === null
      ? null
      : {
          label: drawWords.label,
          ...joined(seen, decided[0] ?? undecided, named, forecast),
        }
  const drawn = course?.values.some(Number.isFinite) === true ? [course] : []
  return {
    ...words,
    axis: timelineWords.shortAxis,
    months,
    until: end,
    domain: domain ?? axisOf(seen, named),
    base,
    curves,
    forecast: course,
    others: others.map(
      heights =>
        joined(seen, decided[0] ?? undecided, named, { known: forecast?.known ?? 0, heights })
          .values,
    ),
    marks: [...startsOf(seen, worlds), ...marks],
    summary: summaryOf(series, [...curves, ...(base === null ? [] : [base]), ...drawn]),
  }
}

/** The shapes of a forecast and of its run, and how far they are apart; `null` while one of them is missing. */
export const gapOf = (
  seen: Seen,
  { world, series: named, known }: { world: string; series: string; known: number },
  forecast: Forecast,
): Gap | null => {
  const series = seriesIn(named)
  const band = bandOf(seen, world, series)
  const { t } = seen.learning.runs ?? { t: [] }
  const { months, values } = courseOf(seen, named, known, forecast)
  if (band === null || values.length === 0 || !values.every(Number.isFinite)) return null
  const before = bandOf(seen, undecided, series)
  const at = (month: number): number => band.mean[recordAt(t, month)] ?? Number.NaN
  // what was decided shows in the distance from the grey curve, which moves by itself
  const grey = (month: number): number => before?.mean[recordAt(t, month)] ?? 0
  const truth = months.map(at)
  const { notice } = seen.lesson.charts[named] ?? { notice: 0 }
  const line = [known, ...months].map(grey)
  const expected = drawnShape([at(known), ...values], line, notice)
  const happened = shapeOf(
    [at(known), ...truth].map((value, i) => value - (line[i] ?? 0)),
    notice,
  )
  const monthOf = ({ turn }: Shape): number | null =>
    turn === null ? null : ([known, ...months][turn] ?? null)
  const gaps = values.map((value, i) => value - (truth[i] ?? 0))
  const widest = gaps.reduce(
    (best, gap, i) => (Math.abs(gap) > Math.abs(gaps[best] ?? 0) ? i : best),
    0,
  )
  return {
    series,
    expected,
    happened,
    expectedTurn: monthOf(expected),
    happenedTurn: monthOf(happened),
    atEnd: gaps.at(-1) ?? 0,
    widest: { month: months[widest] ?? 0, gap: gaps[widest] ?? 0 },
    notice,
  }
}

/** One goal of a repair as it stands. */
export interface GoalStanding {
  readonly series: SeriesName
  readonly month: number
  readonly below: boolean
  /** What it is held against. */
  readonly mark: number
  readonly by: number
  /** Where the run is; `null` before it is there. */
  readonly value: number | null
  readonly met: boolean
}

/** Every goal of a repair as it stands: met only by a run, never by a click. */
export const goalsOf = (
  seen: Seen,
  world: string,
  goals: readonly Expectation[],
): readonly GoalStanding[] => {
  const { ask, runs } = seen.learning
  const meansOf = (name: string): Means => ({
    t: runs?.t ?? [],
    series: runs?.worlds[ask?.worlds.indexOf(name) ?? -1] ?? {},
  })
  const own = meansOf(world)
  const verdicts = checkExpectations({ expect: goals }, own, meansOf)
  const valueOn = (means: Means, series: SeriesName, day: number): number =>
    means.series[series]?.mean[recordAt(means.t, toMonths(day))] ?? Number.NaN
  return verdicts.flatMap(({ expectation, met }) => {
    const { at, above, below, by } = expectation
    const series = seriesIn(expectation.series)
    const yardstick = below ?? above
    if (yardstick === undefined) return []
    const mark =
      typeof yardstick === 'number'
        ? yardstick
        : 'at' in yardstick
          ? valueOn(own, series, yardstick.at)
          : valueOn(meansOf(yardstick.scenario), series, at)
    const value = valueOn(own, series, at)
    return [
      {
        series,
        month: Math.round(toMonths(at)),
        below: below !== undefined,
        mark,
        by,
        value: Number.isFinite(value) ? value : null,
        met,
      },
    ]
  })
}

/** Goals about one series as marks of its chart. */
export const goalMarks = (goals: readonly GoalStanding[], series: string): readonly Mark[] =>
  goals
    .filter(goal => goal.series === series && Number.isFinite(goal.mark))
    .map(({ month, below, mark, by, met }) => ({
      kind: 'goal',
      month,
      value: below ? mark - by : mark + by,
      below,
      met,
      label: stepWords.goalMark,
    }))

/** The axis that holds a world and the spread of its runs, where it is longer than the axis it had; else that. */
export const axisHolding = (
  seen: Seen,
  { world, series }: { world: string; series: string },
  axis: Domain,
): Domain => {
  const band = bandOf(seen, world, seriesIn(series))
  return band === null ? axis : widenedDomain(axis, [...band.q05, ...band.q95, ...band.mean])
}

/** Says on the chart that its axis is longer than that of the lesson; nothing where it is not. */
export const widenedMark = (seen: Seen, series: string, axis: Domain): readonly Mark[] => {
  const [low, high] = axisOf(seen, series)
  return axis[0] < low || axis[1] > high
    ? [{ kind: 'widened', above: axis[0] >= low, label: stepWords.widened }]
    : []
}

/** Day of a month as the files of lessons count. */
export const knownMonth = (day: number): number => Math.round(toMonths(day))
