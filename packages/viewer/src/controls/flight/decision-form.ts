import { make, setText } from '../../dom.ts'
import { nextBooks } from '../../flight/budget.ts'
import { quarters } from '../../flight/calendar.ts'
import { levelsAfter, moveBetween, type Game, type Move } from '../../flight/game.ts'
import { writeGame } from '../../flight/link.ts'
import {
  allOff,
  measureNames,
  measures,
  stepOf,
  topOf,
  type Levels,
  type Measure,
  type MeasureName,
} from '../../flight/measures.ts'
import { keysOf, recordOf } from '../../record.ts'
import { deskWords } from '../../text/flight.ts'
import { measureGroups, measureWords } from '../../text/flight-measures.ts'
import type { Control } from '../control.ts'

/** The quarter to be decided; `busy` while it is played. */
export interface DecisionState {
  readonly game: Game
  readonly busy: boolean
}

/** The hosts of a form: what can be decided, and what stays in sight below it. */
export interface DecisionPlaces {
  readonly measures: HTMLElement
  readonly bar: HTMLElement
}

const inputsOf = (name: MeasureName): readonly HTMLInputElement[] =>
  Array.from({ length: topOf(name) + 1 }, (_, level) =>
    make('input', {
      type: 'radio',
      name: `flight-${name}`,
      id: `flight-${name}-${level}`,
      value: level,
    }),
  )

const choiceOf = (name: MeasureName, input: HTMLInputElement, level: number): HTMLElement => {
  const price = stepOf(name, level)?.perQuarter
  return make(
    'span',
    { class: 'flight-step' },
    input,
    make(
      'label',
      { for: input.id },
      measureWords[name].levels[level] ?? '',
      make('span', { class: 'flight-price' }, price === undefined ? '' : deskWords.price(price)),
    ),
  )
}

const measureField = (name: MeasureName, inputs: readonly HTMLInputElement[]): HTMLElement => {
  const { name: label, about } = measureWords[name]
  const { steps }: Measure = measures[name]
  const once = steps[0]?.once ?? 0
  return make(
    'fieldset',
    { class: 'flight-measure', 'data-measure': name, 'aria-describedby': `flight-${name}-about` },
    make('legend', {}, label),
    make(
      'p',
      { class: 'hint', id: `flight-${name}-about` },
      once > 0 ? `${about} ${deskWords.onceToo(once)}` : about,
    ),
    make(
      'div',
      { class: 'flight-steps' },
      ...inputs.map((input, level) => choiceOf(name, input, level)),
    ),
  )
}

const inWords = (move: Move): readonly string[] =>
  keysOf(move).map(name =>
    deskWords.change(measureWords[name].name, measureWords[name].levels[move[name] ?? 0] ?? ''),
  )

/** Everything that can be decided in a quarter, what it would cost, and the button that plays it. */
export const decisionForm = (
  { measures: host, bar }: DecisionPlaces,
  act: Parameters<Control<DecisionState>>[1],
): ((state: DecisionState) => void) => {
  const inputs = recordOf(measureNames, inputsOf)
  const books = make('p', { class: 'flight-books' })
  const form = make('form', { id: 'flight-form', class: 'flight-form' }, books)
  for (const { title, measures: names } of measureGroups)
    form.append(
      make(
        'section',
        { class: 'flight-group' },
        make('h3', {}, title),
        ...names.map(name => measureField(name, inputs[name])),
      ),
    )
  form.append(
    make('p', { class: 'hint' }, deskWords.perQuarter),
    make('p', { class: 'hint', id: 'flight-final' }, deskWords.final),
  )
  host.append(form)

  const said = make('p', { class: 'flight-changes' })
  const cost = make('output', { class: 'flight-cost', for: 'flight-form' })
  const commit = make('button', {
    type: 'submit',
    form: form.id,
    class: 'flight-commit',
    id: 'flight-commit',
    'aria-describedby': 'flight-final',
  })
  bar.append(make('div', { class: 'flight-sum' }, said, cost), commit)

  let state: DecisionState | null = null
  let drawn: Game | null = null
  const wanted = (): Levels =>
    recordOf(measureNames, name =>
      Math.max(
        0,
        inputs[name].findIndex(({ checked }) => checked),
      ),
    )
  const moveOf = ({ game }: DecisionState): Move => moveBetween(levelsAfter(game), wanted())

  const show = (): void => {
    if (state === null) return
    const { game, busy } = state
    const move = moveOf(state)
    const own = nextBooks(game, move)
    const changes = inWords(move)
    setText(books, deskWords.books(own))
    setText(said, deskWords.changes(changes))
    setText(cost, deskWords.cost(own.change, own.once, own.left))
    cost.classList.toggle('over', own.left < 0)
    const isLast = game.moves.length === quarters - 1
    setText(
      commit,
      isLast ? deskWords.last : changes.length === 0 ? deskWords.pass : deskWords.commit,
    )
    commit.disabled = busy || own.left < 0
    for (const name of measureNames)
      form
        .querySelector(`[data-measure='${name}']`)
        ?.classList.toggle('changed', move[name] !== undefined)
  }

  form.addEventListener('change', show)
  form.addEventListener('submit', event => {
    event.preventDefault()
    if (state === null || state.busy) return
    const move = moveOf(state)
    if (nextBooks(state.game, move).left < 0) return
    const flight = writeGame({ ...state.game, moves: [...state.game.moves, move] })
    act.gesture({ kind: 'outlook', change: { flight } })
  })

  return next => {
    state = next
    if (next.game !== drawn) {
      drawn = next.game
      const levels = next.game.moves.length === 0 ? allOff : levelsAfter(next.game)
      for (const name of measureNames)
        inputs[name].forEach((input, level) => {
          input.checked = level === levels[name]
        })
    }
    show()
  }
}
