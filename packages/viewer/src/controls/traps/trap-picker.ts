import { trapNames, type TrapName } from '@burnout/engine'
import { make, setAttribute } from '../../dom.ts'
import { diagramNames } from '../../text/diagrams.ts'
import { trapsPage } from '../../text/traps.ts'
import type { Control } from '../control.ts'

/** Chooses the trap that is shown. */
export const trapPicker: Control<TrapName> = (host, act) => {
  const buttons = trapNames.map(trap => {
    const button = make('button', { type: 'button' }, diagramNames[trap].name)
    button.addEventListener('click', () =>
      act.gesture({ kind: 'outlook', change: { diagram: trap } }),
    )
    return { trap, button }
  })
  host.append(
    make(
      'nav',
      { class: 'trap-picker', 'aria-label': trapsPage.picker },
      ...buttons.map(({ button }) => button),
    ),
  )
  return chosen => {
    for (const { trap, button } of buttons)
      setAttribute(button, 'aria-current', trap === chosen ? 'true' : null)
  }
}
