import { lifeStateNames } from '@burnout/engine'
import { make, setText } from '../../dom.ts'
import {
  crowdOrders,
  isLifeState,
  personRules,
  type PeopleLook,
} from '../../settings/people-look.ts'
import { orderWords, peoplePage, ruleNote, ruleWords, stateWords } from '../../text/people-page.ts'
import { choice } from '../compare/choice.ts'
import type { Control } from '../control.ts'

/** What is looked at, and what there is to choose from. */
export interface CrowdToolsState {
  readonly look: PeopleLook
  readonly clinics: readonly string[]
  /** Whether there is another world to put beside. */
  readonly canCompare: boolean
  readonly runs: number
}

const switches = ['beside', 'work', 'strain'] as const

/** Chooses what the picture of everybody shows. */
export const crowdTools: Control<CrowdToolsState> = (host, act) => {
  const words = peoplePage.tools
  let now: CrowdToolsState | null = null
  const change = (next: Partial<PeopleLook>): void => {
    if (now !== null) act.gesture({ kind: 'outlook', change: { people: { ...now.look, ...next } } })
  }
  const place = (): HTMLElement => {
    const added = make('div', { class: 'crowd-choice' })
    host.append(added)
    return added
  }
  const drawColour = choice(place(), { id: 'crowd-colour', label: words.colour }, value => {
    if (isLifeState(value)) change({ colour: value })
  })
  const drawOrder = choice(place(), { id: 'crowd-order', label: words.order }, value => {
    const order = crowdOrders.find(name => name === value)
    if (order !== undefined) change({ order })
  })
  const drawClinic = choice(place(), { id: 'crowd-clinic', label: words.clinic }, value =>
    change({ clinic: value === '' ? null : Number(value) }),
  )
  const rulePlace = place()
  const drawRule = choice(rulePlace, { id: 'crowd-rule', label: words.rule }, value => {
    const rule = personRules.find(name => name === value)
    if (rule !== undefined) change({ rule })
  })
  const boxes = switches.map(name => {
    const box = make('input', { type: 'checkbox', id: `crowd-${name}` })
    box.addEventListener('change', () => change({ [name]: box.checked }))
    const label = make('label', { class: 'crowd-switch' }, box, words[name])
    return { name, box, label }
  })
  const runText = make('span')
  const another = make(
    'button',
    { type: 'button', id: 'crowd-run', 'aria-label': words.anotherLabel },
    words.another,
  )
  another.addEventListener('click', () => {
    if (now !== null) change({ run: (now.look.run + 1) % now.runs })
  })
  host.append(
    make('div', { class: 'crowd-switches' }, ...boxes.map(({ label }) => label)),
    make('div', { class: 'crowd-runs' }, runText, another),
  )
  return state => {
    now = state
    const { look, clinics, canCompare, runs } = state
    drawColour({
      options: lifeStateNames.map(value => ({ value, text: stateWords[value].name })),
      chosen: look.colour,
    })
    drawOrder({
      options: crowdOrders.map(value => ({ value, text: orderWords[value] })),
      chosen: look.order,
    })
    drawClinic({
      options: [
        { value: '', text: words.all },
        ...clinics.map((text, clinic) => ({ value: String(clinic), text })),
      ],
      chosen: look.clinic === null ? '' : String(look.clinic),
    })
    drawRule({
      options: personRules.map(value => ({ value, text: ruleWords[value] })),
      chosen: look.rule,
    })
    rulePlace.title = ruleNote(look.rule)
    for (const { name, box, label } of boxes) {
      box.checked = look[name]
      label.hidden = name === 'beside' && !canCompare
    }
    setText(runText, words.run(look.run + 1, runs))
    another.disabled = runs < 2
  }
}
