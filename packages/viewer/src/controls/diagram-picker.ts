import { make } from '../dom.ts'
import { diagramIds, diagramNames, type DiagramId } from '../text/diagrams.ts'
import { loopPage } from '../text/loop-page.ts'
import type { Control } from './control.ts'

/** Chooses the diagram. */
export const diagramPicker: Control<DiagramId> = (host, act) => {
  const select = make(
    'select',
    { id: 'diagram-choice' },
    ...diagramIds.map(name => make('option', { value: name }, diagramNames[name].name)),
  )
  host.append(make('label', { for: select.id, class: 'visually-hidden' }, loopPage.chooser), select)
  select.addEventListener('change', () => {
    const diagram = diagramIds.find(name => name === select.value)
    if (diagram !== undefined) act.gesture({ kind: 'outlook', change: { diagram } })
  })
  return diagram => {
    select.value = diagram
  }
}
