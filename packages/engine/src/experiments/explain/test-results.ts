import { loopNames, type LoopName } from '../../loops/named-loops.ts'
import { exhaustionTerms, type ExhaustionTerm } from '../../model/mean-change.ts'
import type { SeriesName } from '../../model/series/catalogue.ts'
import { runEnsemble } from '../ensemble.ts'
import type { ExhaustionAttribution } from '../exhaustion-attribution.ts'
import type { LoopScoreResult } from '../loop-scores.ts'
import { dayOfMonth } from '../months.ts'
import type { EnsembleResult } from '../result.ts'
import { parseScenario } from '../scenario-language.ts'
import type { CurveResults } from './explain-curve.ts'

const MONTHS = 12
const monthly = Array.from({ length: MONTHS + 1 }, (_, month) => month)

/** Results made up for a year of a small clinic: nothing moves but what is given, month by month. */
export interface MadeUp {
  /** Lines of the scenario: policies, events. */
  readonly lines?: string
  readonly loops?: Partial<Record<LoopName, (month: number) => number>>
  readonly activity?: (month: number) => number
  readonly coverage?: (month: number) => number
  readonly agreement?: (month: number) => number
  readonly outside?: (month: number) => number
  /** Points in the month that begins. */
  readonly terms?: Partial<Record<ExhaustionTerm, (month: number) => number>>
  /** Mean exhaustion by clinic in every run. */
  readonly clinics?: Readonly<Record<string, (month: number) => readonly number[]>>
  readonly series?: Partial<Record<SeriesName, (month: number) => number>>
  /** Half the distance between the 5th and the 95th percentile of those series. */
  readonly spread?: number
}

const run = (lines: string): EnsembleResult =>
  runEnsemble(
    parseScenario(
      `version: 1
name: Small
run: { start: 2026-01-01, horizon: 1 year, record: 1 month, replicates: 1, seed: small }
organisation: { clinics: [{ name: Riverside, physicians: 4 }] }
${lines}
`,
      { file: 'small.yaml' },
    ),
  )

export const madeUp = ({
  lines = '',
  loops = {},
  activity = () => 1,
  coverage = () => 1,
  agreement = () => 1,
  outside = () => 0,
  terms = {},
  clinics = {},
  series = {},
  spread = 0,
}: MadeUp): CurveResults => {
  const ran = run(lines)
  const zero = () => 0
  const t = monthly.map(dayOfMonth)
  const bands = Object.fromEntries(
    Object.entries(ran.series).map(([name, { unit }]) => {
      const mean = monthly.map(series[name as SeriesName] ?? zero)
      const [low, high] = [mean.map(value => value - spread), mean.map(value => value + spread)]
      return [name, { unit, mean, q05: low, q25: low, q50: mean, q75: high, q95: high }]
    }),
  ) as unknown as EnsembleResult['series']
  const about = { scenario: ran.scenario, version: ran.version, seed: ran.seed, replicates: 1 }
  const scores: LoopScoreResult = {
    ...about,
    format: 'burnout-loop-scores/1',
    months: monthly,
    days: t,
    loops: Object.fromEntries(
      loopNames.map(name => [name, monthly.map(loops[name] ?? zero)]),
    ) as unknown as LoopScoreResult['loops'],
    coverage: monthly.map(coverage),
    agreement: monthly.map(agreement),
    activity: monthly.map(activity),
    outside: monthly.map(outside),
    polarity: Object.fromEntries(
      loopNames.map(name => [name, { label: 'none', confidence: 0 }]),
    ) as unknown as LoopScoreResult['polarity'],
    links: {},
    circuits: 0,
    dominance: [],
  }
  const attribution: ExhaustionAttribution = {
    ...about,
    format: 'burnout-exhaustion-attribution/1',
    t,
    exhaustion: monthly.map(series.exhaustion ?? zero),
    clinics: Object.entries(clinics).map(([name, of]) => ({ name, exhaustion: monthly.map(of) })),
    terms: Object.fromEntries(
      exhaustionTerms.map(term => [term, monthly.slice(0, MONTHS).map(terms[term] ?? zero)]),
    ) as unknown as ExhaustionAttribution['terms'],
    redesign: { effort: [], will: [], capability: [], left: [], funded: [] },
  }
  return { result: { ...ran, t, series: bands }, scores, attribution }
}
