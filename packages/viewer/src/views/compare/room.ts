import { make, setText } from '../../dom.ts'
import { mostAlternatives, whyNotKept, type Plan } from '../../settings/plan.ts'
import type { Settings } from '../../settings/settings.ts'
import { comparePage } from '../../text/compare.ts'
import type { View } from '../view.ts'

export interface RoomState {
  readonly plan: Plan
  readonly present: Settings
}

/** Says that no more policies fit, whether the present settings are left out, and what makes room. */
export const room: View<RoomState> = host => {
  const said = make('p', { class: 'hint', role: 'status' })
  host.append(said)
  return ({ plan, present }) => {
    const full = plan.kept.length >= mostAlternatives
    const words = whyNotKept(plan, present) === 'full' ? comparePage.leftOut : comparePage.noRoom
    setText(said, full ? words : '')
  }
}
