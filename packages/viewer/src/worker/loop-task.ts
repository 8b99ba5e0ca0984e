import {
  equalCost,
  exhaustionAttribution,
  inTurn,
  knockOuts,
  loopScores,
  noEasyReturn,
  trapGauge,
  trapPairParts,
  type ExperimentProgress,
  type Scenario,
} from '@burnout/engine'
import { playing } from '../flight/played.ts'
import { toDays, toMonths } from '../time.ts'
import { compareTask } from './compare-task.ts'
import { outcomes } from './compared.ts'
import { fitTeam } from './fit-team.ts'
import { alone, type Helper } from './helper.ts'
import { livesTask } from './lives-task.ts'
import { lessonTask } from './lesson-task.ts'
import type { LoopNews, LoopTask } from './protocol.ts'
import { reportTask } from './report-task.ts'
import { takeApart } from './take-apart.ts'

/** Replicates whose loops are scored; the first is told of before the others begin. */
const scoredReplicates = 8

/** Most replicates over which exhaustion is attributed. */
const attributedReplicates = 20

/** Pairs of runs from which the effect of a cut is read, and a trap is gauged. */
const pairedReplicates = 20

/** Pairs of runs from which levers are set in order at equal cost. */
const rankedReplicates = 24

/** Pairs of runs in which traps are looked for. */
const trapPairs = 12

/** Runs between two chances to stop. */
const block = 2

/** Least months for which a cut is followed; the curve is drawn through all of them, to the end of the run. */
const leastFollowed = 12

/** First month for which a trap can be gauged: it takes the year before it. */
const firstGauged = 12

type Doing = Generator<LoopNews, void, undefined>

/** Passes on how far an experiment is, as a part of what there is to do, and gives its result. */
function* inParts<Result>(
  running: Generator<ExperimentProgress, Result, undefined>,
  [from, to]: readonly [number, number] = [0, 1],
): Generator<LoopNews, Result, undefined> {
  for (;;) {
    const { done, value } = running.next()
    if (done === true) return value
    yield { kind: 'progress', done: from + ((to - from) * value.done) / value.total, total: 1 }
  }
}

/**
 * Scores of one replicate, then what moves exhaustion, then the scores of the other replicates, and last the
 * traps of what is decided.
 */
function* study(scenario: Scenario): Doing {
  const scoring = loopScores(scenario, { replicates: scoredReplicates })
  const replicates = Math.min(scenario.run.replicates, attributedReplicates)
  let attributed = false
  for (;;) {
    const { done, value } = scoring.next()
    if (done === true) {
      yield { kind: 'scores', scores: value }
      if (scenario.policies.length === 0) return
      const pairing = inTurn(trapPairParts(scenario, { replicates: trapPairs, block }))
      yield { kind: 'traps', pairs: yield* inParts(pairing) }
      return
    }
    if (value.sofar === undefined) yield { kind: 'progress', done: value.done, total: value.total }
    else yield { kind: 'scores', scores: value.sofar }
    if (value.sofar === undefined || attributed) continue
    attributed = true
    const attribution = exhaustionAttribution(scenario, { replicates, block })
    for (let next = attribution.next(); ; next = attribution.next()) {
      if (next.done === true) {
        yield { kind: 'attribution', attribution: next.value }
        break
      }
      yield { kind: 'progress', done: value.done, total: value.total }
    }
  }
}

/** Plays a scenario for the flight simulator. */
function* playTask(scenario: Scenario, survey: readonly number[]): Doing {
  const doing = playing(scenario, survey)
  for (;;) {
    const { done, value } = doing.next()
    if (done === true) {
      yield { kind: 'played', played: value }
      return
    }
    yield { kind: 'progress', done: value, total: scenario.run.replicates }
  }
}

/**
 * Does a task bit by bit, with a helper where there is one; between two bits it can be left. Fails as the
 * experiments of the engine do.
 */
export function* loopTask(task: LoopTask, helper: Helper = alone): Doing {
  const paired = { replicates: pairedReplicates, block }
  switch (task.kind) {
    case 'study':
      yield* study(task.scenario)
      return
    case 'cut': {
      const { scenario, loop, month } = task
      const left = Math.round(toMonths(scenario.run.horizon)) - month
      const horizons = Array.from({ length: Math.max(leastFollowed, left) }, (_, k) => k + 1)
      const result = yield* inParts(
        knockOuts(scenario, { loops: [loop], month, horizons, ...paired }),
      )
      yield { kind: 'cut', result }
      return
    }
    case 'gauge': {
      const { scenario } = task
      const month = Math.max(firstGauged, task.month)
      const gauge = yield* inParts(trapGauge(scenario, { month, ...paired }), [0, 0.3])
      const back = yield* inParts(noEasyReturn(scenario, paired), [0.3, 1])
      yield { kind: 'gauge', gauge, back }
      return
    }
    case 'equalCost': {
      const { scenario, budget } = task
      const replicates = Math.max(2, Math.min(scenario.run.replicates, rankedReplicates))
      const options = { budget, from: toDays(task.from), series: outcomes, replicates, block }
      yield { kind: 'equalCost', result: yield* inParts(equalCost(scenario, options)) }
      return
    }
    case 'report':
      yield* reportTask(task.reference, task.scenarios)
      return
    case 'fitTeam':
      yield* fitTeam(task.scenario, task.asked)
      return
    case 'lesson':
      yield* lessonTask(task.scenarios, task.series)
      return
    case 'play':
      yield* playTask(task.scenario, task.survey)
      return
    case 'apart':
      yield* takeApart(task)
      return
    case 'lives':
      yield* livesTask(task.scenario, task.replicate)
      return
    default:
      yield* compareTask(task.scenarios, task.reference, task.seen, helper, task.traps)
  }
}
