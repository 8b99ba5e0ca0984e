import { runDepartures } from '../model/departures.ts'
import { exhaustionTerms, MeanChange, type ExhaustionTerm } from '../model/mean-change.ts'
import { evaluateDay, step, wind } from '../model/step.ts'
import { mean } from '../numerics/statistics.ts'
import { seatsOf } from '../scenario/compiled-run.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { engineVersion } from '../version.ts'
import { BLOCK } from './ensemble.ts'
import { checkCount, dayOfMonth, monthsWithin } from './months.ts'
import { blocksOf, inTurn, type Parts } from './parts.ts'
import { atOnce, type ExperimentProgress, type OnExperimentProgress } from './progress.ts'

/** Factors of redesign effort, in the order of its equation; their product is the effort. */
export const redesignFactors = ['will', 'capability', 'left', 'funded'] as const
export type RedesignFactor = (typeof redesignFactors)[number]

/** Where an organisation keeps each factor, and the effort. */
const columnOf = {
  effort: 'redesignEffort',
  will: 'redesignWill',
  capability: 'capability',
  left: 'redesignLeft',
  funded: 'redesignFunded',
} as const

export interface AttributionOptions {
  /** Runs, at least 1; as many as the scenario has unless given. */
  readonly replicates?: number
  /** Runs side by side; no result depends on it. */
  readonly block?: number
}

/** What moved exhaustion, month by month, and what became of the effort to redesign. */
export interface ExhaustionAttribution {
  readonly format: 'burnout-exhaustion-attribution/1'
  readonly scenario: Scenario
  readonly version: string
  readonly seed: string
  readonly replicates: number
  /** Days on which months begin and the last ends, shape [months + 1]. */
  readonly t: readonly number[]
  /** Mean exhaustion of the employed on those mornings, in points, mean over replicates. */
  readonly exhaustion: readonly number[]
  /** Mean exhaustion of each clinic on those mornings, shape [months + 1][replicates]; 0 where nobody is left. */
  readonly clinics: readonly {
    readonly name: string
    readonly exhaustion: readonly (readonly number[])[]
  }[]
  /**
   * Points by which each term moved that mean during each month, shape [months], mean over replicates;
   * outflows are negative. They add up to the change of `exhaustion`. `leavers` is the survivor effect:
   * the mean falls where the most exhausted leave, although nobody recovered.
   */
  readonly terms: Readonly<Record<ExhaustionTerm, readonly number[]>>
  /**
   * Redesign effort and its factors on those mornings, shares 0–1, shape [months + 1][replicates]: the will
   * (urgency, or commitment where that is more), capability, what wellness leaves, and what losses leave of
   * the budget. By replicate, because only there the effort is exactly the product of its factors.
   */
  readonly redesign: Readonly<Record<'effort' | RedesignFactor, readonly (readonly number[])[]>>
}

/** What was read in a block of replicates, every array of shape [month][replicate]. */
export interface AttributionRows {
  readonly exhaustion: readonly Float64Array[]
  /** Shape [clinic][month][replicate]. */
  readonly clinics: readonly (readonly Float64Array[])[]
  /** Shape [term][month][replicate]. */
  readonly terms: readonly (readonly Float64Array[])[]
  readonly redesign: Readonly<Record<'effort' | RedesignFactor, readonly Float64Array[]>>
}

/**
 * Attributes the change of mean exhaustion to its flows and to who is counted, exactly and additively:
 *
 *   exhaustion(end) − exhaustion(begin) = Σ flows, each in points of the mean, + leavers + joiners
 *
 * tick by tick, see `MeanChange`. It says what pushes the symptom, and not which loop does. Fails on numbers
 * out of range and on a run of less than a month. A part is a block of replicates; it yields at its end.
 */
export const attributionParts = (
  scenario: Scenario,
  { replicates = scenario.run.replicates, block = BLOCK }: AttributionOptions = {},
): Parts<AttributionRows, ExhaustionAttribution> => {
  checkCount('replicates', replicates, 1)
  checkCount('block', block, 1)
  const run = compileScenario(scenario)
  const months = monthsWithin(run.days)
  checkCount('months of the run', months, 1)
  const t = Array.from({ length: months + 1 }, (_, k) => dayOfMonth(k))
  const names = Object.keys(columnOf) as readonly (keyof typeof columnOf)[]
  const seats = run.clinics.reduce((sum, clinic) => sum + seatsOf(clinic), 0)
  const blocks = blocksOf(replicates, block)

  function* measure(part: number): Generator<number, AttributionRows, undefined> {
    const { first, count } = blocks[part]
    const rows = (length: number) => Array.from({ length }, () => new Float64Array(count))
    const exhaustion = rows(months + 1)
    const clinics = run.clinics.map(() => rows(months + 1))
    const terms = exhaustionTerms.map(() => rows(months))
    const redesign = byName(() => rows(months + 1))
    const clockwork = wind(run, first, count, 1)
    const { world } = clockwork
    const change = new MeanChange(world)
    const record = (month: number): void => {
      for (let o = 0; o < count; o++) {
        exhaustion[month][o] = change.exhaustion[o]
        clinics.forEach((of, c) => {
          of[month][o] = world.clinics.teamExhaustion[o * clinics.length + c]
        })
        for (const name of names) redesign[name][month][o] = world.organisations[columnOf[name]][o]
      }
    }
    for (let month = 0; month < months; month++) {
      for (let day = t[month]; day < t[month + 1]; day++) {
        evaluateDay(clockwork, day)
        change.before(world)
        if (day === t[month]) record(month)
        step(clockwork, day)
        runDepartures(world, run, day)
        change.after(world)
      }
      for (let o = 0; o < count; o++)
        exhaustionTerms.forEach((_, term) => {
          terms[term][month][o] = change.points[o * exhaustionTerms.length + term]
        })
      change.reset()
    }
    evaluateDay(clockwork, t[months])
    record(months)
    yield count * seats * t[months]
    return { exhaustion, clinics, terms, redesign }
  }

  const join = (rows: readonly AttributionRows[]): ExhaustionAttribution => {
    const all = (columnsOf: (row: AttributionRows) => readonly Float64Array[]) =>
      columnsOf(rows[0]).map((_, month) => rows.flatMap(row => [...columnsOf(row)[month]]))
    return {
      format: 'burnout-exhaustion-attribution/1',
      scenario,
      version: engineVersion,
      seed: run.seed,
      replicates,
      t,
      exhaustion: all(row => row.exhaustion).map(mean),
      clinics: run.clinics.map(({ name }, c) => ({ name, exhaustion: all(row => row.clinics[c]) })),
      terms: Object.fromEntries(
        exhaustionTerms.map((name, term) => [name, all(row => row.terms[term]).map(mean)]),
      ) as unknown as ExhaustionAttribution['terms'],
      redesign: byName(name => all(row => row.redesign[name])),
    }
  }
  return { efforts: blocks.map(({ count }) => count * seats * t[months]), measure, join }
}

/** The same in turn: the caller shows how far it has come, and stops by not asking on. */
export function* exhaustionAttribution(
  scenario: Scenario,
  options?: AttributionOptions,
): Generator<ExperimentProgress, ExhaustionAttribution, undefined> {
  return yield* inTurn(attributionParts(scenario, options))
}

const byName = <T>(make: (name: keyof typeof columnOf) => T): Record<keyof typeof columnOf, T> => ({
  effort: make('effort'),
  will: make('will'),
  capability: make('capability'),
  left: make('left'),
  funded: make('funded'),
})

/** Attributes exhaustion at once; `null` when `onProgress` returned `false`. */
export const attributeExhaustion = (
  scenario: Scenario,
  options?: AttributionOptions,
  onProgress?: OnExperimentProgress,
): ExhaustionAttribution | null => atOnce(exhaustionAttribution(scenario, options), onProgress)
