import { make, setText } from '../../dom.ts'
import { alternativesOf, whyNotKept, type Plan } from '../../settings/plan.ts'
import type { Settings } from '../../settings/settings.ts'
import { comparePage } from '../../text/compare.ts'
import type { Control } from '../control.ts'

export interface KeepState {
  readonly plan: Plan
  readonly present: Settings
}

/** Keeps the present settings to compare them, in one step, and says where they are. */
export const keepButton: Control<KeepState> = (host, act) => {
  const button = make('button', { type: 'button', id: 'keep' })
  const said = make('span', { class: 'hint', role: 'status' })
  host.append(said, button)
  let present: Settings | null = null
  button.addEventListener('click', () => {
    if (present !== null) act.gesture({ kind: 'plan', edit: { kind: 'keep', settings: present } })
  })
  return state => {
    ;({ present } = state)
    const why = whyNotKept(state.plan, state.present)
    const { kept } = state.plan
    const at = alternativesOf(state.plan, state.present).find(({ settings }) =>
      kept.some(
        each =>
          each === settings && whyNotKept({ kept: [each], against: 0 }, state.present) === 'kept',
      ),
    )
    setText(button, comparePage.keep)
    button.setAttribute('aria-disabled', String(why !== null))
    setText(
      said,
      why === 'kept'
        ? comparePage.kept(at?.letter ?? '')
        : why === 'full'
          ? comparePage.full
          : why === 'baseline'
            ? comparePage.baselineKept
            : '',
    )
  }
}
