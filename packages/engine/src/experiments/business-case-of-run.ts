import { seriesCatalogue, seriesNames, type SeriesName } from '../model/series/catalogue.ts'
import type { Trace } from '../model/trace.ts'
import { meanInterval } from '../numerics/intervals.ts'
import { mean } from '../numerics/statistics.ts'
import { parameterOfRole, roles } from '../parameters/roles.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import { bandOf, valuesAt } from './bands.ts'
import {
  businessCase,
  publishedExample,
  type BusinessCase,
  type BusinessCaseInputs,
} from './business-case.ts'

/** One line of the comparison; `null` where a column has nothing to say. */
export interface BusinessCaseRow {
  readonly row: string
  readonly label: string
  readonly unit: string
  /** By the worksheet, for its published example. */
  readonly published: number | null
  /** By the worksheet, fed from the run. */
  readonly worksheet: number | null
  /** What the simulation itself books, mean over the replicates. */
  readonly simulated: number | null
  /** Where that mean would come to lie with ever more replicates, with 95 % certainty. */
  readonly interval: readonly [number, number] | null
}

const COVERAGE = 0.95
const DAYS_PER_YEAR = 365.25

const costs = seriesNames.filter(name => name.startsWith('cost') && name !== 'costProgrammes')

const overTheRun = (traces: readonly Trace[], name: SeriesName): number =>
  mean(bandOf(traces, name).mean)

/** What a year of the whole run adds to a series that counts from the start, in every replicate. */
const perYear = (traces: readonly Trace[], name: SeriesName): Float64Array => {
  const [{ t, records }] = traces
  const replicates = traces.reduce((sum, { count }) => sum + count, 0)
  const series = seriesNames.indexOf(name)
  const last = valuesAt(traces, series, records - 1, new Float64Array(replicates))
  return last.map(value => (value * DAYS_PER_YEAR) / t[records - 1])
}

/** A mean over those who leave, from a parameter that each role has of its own. */
const ofLeavers = (
  { parameters }: CompiledRun,
  traces: readonly Trace[],
  name: 'quitMultiplier' | 'replacementCost',
): number => {
  let leavers = 0
  let sum = 0
  for (const role of roles) {
    const leaving = overTheRun(traces, `${role}Headcount`) * overTheRun(traces, `${role}Turnover`)
    const assumed = parameters[parameterOfRole(name, role)]
    leavers += leaving
    sum += leaving * (typeof assumed === 'number' ? assumed : mean(assumed.uncertain))
  }
  return leavers > 0 ? sum / leavers : 0
}

/**
 * What the worksheet asks, answered by a run without policies and, for what they cost and do, by one
 * with them: means over the whole run; ratio and cost of a leaver from the parameters of the roles, as
 * often as each leaves. Policies that lower no burnout count as lowering it by nothing.
 */
const worksheetOf = (
  run: CompiledRun,
  decided: readonly Trace[],
  left: readonly Trace[],
): BusinessCaseInputs => {
  const burnout = overTheRun(left, 'burnedOut')
  const programmes = [decided, left].map(traces => mean(perYear(traces, 'costProgrammes')))
  return {
    clinicians: overTheRun(left, 'headcount'),
    burnout,
    turnover: overTheRun(left, 'turnover'),
    riskRatio: ofLeavers(run, left, 'quitMultiplier'),
    costPerLeaver: ofLeavers(run, left, 'replacementCost'),
    programmeCost: Math.max(0, programmes[0] - programmes[1]),
    relativeReduction:
      burnout > 0 ? Math.max(0, 1 - overTheRun(decided, 'burnedOut') / burnout) : 0,
  }
}

interface Sheet {
  readonly inputs: BusinessCaseInputs
  readonly answer: BusinessCase
}

const filledIn = (inputs: BusinessCaseInputs): Sheet => ({ inputs, answer: businessCase(inputs) })

type Simulated = Pick<BusinessCaseRow, 'simulated' | 'interval'>

const nothing: Simulated = { simulated: null, interval: null }

/**
 * The business case of a scenario's policies three times over: the published example of the worksheet,
 * the worksheet fed from the run, and what the simulation books for a year.
 *
 * `decided` are traces with the policies of `run`, `left` those of the same replicates without them: both
 * in the same order, not empty, and longer than one day. Throws a `RangeError` where the run is none that
 * the worksheet can be filled in for.
 */
export const compareBusinessCases = (
  run: CompiledRun,
  decided: readonly Trace[],
  left: readonly Trace[],
): readonly BusinessCaseRow[] => {
  const published = filledIn(publishedExample)
  const worksheet = filledIn(worksheetOf(run, decided, left))

  /** What the policies add to a series in a year, or with −1 take off it. */
  const difference = (name: SeriesName, sign: 1 | -1): Simulated => {
    const without = perYear(left, name)
    const values = perYear(decided, name).map((value, i) => sign * (value - without[i]))
    return { simulated: mean(values), interval: meanInterval(values, COVERAGE) }
  }
  const line = (
    row: string,
    label: string,
    unit: string,
    read: ((sheet: Sheet) => number | null) | null,
    simulated = nothing,
  ): BusinessCaseRow => ({
    row,
    label,
    unit,
    published: read?.(published) ?? null,
    worksheet: read?.(worksheet) ?? null,
    ...simulated,
  })

  const programmes = difference('costProgrammes', 1)
  const benefit = difference('netBenefit', 1)
  const spent = programmes.simulated ?? 0
  const gained = benefit.simulated ?? 0
  return [
    line('clinicians', 'Clinicians', 'clinicians', ({ inputs }) => inputs.clinicians),
    line('burnout', 'Burned out', 'share', ({ inputs }) => inputs.burnout),
    line('turnover', 'Turnover', 'leavers/head-year', ({ inputs }) => inputs.turnover),
    line('riskRatio', 'Exit ratio of the burned out', 'ratio', ({ inputs }) => inputs.riskRatio),
    line('costPerLeaver', 'Cost of a leaver', '$', ({ inputs }) => inputs.costPerLeaver),
    line(
      'relativeReduction',
      'Burnout lowered by',
      'share',
      ({ inputs }) => inputs.relativeReduction,
    ),
    line(
      'attributableLeavers',
      'Leavers due to burnout',
      'leavers/year',
      ({ answer }) => answer.attributableLeavers,
    ),
    line('attributableCost', 'What they cost', '$/year', ({ answer }) => answer.attributableCost),
    line(
      'leaversAvoided',
      'Leavers avoided',
      'leavers/year',
      ({ inputs, answer }) => answer.attributableLeavers * inputs.relativeReduction,
      difference('leavers', -1),
    ),
    ...costs.map(name =>
      line(
        name,
        `${seriesCatalogue[name].label} saved`,
        '$/year',
        name === 'costTurnover' ? ({ answer }) => answer.saving : null,
        difference(name, -1),
      ),
    ),
    line(
      'costProgrammes',
      'Cost of programmes',
      '$/year',
      ({ inputs }) => inputs.programmeCost,
      programmes,
    ),
    line(
      'netBenefit',
      'Net benefit',
      '$/year',
      ({ inputs, answer }) => answer.saving - inputs.programmeCost,
      benefit,
    ),
    line(
      'returnOnInvestment',
      'Return on programmes',
      'share',
      ({ answer }) => answer.returnOnInvestment,
      spent > 0 ? { simulated: gained / spent, interval: null } : nothing,
    ),
  ]
}
