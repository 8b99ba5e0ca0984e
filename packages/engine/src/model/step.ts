import { machineOf, type Machine } from '../compiled/machine.ts'
import type { Mechanism } from '../mechanisms/mechanism.ts'
import { plainPasses, type Passes } from '../passes/passes.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { World } from '../state/world.ts'
import { setCalendar } from './calendar.ts'
import { cutLoops } from './cuts.ts'
import { runEvents } from './events.ts'
import { costRows, initialise } from './initialise.ts'
import { setInputs } from './inputs.ts'
import { createIntegrator, integrate, type Integrator } from './integrate.ts'
import { drawCircumstances } from './people.ts'
import { movedBy, scheduleOf } from './schedule.ts'

/** A world and all that moves it. */
export interface Clockwork {
  readonly world: World
  readonly run: CompiledRun
  /** The tick, in order: the mechanisms that this run needs. */
  readonly schedule: readonly Mechanism[]
  readonly integrator: Integrator
  /** Where the world lies when mechanisms run translated; `null` when they run as they are written. */
  readonly machine: Machine | null
  readonly passes: Passes
}

/**
 * A clockwork that moves a world by this tick, without the flows and costs that stay 0 in the run. A machine,
 * where there is one, has the world in its memory.
 */
export const setGoing = (
  world: World,
  run: CompiledRun,
  schedule: readonly Mechanism[],
  machine: Machine | null = null,
): Clockwork => {
  const moved = movedBy(run)
  const leverCosts = costRows(world.inputs).filter(({ lever }) => moved.has(lever))
  const integrator = createIntegrator(world, schedule)
  const names = schedule.map(({ name }) => name)
  machine?.arrange({ schedule: names, flows: integrator, leverCosts })
  const own = { ...world, leverCosts }
  const passes = machine?.passes ?? plainPasses(own)
  return { world: own, run, schedule, integrator, machine, passes }
}

/** The same, with the world moved into a machine where that can be. */
export const setGoingFast = (
  world: World,
  run: CompiledRun,
  schedule: readonly Mechanism[],
): Clockwork => {
  const machine = machineOf(world)
  return setGoing(machine?.world ?? world, run, schedule, machine)
}

/** A world on the morning of day 0, ready to tick. */
export const wind = (run: CompiledRun, first: number, count: number, dt: number): Clockwork =>
  setGoingFast(initialise(run, first, count, dt), run, scheduleOf(run))

/** Sets the day's inputs and computes every auxiliary and flow; no stock moves. */
export const evaluateDay = ({ world, run, schedule, machine }: Clockwork, day: number): void => {
  setInputs(world, run, day)
  setCalendar(world, run, day)
  if (day > 0) drawCircumstances(world, day)
  cutLoops(world, run, schedule, day)
  if (machine !== null) machine.evaluate()
  else for (let m = 0; m < schedule.length; m++) schedule[m].evaluate(world)
}

/** The rest of the tick: one integration, then events. */
export const step = ({ world, integrator, machine, passes }: Clockwork, day: number): void => {
  if (machine !== null) machine.integrate()
  else integrate(integrator, world.dt)
  runEvents(world, day, passes)
}
