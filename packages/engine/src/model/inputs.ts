import { levers, type LeverName } from '../levers/index.ts'
import type { CompiledRun, DatedInput } from '../scenario/compiled-run.ts'
import { inputNames, type InputColumn } from '../state/inputs.ts'
import type { World } from '../state/world.ts'

/** Share of a dated input's full change that is in force on a day: a ramp up, a plateau, a ramp down. */
export const phaseIn = ({ from, ramp, until }: DatedInput, day: number): number => {
  if (day < from) return 0
  const rising = ramp > 0 ? Math.min(1, (day - from) / ramp) : 1
  if (day < until) return rising
  const reached = ramp > 0 ? Math.min(1, (until - from) / ramp) : 1
  return ramp > 0 ? Math.max(0, reached - (day - until) / ramp) : 0
}

const isLever = (name: InputColumn): name is LeverName => name in levers

/** An input's value in each clinic on one day: its default, plus all that is in force, in its range. */
export const inputsOn = (run: CompiledRun, name: InputColumn, day: number): Float64Array => {
  const values = new Float64Array(run.clinics.length).fill(isLever(name) ? levers[name].default : 0)
  for (const dated of run.inputs) {
    if (dated.input !== name) continue
    const change = dated.change * phaseIn(dated, day)
    for (const clinic of dated.clinics) values[clinic] += change
  }
  if (!isLever(name)) return values
  const [low, high] = levers[name].range
  return values.map(value => Math.min(high, Math.max(low, value)))
}

/** Whether a dated input's share in force differs from the day before. */
const moves = ({ from, ramp, until }: DatedInput, day: number): boolean =>
  (day >= from && day <= from + ramp) || (day >= until && day <= until + ramp)

/** Sets the inputs of every clinic for one day: all of them on day 0, then those that move. */
export const setInputs = (world: World, run: CompiledRun, day: number): void => {
  if (day === 0) setAllInputs(world, run, day)
  else for (const dated of run.inputs) if (moves(dated, day)) setInput(world, run, dated.input, day)
}

/** Sets all inputs of every clinic to what they are on a day. */
export const setAllInputs = (world: World, run: CompiledRun, day: number): void => {
  for (const name of inputNames) setInput(world, run, name, day)
}

const setInput = (world: World, run: CompiledRun, name: InputColumn, day: number): void => {
  const { layout, inputs } = world
  const perOrganisation = layout.clinicsPerOrganisation
  const column = inputs[name]
  const values = inputsOn(run, name, day)
  for (let c = 0; c < layout.clinics; c += perOrganisation) column.set(values, c)
}
