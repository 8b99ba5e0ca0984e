import type { CompiledRun } from '../scenario/compiled-run.ts'
import { levers } from '../levers/index.ts'
import type { ModelConstant, ModelEquation } from '../stock-flow/model.ts'
import type { InputColumn } from '../state/inputs.ts'
import { inputUnits } from './inputs.ts'

interface DatedVariables {
  readonly constants: Readonly<Record<string, ModelConstant>>
  readonly auxiliaries: Readonly<Record<string, ModelEquation>>
}

/**
 * An input of the twin: a constant that a reader may change, or, where the run moves it, an equation of the
 * time:
 *
 *   input = default + Σ change · phase, held within the range of the lever
 *   phase = rise(min(time, until)) − (time − until) / ramp, not below 0
 *   rise  = min(1, max(0, (time − from) / ramp)), a step without a ramp
 */
export const datedInput = (run: CompiledRun, name: InputColumn): DatedVariables => {
  const unit = inputUnits[name]
  const lever = name === 'surge' ? undefined : levers[name]
  const usual = lever?.default ?? 0
  const about = lever?.about ?? 'More patients who ask, as a share; an outside event.'
  const range = lever === undefined ? undefined : lever.range
  const dated = run.inputs.filter(({ input }) => input === name)
  const constant = { value: usual, unit, about, ...(range === undefined ? {} : { range }) }
  if (dated.length === 0) return { constants: { [name]: constant }, auxiliaries: {} }

  const constants: Record<string, ModelConstant> = { [`${name}Usual`]: constant }
  const terms = dated.map(({ change, from, ramp, until }, i) => {
    const own = (part: string) => `${name}${part}${dated.length > 1 ? i + 1 : ''}`
    const day = (part: string, value: number, about: string) => {
      constants[own(part)] = { value, unit: 'day', about }
      return own(part)
    }
    constants[own('Policy')] = { value: change, unit, about: 'Change by policy, at full ramp.' }
    const start = day('PolicyFrom', from, 'First day of the policy.')
    const end = Number.isFinite(until) ? day('PolicyUntil', until, 'Day on which it ends.') : null
    if (ramp === 0) {
      const ended = end === null ? '' : ` - step(${own('Policy')}, ${end})`
      return `step(${own('Policy')}, ${start})${ended}`
    }
    const ramps = day('PolicyRamp', ramp, 'Days until it is fully in force, and until it is gone.')
    const rise = (time: string) => `min(1, max(0, (${time} - ${start}) / ${ramps}))`
    return end === null
      ? `${own('Policy')} * ${rise('time')}`
      : `${own('Policy')} * max(0, ${rise(`min(time, ${end})`)} - max(0, time - ${end}) / ${ramps})`
  })
  const sum = [`${name}Usual`, ...terms].join(' + ')
  const [low, high] = range ?? []
  const held = range === undefined ? sum : `min(${high}, max(${low}, ${sum}))`
  return { constants, auxiliaries: { [name]: { equation: negative(held), unit, about } } }
}

/** Negative numbers stand in parentheses, so that no two signs meet. */
const negative = (text: string): string => text.replace(/([(,] ?)-(\d[\d.]*)/g, '$1(-$2)')
