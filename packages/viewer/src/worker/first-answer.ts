import { compileScenario, simulate, type Scenario } from '@burnout/engine'
import { answersFrom } from './answer.ts'
import type { Answer } from './protocol.ts'

/** A single replicate, computed at once: something to draw before the worker answers. */
export const firstAnswer = (scenario: Scenario): Answer => {
  const run = compileScenario(scenario)
  const trace = simulate(run, { first: 0, count: 1, people: true })
  return answersFrom(scenario, run)(trace === null ? [] : [trace])
}
