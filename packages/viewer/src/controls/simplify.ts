import { make, setText } from '../dom.ts'
import { percent } from '../format.ts'
import { loopPage } from '../text/loop-page.ts'
import type { Control } from './control.ts'

/** Share in hundredths up to which loops can be left out. */
const simplifyUpTo = 30

/** How small a share of the change, 0–1, a loop may have to be left out of the diagram. */
export const simplify: Control<number> = (host, act) => {
  const slider = make('input', {
    type: 'range',
    id: 'simplify',
    min: 0,
    max: simplifyUpTo,
    step: 1,
  })
  const output = make('output', { for: slider.id })
  host.append(make('label', { for: slider.id }, loopPage.simplify), slider, output)
  slider.addEventListener('input', () =>
    act.gesture({ kind: 'outlook', change: { simplify: Number(slider.value) / 100 } }),
  )
  return least => {
    const value = String(Math.round(least * 100))
    if (slider.value !== value) slider.value = value
    slider.style.setProperty('--place', String((least * 100) / simplifyUpTo))
    slider.setAttribute('aria-valuetext', percent(least))
    setText(output, percent(least))
  }
}
