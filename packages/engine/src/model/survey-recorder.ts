import type { World } from '../state/world.ts'
import { askEverybody, nobodyAsked, type LastHolders } from './survey.ts'
import { surveyFieldNames, type SurveyFieldName, type SurveyRow } from './survey-fields.ts'

/** One typed array for each field, one row for each person asked; see `surveyFields`. */
export type SurveyColumns = Readonly<Record<SurveyFieldName, Float64Array>>

/** [days] How far back departures are counted. */
const LOOK_BACK = 365

/** Rows of numbers that grow as they come, by doubling. */
class Rows {
  count = 0
  private columns = surveyFieldNames.map(() => new Float64Array(64))

  add(row: SurveyRow): void {
    if (this.count === this.columns[0].length)
      this.columns = this.columns.map(column => {
        const longer = new Float64Array(2 * column.length)
        longer.set(column)
        return longer
      })
    surveyFieldNames.forEach((name, k) => (this.columns[k][this.count] = row[name]))
    this.count++
  }

  finish(): SurveyColumns {
    return Object.fromEntries(
      surveyFieldNames.map((name, k) => [name, this.columns[k].slice(0, this.count)]),
    ) as Record<SurveyFieldName, Float64Array>
  }
}

/** Columns one after another. */
export const joinAnswers = (parts: readonly SurveyColumns[]): SurveyColumns => {
  const rows = parts.reduce((sum, { day }) => sum + day.length, 0)
  return Object.fromEntries(
    surveyFieldNames.map(name => {
      const column = new Float64Array(rows)
      let at = 0
      for (const part of parts) {
        column.set(part[name], at)
        at += part[name].length
      }
      return [name, column]
    }),
  ) as Record<SurveyFieldName, Float64Array>
}

/** Asks everybody of a world on chosen days, as it goes from its start to its end. */
export class SurveyRecorder {
  private readonly world: World
  private readonly days: ReadonlySet<number>
  private readonly asked: LastHolders
  /** By replicate, so that the order of rows tells nothing of the batch. */
  private readonly rows: readonly Rows[]
  /** Departures as they stood a year before each survey; none before the start. */
  private readonly standing = new Map<number, Float64Array>()

  constructor(world: World, days: readonly number[]) {
    this.world = world
    this.days = new Set(days)
    this.asked = nobodyAsked(world)
    this.rows = Array.from({ length: world.layout.organisations }, () => new Rows())
  }

  /** Is shown every morning once it is evaluated, and asks on those of its days. */
  see(day: number): void {
    const { world, days, asked, rows, standing } = this
    if (days.has(day + LOOK_BACK)) standing.set(day, world.clinics.departed.slice())
    if (!days.has(day)) return
    const before = standing.get(day - LOOK_BACK) ?? new Float64Array(world.layout.clinics)
    const first = world.chance.replicate[0]
    askEverybody(world, day, asked, before, row => rows[row.replicate - first].add(row))
  }

  /** What was answered, in the order of replicates, days and posts. */
  answers(): SurveyColumns {
    return joinAnswers(this.rows.map(own => own.finish()))
  }
}
