import type { Evidence } from '@burnout/engine'
import { make } from '../dom.ts'
import { keysOf } from '../record.ts'
import { gradeNames, gradeWords, parameterWords } from '../text/evidence.ts'

/** Which parameters are wanted. */
export interface ParameterWish {
  /** Words that all have to be said of a parameter. */
  readonly wanted: string
  /** Title of a group; empty for all. */
  readonly group: string
  readonly grades: readonly Evidence[]
  readonly changedOnly: boolean
}

/** Looks again, as the fields stand, or for everything. */
export interface ParameterFilter {
  readonly apply: () => void
  readonly clear: () => void
}

/** Fields that say which parameters are wanted; `look` gets every change. */
export const parameterFilter = (
  host: HTMLElement,
  groups: readonly string[],
  look: (wish: ParameterWish) => void,
): ParameterFilter => {
  const field = make('input', {
    type: 'search',
    id: 'find-parameter',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const group = make('select', { id: 'parameter-group' })
  group.append(
    make('option', { value: '' }, parameterWords.every),
    ...groups.map(title => make('option', { value: title }, title)),
  )
  const grades = keysOf(gradeWords).map(grade => ({
    grade,
    box: make('input', { type: 'checkbox', id: `grade-${grade}` }),
  }))
  const changedOnly = make('input', { type: 'checkbox', id: 'changed-only' })
  host.append(
    make('p', {}, make('label', { for: field.id }, parameterWords.find), field),
    make('p', {}, make('label', { for: group.id }, parameterWords.group), group),
    make(
      'fieldset',
      {},
      make('legend', {}, parameterWords.grade),
      ...grades.map(({ grade, box }) =>
        make('span', {}, box, make('label', { for: box.id }, gradeNames[grade])),
      ),
    ),
    make(
      'p',
      { class: 'tick' },
      changedOnly,
      make('label', { for: changedOnly.id }, parameterWords.changedOnly),
    ),
  )
  const apply = (): void => {
    const ticked = grades.filter(({ box }) => box.checked).map(({ grade }) => grade)
    look({
      wanted: field.value.trim(),
      group: group.value,
      // none ticked is no wish
      grades: ticked.length === 0 ? keysOf(gradeWords) : ticked,
      changedOnly: changedOnly.checked,
    })
  }
  for (const each of [field, group, changedOnly, ...grades.map(({ box }) => box)])
    each.addEventListener('input', apply)
  field.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || field.value === '') return
    event.preventDefault()
    field.value = ''
    apply()
  })
  return {
    apply,
    clear: () => {
      field.value = ''
      group.value = ''
      changedOnly.checked = false
      for (const { box } of grades) box.checked = false
      apply()
    },
  }
}
