import {
  compileScenario,
  defaultParameters,
  parameterOfRole,
  sectionBandOf,
  simulate,
  type ParameterName,
  type Role,
  type Scenario,
  type SectionSeries,
  type Trace,
} from '@burnout/engine'
import { entriesOf } from '../record.ts'
import type { LoopNews } from './protocol.ts'

/** Levels that an organisation has, in shares 0–1. */
export interface Asked {
  /** Share burned out in its survey, by the series that stands for the instrument, and of whom. */
  readonly survey: {
    readonly share: number
    readonly series: SectionSeries
    readonly role: Role | null
  } | null
  /** Leavers of 1 employed in a year, by role. */
  readonly leaving: Readonly<Partial<Record<Role, number>>>
}

/** What has to be assumed for the levels, as near as the ranges allow, and the levels that come of it. */
export interface Fitted {
  readonly assumptions: Readonly<Partial<Record<ParameterName, number>>>
  readonly survey: number | null
  readonly leaving: Readonly<Partial<Record<Role, number>>>
}

/** Replicates, and days, over which levels are read: a year, because both have seasons. */
const replicates = 24
const year = 364
const recordEvery = 28

/** Most rounds of the search; a level that is within the tolerance is left alone. */
const rounds = 14
const tolerance = { survey: 0.004, leaving: 0.002 } as const

/** Replicates between two chances to stop. */
const block = 6

/** What moves a share burned out: what work wears, and the level that people return to without strain. */
const wearing: readonly ParameterName[] = ['wearRate', 'restingExhaustion']

/** What moves the leavers of a role: how often they resign, what burnout adds to it, and who stops anyway. */
const leavingBy = (role: Role): readonly ParameterName[] => [
  parameterOfRole('quitRate', role),
  parameterOfRole('quitMultiplier', role),
  parameterOfRole('retireRate', role),
]

/** A level that rises with each of its parameters, and the last that has been seen of it. */
interface Search {
  /** Tried one after the other: the next where the one before has come to the end of its range. */
  readonly parameters: readonly ParameterName[]
  readonly role: Role | null
  readonly wanted: number
  readonly tolerance: number
  readonly series: SectionSeries
  readonly values: Map<ParameterName, number>
  at: number
  got: number
  /** What was seen before of the parameter that is being moved. */
  before: readonly [value: number, level: number] | null
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const levelOf = (traces: readonly Trace[], series: SectionSeries): number =>
  meanOf(sectionBandOf(traces, series).mean.filter(Number.isFinite))

/** Shares of a range: of the first step, from which a slope is known, and of one too small to be made. */
const firstStep = 0.15
const smallest = 1e-3

/**
 * Moves the parameter at hand along the line through the last two levels seen, and goes on to the next
 * parameter at the end of its range. Returns whether anything was moved.
 */
const move = (search: Search): boolean => {
  const { wanted, got, values } = search
  // of nobody there is no level
  if (!Number.isFinite(got)) return false
  if (Math.abs(got - wanted) <= search.tolerance) return false
  const name = search.parameters[search.at]
  if (name === undefined) return false
  const [low, high] = defaultParameters[name].range
  const value = values.get(name) ?? defaultParameters[name].value
  const { before } = search
  const slope = before === null ? Number.NaN : (got - before[1]) / (value - before[0])
  const step =
    slope > 0 ? (wanted - got) / slope : Math.sign(wanted - got) * firstStep * (high - low)
  const to = Number(Math.min(high, Math.max(low, value + step)).toFixed(4))
  if (Math.abs(to - value) < smallest * (high - low)) {
    search.at++
    search.before = null
    return move(search)
  }
  search.before = [value, got]
  values.set(name, to)
  return true
}

/**
 * Looks for the assumptions under which an organisation has the levels that were asked for: the rate at which
 * strain wears for the share burned out, the rate at which each role resigns for its leavers, and others
 * where the range of these is not enough. Every round runs the same days with the same luck, so that the same question has the same answer; nothing leaves
 * the range of its parameter, and what cannot be reached is told as far as it goes.
 */
export function* fitTeam(
  scenario: Scenario,
  { survey, leaving }: Asked,
): Generator<LoopNews, void, undefined> {
  const searchFor = (
    parameters: readonly ParameterName[],
    what: Pick<Search, 'role' | 'wanted' | 'tolerance' | 'series'>,
  ): Search => ({
    parameters,
    ...what,
    values: new Map(
      parameters.flatMap((name): [ParameterName, number][] => {
        const own = scenario.assumptions[name]
        return typeof own === 'number' ? [[name, own]] : []
      }),
    ),
    at: 0,
    got: Number.NaN,
    before: null,
  })
  const ofSurvey =
    survey === null
      ? null
      : searchFor(wearing, {
          role: survey.role,
          wanted: survey.share,
          tolerance: tolerance.survey,
          series: survey.series,
        })
  const ofLeaving = entriesOf(leaving).map(([role, wanted]) =>
    searchFor(leavingBy(role), {
      role,
      wanted,
      tolerance: tolerance.leaving,
      series: 'turnover',
    }),
  )
  const searches = [...(ofSurvey === null ? [] : [ofSurvey]), ...ofLeaving]
  const assumed = () => Object.fromEntries<number>(searches.flatMap(({ values }) => [...values]))
  const roles = [...new Set(searches.map(({ role }) => role))]
  const total = rounds * roles.length * replicates
  let done = 0
  for (let round = 0; round < rounds; round++) {
    const run = compileScenario({
      ...scenario,
      assumptions: { ...scenario.assumptions, ...assumed() },
      run: { ...scenario.run, horizon: year, record: recordEvery, replicates },
    })
    for (const role of roles) {
      const traces: Trace[] = []
      for (let first = 0; first < replicates; first += block) {
        const trace = simulate(run, { first, count: block, section: { clinic: null, role } })
        if (trace !== null) traces.push(trace)
        done += block
        yield { kind: 'progress', done, total }
      }
      for (const search of searches)
        if (search.role === role) search.got = levelOf(traces, search.series)
    }
    // the levels that are told are those of the last values, which are therefore not moved again
    if (round === rounds - 1 || searches.map(move).every(moved => !moved)) break
  }
  yield {
    kind: 'fitted',
    fitted: {
      assumptions: assumed(),
      survey: ofSurvey?.got ?? null,
      leaving: Object.fromEntries(
        ofLeaving.flatMap(({ role, got }) => (role === null ? [] : [[role, got] as const])),
      ),
    },
  }
}
