import { checkCount, dayOfMonth, monthsWithin } from '../experiments/months.ts'
import { blocksOf, type Parts } from '../experiments/parts.ts'
import { seriesAt, seriesNames, type SeriesName } from '../model/series/catalogue.ts'
import { simulate } from '../model/simulate.ts'
import type { Trace } from '../model/trace.ts'
import { compileScenario, seatsOf } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { engineVersion } from '../version.ts'
import { halfYearMeans, type HalfYears } from './signs/beside.ts'

export interface TrapPairOptions {
  /** Pairs of runs, at least 2; 12 unless given. */
  readonly replicates?: number
  /** Runs side by side; no result depends on it. */
  readonly block?: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

/** Half-year means of every series, of runs and of the same teams with nothing done. */
export interface TrapRows {
  readonly own: Readonly<Record<SeriesName, HalfYears>>
  readonly alone: Readonly<Record<SeriesName, HalfYears>>
}

/** The pairs of runs in which traps are looked for. */
export interface TrapPairs extends TrapRows {
  readonly scenario: Scenario
  readonly version: string
  readonly seed: string
  readonly replicates: number
  /** Months that were run. */
  readonly months: number
}

const halfYearsOf = ({ t, count, records, values }: Trace): TrapRows['own'] => {
  const months = t.map(day => day / dayOfMonth(1))
  return bySeries(name => {
    const first = seriesAt[name] * records
    return halfYearMeans(months, count, (record, r) => values[(first + record) * count + r])
  })
}

const bySeries = (of: (name: SeriesName) => HalfYears): TrapRows['own'] =>
  Object.fromEntries(
    seriesNames.map((name): [SeriesName, HalfYears] => [name, of(name)]),
  ) as Record<SeriesName, HalfYears>

/** Columns of blocks side by side, half-year by half-year. */
const joined = (blocks: readonly HalfYears[]): HalfYears =>
  blocks[0].map((_, half) => Float64Array.from(blocks.flatMap(rows => [...rows[half]])))

/**
 * The pairs of runs that are there already: the replicates of a scenario, and the same ones of whatever it is held
 * against, with the same luck and records. Fails where there are not as many of both.
 */
export const trapPairsOf = (
  scenario: Scenario,
  own: readonly Trace[],
  alone: readonly Trace[],
): TrapPairs => {
  const replicates = sum(own.map(({ count }) => count))
  const others = sum(alone.map(({ count }) => count))
  if (replicates !== others)
    throw new RangeError(`runs to hold against: ${others}; expected ${replicates}`)
  const run = compileScenario(scenario)
  const rows = { own: own.map(halfYearsOf), alone: alone.map(halfYearsOf) }
  return {
    scenario,
    version: engineVersion,
    seed: run.seed,
    replicates,
    months: monthsWithin(run.days),
    own: bySeries(name => joined(rows.own.map(each => each[name]))),
    alone: bySeries(name => joined(rows.alone.map(each => each[name]))),
  }
}

/**
 * Pairs every replicate of a scenario with one of the same team and the same luck in which no policy is in
 * force. What befalls a team (surges, departures, cut loops) is the same in both, so that they differ by what
 * is decided. Fails on numbers out of range. A part is a block of replicates.
 */
export const trapPairParts = (
  scenario: Scenario,
  { replicates = 12, block = 4 }: TrapPairOptions = {},
): Parts<TrapRows, TrapPairs> => {
  checkCount('replicates', replicates, 2)
  checkCount('block', block, 1)
  const run = compileScenario(scenario)
  const idle = compileScenario({ ...scenario, policies: [] })
  const blocks = blocksOf(replicates, block)
  const seats = run.clinics.reduce((sum, clinic) => sum + seatsOf(clinic), 0)
  return {
    efforts: blocks.map(({ count }) => 2 * count * seats * run.days),
    *measure(part) {
      const { first, count } = blocks[part]
      const own = simulate(run, { first, count })
      yield count * seats * run.days
      const alone = simulate(idle, { first, count })
      // nothing stops these runs
      if (own === null || alone === null) throw new Error('run stopped: traps; expected all of it')
      return { own: halfYearsOf(own), alone: halfYearsOf(alone) }
    },
    join: rows => ({
      scenario,
      version: engineVersion,
      seed: run.seed,
      replicates,
      months: monthsWithin(run.days),
      own: bySeries(name => joined(rows.map(({ own }) => own[name]))),
      alone: bySeries(name => joined(rows.map(({ alone }) => alone[name]))),
    }),
  }
}
