import { make, setText } from '../dom.ts'
import { percent } from '../format.ts'
import type { Outlook } from '../settings/outlook.ts'
import { diagramIds, diagramNames } from '../text/diagrams.ts'
import { loopPage } from '../text/loop-page.ts'
import type { Control } from './control.ts'

export type DiagramChoice = Pick<Outlook, 'diagram' | 'simplify'>

/** Share in hundredths up to which loops can be left out. */
const simplifyUpTo = 30

/** Chooses the diagram, and how small a loop may be to be left out of it. */
export const diagramPicker: Control<DiagramChoice> = (host, act) => {
  const select = make(
    'select',
    { id: 'diagram-choice', 'aria-describedby': 'diagram-story' },
    ...diagramIds.map(name => make('option', { value: name }, diagramNames[name].name)),
  )
  const slider = make('input', {
    type: 'range',
    id: 'simplify',
    min: 0,
    max: simplifyUpTo,
    step: 1,
  })
  const output = make('output', { for: slider.id })
  const story = make('p', { class: 'hint', id: 'diagram-story' })
  host.append(
    make(
      'div',
      { class: 'choice' },
      make('label', { for: select.id, class: 'visually-hidden' }, loopPage.chooser),
      select,
    ),
    make(
      'div',
      { class: 'simplify' },
      make('label', { for: slider.id }, loopPage.simplify),
      slider,
      output,
    ),
    story,
  )
  select.addEventListener('change', () => {
    const diagram = diagramIds.find(name => name === select.value)
    if (diagram !== undefined) act.gesture({ kind: 'outlook', change: { diagram } })
  })
  slider.addEventListener('input', () =>
    act.gesture({ kind: 'outlook', change: { simplify: Number(slider.value) / 100 } }),
  )
  return state => {
    select.value = state.diagram
    const value = String(Math.round(state.simplify * 100))
    if (slider.value !== value) slider.value = value
    slider.style.setProperty('--place', String((state.simplify * 100) / simplifyUpTo))
    slider.setAttribute('aria-valuetext', percent(state.simplify))
    setText(output, percent(state.simplify))
    setText(story, diagramNames[state.diagram].story)
  }
}
