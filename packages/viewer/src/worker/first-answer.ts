import { compileScenario, simulate, type Scenario } from '@burnout/engine'
import { clearLens, type Seen } from '../settings/lens.ts'
import { answersFrom } from './answer.ts'
import type { Answer } from './protocol.ts'
import { sectionOf } from './section.ts'

/** A single replicate, computed at once: something to draw where no worker answers. */
export const firstAnswer = (scenario: Scenario, seen: Seen = clearLens): Answer => {
  const run = compileScenario(scenario)
  const trace = simulate(run, { first: 0, count: 1, people: true, section: sectionOf(run, seen) })
  return answersFrom(scenario, run, seen)(trace === null ? [] : [trace])
}
