import { defaultParameters, type Parameter, type ParameterName } from '@burnout/engine'
import { make, setText } from '../dom.ts'
import { assumptionWords, parameterAddress } from '../text/evidence.ts'
import { parameterLabel, parameterText } from '../text/parameters.ts'
import { inEnglish } from '../text/tongue.ts'
import type { Control } from './control.ts'

/** Where an assumption stands. */
export interface AssumptionState {
  readonly value: number
  /** What the scenario assumes, in words. */
  readonly own: string
  readonly changed: boolean
  /** Whether it cannot be moved. */
  readonly locked: boolean
}

/** Steps of a slider over a plausible range, about. */
const steps = 50

/** A round number of which about fifty fill a range: 1, 2 or 5 times a power of ten. */
export const stepOver = ([low, high]: Parameter['range']): number => {
  const rough = (high - low) / steps
  const power = 10 ** Math.floor(Math.log10(rough))
  const part = [1, 2, 5, 10].find(each => each * power >= rough * (1 - 1e-9)) ?? 10
  return Number((part * power).toPrecision(6))
}

/** Lowest value of a slider whose steps meet the usual value. */
const startOf = ({ value, range }: Parameter, step: number): number =>
  Number((value - Math.floor((value - range[0]) / step + 1e-9) * step).toPrecision(9))

/** One assumption: a native slider with its value, its usual place and what it moves. */
export const assumption =
  (name: ParameterName, moves: string): Control<AssumptionState> =>
  (host, act) => {
    const parameter: Parameter = defaultParameters[name]
    const step = stepOver(parameter.range)
    const [, high] = parameter.range
    const start = startOf(parameter, step)
    const placeOf = (value: number): number => (value - start) / (high - start)
    const id = `assume-${name}`
    const label = parameterLabel(name)
    const input = make('input', { type: 'range', id, min: start, max: high, step })
    const output = make('output', { for: id })
    const mark = make('span', { class: 'usual-mark', 'aria-hidden': true })
    const usual = make('span', { class: 'usual' })
    const reset = make('button', { type: 'button', class: 'quiet' }, assumptionWords.reset)
    reset.setAttribute('aria-label', assumptionWords.resetFor(label))
    const about = make(
      'p',
      { class: 'hint', id: `${id}-about` },
      make('span', { lang: inEnglish }, parameter.about),
      ` ${moves}`,
    )
    input.setAttribute('aria-describedby', about.id)
    const link = make('a', { href: parameterAddress(name), 'data-parameter': name })
    link.append(assumptionWords.more)
    link.setAttribute('aria-label', `${assumptionWords.more}: ${label}`)
    host.classList.add('lever', 'assumption')
    host.append(
      make('div', { class: 'row' }, make('label', { for: id, lang: inEnglish }, label), output),
      make('div', { class: 'row' }, make('div', { class: 'track' }, input, mark), reset),
      make('p', { class: 'foot' }, usual, link),
      about,
    )
    mark.style.setProperty('--place', String(placeOf(parameter.value)))
    const release = (): void => {
      act.edit({ kind: 'release' })
      act.gesture({ kind: 'drag', on: false })
    }
    input.addEventListener('pointerdown', () => act.gesture({ kind: 'drag', on: true }))
    input.addEventListener('input', () =>
      act.edit({ kind: 'assume', parameter: name, to: Number(Number(input.value).toPrecision(9)) }),
    )
    for (const end of ['change', 'pointerup', 'pointercancel', 'blur'])
      input.addEventListener(end, release)
    reset.addEventListener('click', () => {
      act.edit({ kind: 'unassume', parameter: name })
      input.focus()
    })

    return ({ value, own, changed, locked }) => {
      input.disabled = locked
      if (Number(input.value) !== value) input.value = String(value)
      const text = parameterText(name, value)
      input.setAttribute('aria-valuetext', text)
      input.style.setProperty('--place', String(placeOf(value)))
      setText(output, changed ? text : own)
      setText(usual, changed ? own : '')
      reset.hidden = !changed
      host.classList.toggle('changed', changed)
    }
  }
