import { make } from '../dom.ts'
import {
  evidenceGrades,
  everyParameter,
  longestWanted,
  type ParameterGroup,
  type ParameterLook,
} from '../settings/parameter-look.ts'
import { gradeNames, parameterWords } from '../text/evidence.ts'

/** A group of parameters, and what it is called. */
interface NamedGroup {
  readonly name: ParameterGroup
  readonly title: string
}

/** Fields that say which parameters are wanted; `look` gets every change. Returns what fills them in. */
export const parameterFilter = (
  host: HTMLElement,
  groups: readonly NamedGroup[],
  look: (wanted: ParameterLook) => void,
): ((wanted: ParameterLook) => void) => {
  const field = make('input', {
    type: 'search',
    id: 'find-parameter',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: longestWanted,
  })
  const group = make('select', { id: 'parameter-group' })
  group.append(
    make('option', { value: '' }, parameterWords.every),
    ...groups.map(({ name, title }) => make('option', { value: name }, title)),
  )
  const grades = evidenceGrades.map(grade => ({
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
  let now = everyParameter
  const say = (): void =>
    look({
      ...now,
      wanted: field.value.trim(),
      group: groups.find(({ name }) => name === group.value)?.name ?? everyParameter.group,
      grades: grades.filter(({ box }) => box.checked).map(({ grade }) => grade),
      changedOnly: changedOnly.checked,
    })
  for (const each of [field, group, changedOnly, ...grades.map(({ box }) => box)])
    each.addEventListener('input', say)
  field.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || field.value === '') return
    event.preventDefault()
    field.value = ''
    say()
  })
  return wanted => {
    now = wanted
    // a space that is being typed stays
    if (field.value.trim() !== wanted.wanted) field.value = wanted.wanted
    group.value = wanted.group ?? ''
    changedOnly.checked = wanted.changedOnly
    for (const { grade, box } of grades) box.checked = wanted.grades.includes(grade)
  }
}
