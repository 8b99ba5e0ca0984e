import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { World } from '../state/world.ts'
import { setCalendar } from './calendar.ts'
import { cutLoops } from './cuts.ts'
import { runEvents } from './events.ts'
import { initialise } from './initialise.ts'
import { setInputs } from './inputs.ts'
import { createIntegrator, integrate, type Integrator } from './integrate.ts'
import { drawCircumstances } from './people.ts'
import { schedule } from './schedule.ts'

/** A world and all that moves it. */
export interface Clockwork {
  readonly world: World
  readonly run: CompiledRun
  readonly integrator: Integrator
}

/** A world on the morning of day 0, ready to tick. */
export const wind = (run: CompiledRun, first: number, count: number, dt: number): Clockwork => {
  const world = initialise(run, first, count, dt)
  return { world, run, integrator: createIntegrator(world) }
}

/** Sets the day's inputs and computes every auxiliary and flow; no stock moves. */
export const evaluateDay = ({ world, run }: Clockwork, day: number): void => {
  setInputs(world, run, day)
  setCalendar(world, run, day)
  if (day > 0) drawCircumstances(world, day)
  cutLoops(world, run, day)
  for (let m = 0; m < schedule.length; m++) schedule[m].evaluate(world)
}

/** The rest of the tick: one integration, then events. */
export const step = ({ world, integrator }: Clockwork, day: number): void => {
  integrate(integrator, world.dt)
  runEvents(world, day)
}
