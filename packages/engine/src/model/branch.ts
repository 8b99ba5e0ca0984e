import type { CompiledRun } from '../scenario/compiled-run.ts'
import { allocateColumns, type Columns, type World } from '../state/world.ts'
import { costRows } from './initialise.ts'
import { setAllInputs } from './inputs.ts'
import { scheduleOf } from './schedule.ts'
import { setGoing, setGoingFast, type Clockwork } from './step.ts'

const restoreColumns = <Name extends string>(to: Columns<Name>, from: Columns<Name>): void => {
  for (const name in from) to[name].set(from[name])
}

/**
 * Makes one world like another, down to the last bit, without allocating: states, flows, thresholds,
 * exposures, accounts, inputs and what is cut. `to` must be a copy of `from`, or of a copy of it, made by
 * `copyWorld`: worlds of other replicates have other parameters and another luck, which stay as they are.
 */
export const restoreWorld = (to: World, from: World): void => {
  restoreColumns(to.clinicians, from.clinicians)
  restoreColumns(to.groups, from.groups)
  restoreColumns(to.clinics, from.clinics)
  restoreColumns(to.organisations, from.organisations)
  restoreColumns(to.inputs, from.inputs)
  for (const loop in from.cuts) {
    const name = loop as keyof World['cuts']
    to.cuts[name] = from.cuts[name]
  }
}

/** A world like another that moves on its own; the two share layout, parameters and chance, which never move. */
export const copyWorld = (from: World): World => {
  const columns = allocateColumns(from.layout)
  const world = {
    ...from,
    ...columns,
    leverCosts: costRows(columns.inputs),
    cuts: { ...from.cuts },
  }
  restoreWorld(world, from)
  return world
}

/** A clockwork like another that goes on by itself, with the same bits from then on. */
export const copyClockwork = ({ world, run, schedule }: Clockwork): Clockwork =>
  setGoingFast(copyWorld(world), run, schedule)

/**
 * The same clockwork under another run, on the morning of `day` before anything is evaluated: policies,
 * events and cuts are those of `run` from then on. What is cut stays cut. `run` must have the clinics and
 * seats of the one before, and its parameters and seed are not looked at.
 */
export const changeCourse = (clockwork: Clockwork, run: CompiledRun, day: number): Clockwork => {
  const { world, schedule, machine } = clockwork
  setAllInputs(world, run, day)
  return setGoing(world, run, scheduleOf(run, schedule), machine)
}
