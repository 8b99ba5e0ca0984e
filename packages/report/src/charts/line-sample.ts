import { markup, type Markup } from '../markup/markup.ts'
import { dashOf } from './dashes.ts'

/** A piece of the line of a scenario among several, counted from the reference, to stand before its name. */
export const lineSample = (position: number): Markup => {
  const dash = dashOf(position) === '' ? null : markup` stroke-dasharray="${dashOf(position)}"`
  const name = position === 0 ? 'base' : `compared-${position}`
  return markup`<svg class="sample" viewBox="0 0 40 8" aria-hidden="true"><path class="line ${name}" style="--line:var(--${name})"${dash} d="M0 4H40"/></svg>`
}
