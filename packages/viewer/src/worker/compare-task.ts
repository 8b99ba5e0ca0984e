import {
  bandOf,
  compareBusinessCases,
  compareSeries,
  runId,
  seriesNames,
  simulate,
  trapPairsOf,
  trapsIn,
  type Scenario,
  type Trace,
} from '@burnout/engine'
import { recordOf } from '../record.ts'
import { clearLens, isWhole, type Seen } from '../settings/lens.ts'
import {
  readOutcomes,
  type Cases,
  type Column,
  type Compared,
  type ReadOutcome,
  type TrapGround,
  type TrapsFound,
} from './compared.ts'
import { ensemblesOf, firstOf, type Ensemble } from './ensembles.ts'
import { alone, type Helper } from './helper.ts'
import type { LoopNews } from './protocol.ts'
import { sectionOf } from './section.ts'
import { seenTrace } from './seen-trace.ts'
import { workload } from './workload.ts'

/** Pairs after which the page is told: soon, and then ever more rarely. */
const tellings = [2, 6, 16, 40, 70]

/** Most replicates between two chances to stop. */
const block = 8

/** A block of replicates of an ensemble. */
interface Piece {
  readonly ensemble: Ensemble
  readonly first: number
  readonly count: number
}

/** The blocks that are missing until every ensemble has so many replicates. */
const missing = (ensembles: readonly Ensemble[], until: number): readonly Piece[] =>
  ensembles.flatMap(ensemble => {
    const pieces: Piece[] = []
    for (let first = ensemble.count; first < until; first += block)
      pieces.push({ ensemble, first, count: Math.min(block, until - first) })
    return pieces
  })

/** Runs blocks, some of them in the other worker; says after each how many replicates there are. */
function* runAll(pieces: readonly Piece[], helper: Helper): Generator<LoopNews | number> {
  const load = workload(
    pieces.map(({ count }, first) => ({ first, count, tell: first === pieces.length - 1 })),
  )
  const placeOf = (job: number, first: number): number =>
    pieces.findIndex(each => each.ensemble.job === job && each.first === first)
  let run = 0
  const done = (place: number, trace: Trace): void => {
    load.done(place, trace)
    run += trace.count
  }
  while (!load.finished()) {
    const heard = helper.heard()
    if (heard === 'gone') load.recall()
    else {
      for (const news of heard) {
        const place = placeOf(news.job, news.first)
        if (place < 0) continue
        if (news.kind === 'begun') load.begun(place)
        else done(place, news.trace)
      }
      if (load.finished()) break
    }
    const own = load.take()
    const taken = own === null ? undefined : pieces[own.first]
    if (own === null || taken === undefined) {
      yield { kind: 'waiting' }
      continue
    }
    const { ensemble, first, count } = taken
    if (heard !== 'gone') {
      helper.withdraw(first)
      for (let lent = load.lend(); lent !== null; lent = load.lend()) {
        const piece = pieces[lent.first]
        if (piece === undefined) break
        const { job, scenario, seen } = piece.ensemble
        helper.ask({ job, scenario, seen, first: piece.first, count: piece.count })
      }
    }
    const section = sectionOf(ensemble.run, ensemble.seen)
    const trace = simulate(ensemble.run, { first, count, section })
    if (trace !== null) done(own.first, trace)
    yield run
  }
  for (const [place, trace] of (load.news() ?? []).entries()) {
    const ensemble = pieces[place]?.ensemble
    ensemble?.traces.push(trace)
    if (ensemble !== undefined) ensemble.count += trace.count
  }
}

const endingsOf = (traces: readonly Trace[], outcome: ReadOutcome): readonly number[] => {
  const row = seriesNames.indexOf(outcome)
  return traces.flatMap(({ t, values, records, count }) => {
    const last = (row * t.length + records - 1) * count
    return Array.from(values.subarray(last, last + count))
  })
}

const columnOf = (traces: readonly Trace[]): Column => ({
  bands: recordOf(readOutcomes, outcome => bandOf(traces, outcome)),
  endings: recordOf(readOutcomes, outcome => endingsOf(traces, outcome)),
})

const comparedOf = (
  ensembles: readonly Ensemble[],
  reference: number,
  pairs: number,
  of: number,
  seen: Seen,
): Compared => {
  const whole = ensembles.map(ensemble => firstOf(ensemble, pairs))
  const traces = isWhole(seen) ? whole : whole.map(own => own.map(seenTrace))
  const before = traces[reference] ?? []
  return {
    seen,
    pairs,
    of,
    t: [...(before[0]?.t ?? [])],
    reference,
    columns: traces.map(columnOf),
    comparisons: traces.map((own, index) =>
      index === reference ? null : compareSeries(before, own, readOutcomes),
    ),
  }
}

/** The traps that a scenario shows beside whatever it is held against; its loops have not been scored. */
const trapsBeside = (
  decided: Ensemble,
  alone: Ensemble | undefined,
  pairs: number,
): TrapsFound[number] => {
  if (alone === undefined) return null
  const runs = trapPairsOf(decided.scenario, firstOf(decided, pairs), firstOf(alone, pairs))
  return trapsIn(runs, null).findings.filter(({ shown }) => shown)
}

/**
 * Runs scenarios with the same luck side by side, a few replicates of each at a time, and tells what they
 * change against the one at `reference` as pairs arrive, of those who are seen; then the business case of each
 * that has policies, against itself without them; and the traps that each shows, where these are looked for. The
 * helper runs blocks beside. Fails where a scenario cannot be run.
 */
export function* compareTask(
  scenarios: readonly Scenario[],
  reference: number,
  seen: Seen = clearLens,
  helper: Helper = alone,
  traps: TrapGround | null = null,
): Generator<LoopNews, void, undefined> {
  // whatever a task before had asked for is not wanted any more
  helper.withdraw(null)
  const idle = scenarios.map(each => (each.policies.length > 0 ? { ...each, policies: [] } : null))
  const wanted = [...scenarios, ...idle.filter(each => each !== null)]
  const store = ensemblesOf(wanted, seen)
  const find = (scenario: Scenario): Ensemble | undefined => store.get(runId(scenario))
  const ensembles = scenarios.flatMap(scenario => find(scenario) ?? [])
  const of = scenarios[0]?.run.replicates ?? 0
  const all = [...store.values()]
  function* growAll(these: readonly Ensemble[], until: number): Generator<LoopNews> {
    const before = all.reduce((sum, { count }) => sum + Math.min(count, of), 0)
    for (const news of runAll(missing(these, until), helper))
      yield typeof news === 'number'
        ? { kind: 'progress', done: before + news, total: of * all.length }
        : news
  }

  const known = Math.min(...ensembles.map(({ count }) => count))
  for (const pairs of [...tellings.filter(each => each < of), of]) {
    // what is there already need not be told bit by bit
    if (pairs < Math.min(known, of)) continue
    yield* growAll([...new Set(ensembles)], pairs)
    yield { kind: 'compared', compared: comparedOf(ensembles, reference, pairs, of, seen) }
  }
  yield* growAll([...new Set(idle.flatMap(each => (each === null ? [] : (find(each) ?? []))))], of)
  const cases = idle.map((without, index): Cases[number] => {
    const decided = ensembles[index]
    const left = without === null ? undefined : find(without)
    return decided === undefined || left === undefined
      ? null
      : compareBusinessCases(decided.run, firstOf(decided, of), firstOf(left, of))
  })
  yield { kind: 'cases', cases }
  if (traps === null) return
  const found = idle.map((without, index): TrapsFound[number] => {
    const decided = ensembles[index]
    if (decided === undefined || without === null || index === reference) return null
    return trapsBeside(decided, traps === 'reference' ? ensembles[reference] : find(without), of)
  })
  yield { kind: 'found', found }
}
