import { make, setText } from '../../dom.ts'
import { difficultyNames, type DifficultyName } from '../../flight/difficulty.ts'
import { newGame, seedPattern } from '../../flight/game.ts'
import { writeGame } from '../../flight/link.ts'
import { keysOf } from '../../record.ts'
import { startWords } from '../../text/flight.ts'
import type { Control } from '../control.ts'

/** Asks how hard a game is to be, and for the word of its luck, and begins it. */
export const startForm: Control<null> = (host, act) => {
  const chosen = (difficulty: DifficultyName) =>
    make('input', {
      type: 'radio',
      name: 'flight-difficulty',
      id: `flight-${difficulty}`,
      value: difficulty,
      checked: difficulty === difficultyNames[0],
      'aria-describedby': `flight-${difficulty}-about`,
    })
  const radios = new Map(difficultyNames.map(name => [name, chosen(name)]))
  const choices = keysOf(startWords.difficulties).map(name => {
    const { name: label, about } = startWords.difficulties[name]
    return make(
      'div',
      { class: 'flight-choice' },
      radios.get(name) ?? null,
      make('label', { for: `flight-${name}` }, label),
      make('p', { class: 'hint', id: `flight-${name}-about` }, about),
    )
  })
  const luck = make('input', {
    type: 'text',
    id: 'flight-luck',
    value: startWords.usualLuck,
    maxlength: 24,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': 'flight-luck-about flight-luck-fault',
  })
  const fault = make('p', { class: 'flight-fault', id: 'flight-luck-fault', role: 'alert' })
  const form = make(
    'form',
    { class: 'flight-start', novalidate: true },
    make('fieldset', {}, make('legend', {}, startWords.difficulty), ...choices),
    make(
      'div',
      { class: 'flight-word' },
      make('label', { for: luck.id }, startWords.luck),
      luck,
      make('p', { class: 'hint', id: 'flight-luck-about' }, startWords.luckAbout),
      fault,
    ),
    make(
      'button',
      { type: 'submit', class: 'flight-commit', id: 'flight-begin' },
      startWords.begin,
    ),
  )
  form.addEventListener('submit', event => {
    event.preventDefault()
    const seed = luck.value.trim().toLowerCase()
    const good = seedPattern.test(seed)
    setText(fault, good ? '' : startWords.luckFault)
    luck.toggleAttribute('aria-invalid', !good)
    if (!good) {
      luck.focus()
      return
    }
    const difficulty = difficultyNames.find(name => radios.get(name)?.checked) ?? 'forgiving'
    const flight = writeGame(newGame(difficulty, seed))
    act.gesture({ kind: 'outlook', change: { flight } })
  })
  host.append(form)
  return () => undefined
}
