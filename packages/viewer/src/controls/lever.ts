import { levers, type LeverName } from '@burnout/engine'
import { make, setText } from '../dom.ts'
import { leverLabel } from '../text/lever-words.ts'
import { costNow, leverValueText, leverWords } from '../text/levers.ts'
import type { Control } from './control.ts'
import { leverNote } from './lever-note.ts'

/** Where a lever stands. */
export interface LeverState {
  readonly value: number
  /** Where the scenario itself has it. */
  readonly own: number
  readonly changed: boolean
}

/** Lowest value of a slider whose steps meet the lever's default. */
export const sliderStart = (name: LeverName): number => {
  const { range, default: usual, step } = levers[name]
  return Number((usual - Math.floor((usual - range[0]) / step + 1e-9) * step).toFixed(6))
}

const inputFor = (name: LeverName, id: string): HTMLInputElement => {
  const { unit, range, step } = levers[name]
  return unit === 'switch'
    ? make('input', { type: 'checkbox', id, role: 'switch' })
    : make('input', { type: 'range', id, min: sliderStart(name), max: range[1], step })
}

/** Place of a value along its slider, 0–1. */
const placeOf = (name: LeverName, value: number): number => {
  const start = sliderStart(name)
  return (value - start) / (levers[name].range[1] - start)
}

/** One lever: a native slider or switch with its value, its usual place, its cost and its reasons. */
export const lever =
  (name: LeverName, id = `lever-${name}`): Control<LeverState> =>
  (host, act) => {
    const { unit, cost, default: usual } = levers[name]
    const label = leverLabel(name)
    const isSwitch = unit === 'switch'
    const input = inputFor(name, id)
    const output = make('output', { for: id })
    const mark = make('span', { class: 'usual-mark', 'aria-hidden': true })
    const usualText = make('span', { class: 'usual' })
    const price = make('span', { class: 'price' })
    const { button, note } = leverNote(name, `why-${id}`)
    const track = make('div', { class: 'track' }, input, isSwitch ? null : mark)
    const head = make('div', { class: 'row' }, make('label', { for: id }, label), output)
    const body = make('div', { class: 'row' }, track, button)
    const foot = make('p', { class: 'foot' }, usualText, price)
    host.classList.add('lever')
    host.classList.toggle('switch', isSwitch)
    host.append(head, body, foot, note)
    mark.style.setProperty('--place', String(placeOf(name, usual)))

    const read = (): number =>
      isSwitch ? Number(input.checked) : Number(Number(input.value).toFixed(6))
    const release = (): void => {
      act.edit({ kind: 'release' })
      act.gesture({ kind: 'drag', on: false })
    }
    input.addEventListener('pointerdown', () => act.gesture({ kind: 'drag', on: true }))
    input.addEventListener('input', () => act.edit({ kind: 'lever', lever: name, to: read() }))
    for (const end of ['change', 'pointerup', 'pointercancel', 'blur'])
      input.addEventListener(end, release)

    return ({ value, own, changed }) => {
      if (isSwitch) input.checked = value >= 0.5
      else if (Number(input.value) !== value) input.value = String(value)
      const valueText = leverValueText(name, value)
      if (!isSwitch) {
        input.setAttribute('aria-valuetext', valueText)
        input.style.setProperty('--place', String(placeOf(name, value)))
      }
      setText(output, valueText)
      const usualValue = leverWords.default(leverValueText(name, usual))
      const ownText = own === usual ? usualValue : leverWords.scenario(leverValueText(name, own))
      setText(usualText, changed ? ownText : own === usual ? '' : leverWords.fromScenario)
      setText(price, costNow(name, cost, value) ?? '')
      host.classList.toggle('changed', changed)
      host.classList.toggle('set', own !== usual)
    }
  }
