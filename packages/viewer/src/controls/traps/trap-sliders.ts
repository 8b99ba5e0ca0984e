import { archetypes, type TrapName } from '@burnout/engine'
import { make, setText } from '../../dom.ts'
import { recordOf } from '../../record.ts'
import { amountText, trapsPage, trapTexts } from '../../text/traps.ts'

/** Constants of a small model as the reader has set them. */
export type Moved = Readonly<Record<string, number>>

/** Steps of a slider from one end to the other. */
const STEPS = 20

/** What the scenario of the trap says of the constants that may be moved. */
export const unmoved = (trap: TrapName): Moved => {
  const { model, movable } = archetypes[trap]
  return recordOf(movable, name => model.scenarios.trap[name] ?? model.constants[name]?.value ?? 0)
}

/** Sliders for the constants of a trap's small model, and a button that puts them back. */
export const trapSliders = (
  host: HTMLElement,
  trap: TrapName,
  change: (moved: Moved) => void,
): void => {
  const { model, movable } = archetypes[trap]
  const words: Readonly<Record<string, string>> = trapTexts[trap].sliders
  let moved = unmoved(trap)
  const rows = movable.map(name => {
    const { range: [min, max] = [0, 1], unit = '' } = model.constants[name] ?? {}
    const id = `trap-${name}`
    const slider = make('input', { type: 'range', id, min, max, step: (max - min) / STEPS })
    const output = make('output', { for: id })
    const show = (): void => {
      const value = moved[name] ?? min
      slider.value = String(value)
      const text = unit === 'dmnl' ? amountText(value, 'share') : amountText(value, unit)
      slider.setAttribute('aria-valuetext', text)
      slider.style.setProperty('--place', String((value - min) / (max - min)))
      setText(output, text)
    }
    slider.addEventListener('input', () => {
      moved = { ...moved, [name]: Number(slider.value) }
      show()
      change(moved)
    })
    return {
      show,
      row: make(
        'div',
        { class: 'trap-slider' },
        make('label', { for: id }, words[name] ?? name),
        output,
        slider,
      ),
    }
  })
  const reset = make('button', { type: 'button' }, trapsPage.reset)
  reset.addEventListener('click', () => {
    moved = unmoved(trap)
    for (const { show } of rows) show()
    change(moved)
  })
  host.replaceChildren(...rows.map(({ row }) => row), reset)
  for (const { show } of rows) show()
}
