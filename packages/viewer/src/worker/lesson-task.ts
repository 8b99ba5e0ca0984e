import {
  bandOf,
  compileScenario,
  runId,
  simulate,
  type CompiledRun,
  type Scenario,
  type SeriesName,
  type Trace,
} from '@burnout/engine'
import { recordOf } from '../record.ts'
import type { LoopNews, WorldRuns } from './protocol.ts'

/** Runs of a world after which the learner is told. */
const tellings = [2, 8]

/** Most runs between two chances to stop. */
const block = 4

/** Worlds whose runs are kept, the newest last: steps of a lesson share them. */
const mostKept = 16

interface World {
  readonly run: CompiledRun
  readonly traces: Trace[]
  count: number
}

const kept = new Map<string, World>()

/** The world of a scenario with the runs that it has, which makes it the newest. */
const worldOf = (scenario: Scenario): World => {
  const id = `${runId(scenario)} ${scenario.run.record} ${scenario.run.replicates}`
  const world = kept.get(id) ?? { run: compileScenario(scenario), traces: [], count: 0 }
  kept.delete(id)
  kept.set(id, world)
  for (const old of kept.keys()) if (kept.size > mostKept) kept.delete(old)
  return world
}

/** The first runs of a world, which may have more; a telling never parts a block. */
const firstOf = ({ traces }: World, count: number): readonly Trace[] =>
  traces.filter(trace => trace.first + trace.count <= count)

const runsOf = (
  worlds: readonly World[],
  series: readonly SeriesName[],
  shown: number,
  of: number,
): WorldRuns => {
  const traces = worlds.map(world => firstOf(world, shown))
  return {
    shown,
    of,
    t: [...(traces[0]?.[0]?.t ?? [])],
    worlds: traces.map(own => recordOf(series, name => bandOf(own, name))),
  }
}

/**
 * Runs the worlds of a lesson side by side, some runs of each at a time, and tells of the series as they grow.
 * Fails where a scenario cannot be run.
 */
export function* lessonTask(
  scenarios: readonly Scenario[],
  series: readonly SeriesName[],
): Generator<LoopNews, void, undefined> {
  const worlds = scenarios.map(worldOf)
  const of = scenarios[0]?.run.replicates ?? 0
  const known = Math.min(...worlds.map(({ count }) => count))
  for (const until of [...tellings.filter(each => each < of), of]) {
    // what is there already need not be told bit by bit
    if (until < Math.min(known, of)) continue
    for (const world of worlds)
      while (world.count < until) {
        const count = Math.min(block, until - world.count)
        const trace = simulate(world.run, { first: world.count, count })
        if (trace !== null) world.traces.push(trace)
        world.count += count
        const done = worlds.reduce((sum, each) => sum + Math.min(each.count, of), 0)
        yield { kind: 'progress', done, total: of * worlds.length }
      }
    yield { kind: 'worlds', runs: runsOf(worlds, series, until, of) }
  }
}
