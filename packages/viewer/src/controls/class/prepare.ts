import { make, setText } from '../../dom.ts'
import { difficultyNames } from '../../flight/difficulty.ts'
import { seedPattern } from '../../flight/game.ts'
import type { Offer } from '../../settings/offer.ts'
import { teamNames, type ClassTask, type Session } from '../../settings/session.ts'
import type { ShippedLesson } from '../../settings/shipped-lesson.ts'
import { byTheme } from '../../settings/themes.ts'
import { prepareWords } from '../../text/class.ts'
import { startWords } from '../../text/flight.ts'
import { scenarioName } from '../../text/scenarios.ts'
import { openedTheme } from '../../text/themes.ts'
import { leverChoice } from './lever-choice.ts'

/** What a teacher may choose from, and has chosen. */
interface PrepareState {
  readonly session: Session
  readonly offers: readonly Offer[]
  /** What the teacher has open in Explore, by name. */
  readonly own: string
  readonly lessons: readonly ShippedLesson[]
}

const valueOf = (task: ClassTask): string => {
  if (task.kind === 'own') return task.kind
  return task.kind === 'flight' ? `flight:${task.difficulty}` : `${task.kind}:${task.name}`
}

const taskOf = (value: string, luck: string): ClassTask => {
  const [kind, name = ''] = value.split(':')
  if (kind === 'own') return { kind }
  const difficulty = difficultyNames.find(each => each === name)
  if (kind === 'flight') return { kind, difficulty: difficulty ?? 'forgiving', luck }
  return { kind: kind === 'lesson' ? kind : 'scenario', name }
}

/** Prepares a class: what it works on, what it may move, its teams and cards. */
export const prepare = (
  host: HTMLElement,
  set: (change: Partial<Session>) => void,
): ((state: PrepareState) => void) => {
  const task = make('select', { id: 'class-task', 'aria-describedby': 'class-task-hint' })
  const luck = make('input', {
    type: 'text',
    id: 'class-luck',
    maxlength: 24,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    value: startWords.usualLuck,
  })
  const fault = make('p', { class: 'class-fault', role: 'alert' })
  const word = make(
    'div',
    { class: 'class-field' },
    make('label', { for: luck.id }, prepareWords.luck),
    luck,
    fault,
  )
  const levers = make('div', {})
  const teams = make('textarea', {
    id: 'class-teams',
    rows: 4,
    spellcheck: 'false',
    'aria-describedby': 'class-teams-hint',
  })
  const cards = make('input', { type: 'checkbox', id: 'class-cards' })
  host.append(
    make(
      'div',
      { class: 'class-field' },
      make('label', { for: task.id }, prepareWords.task),
      task,
      make('p', { class: 'hint', id: 'class-task-hint' }, prepareWords.ownHint),
    ),
    word,
    levers,
    make(
      'div',
      { class: 'class-field' },
      make('label', { for: teams.id }, prepareWords.teams),
      teams,
      make('p', { class: 'hint', id: 'class-teams-hint' }, prepareWords.teamsHint),
    ),
    make('label', { class: 'class-row' }, cards, make('span', {}, prepareWords.cards)),
  )
  const drawLevers = leverChoice(levers, chosen => set({ levers: chosen }))
  const tell = (): void => {
    const good = seedPattern.test(luck.value)
    setText(fault, good ? '' : prepareWords.luckFault)
    luck.toggleAttribute('aria-invalid', !good)
    if (good) set({ task: taskOf(task.value, luck.value), minutes: [] })
  }
  task.addEventListener('change', tell)
  luck.addEventListener('change', tell)
  teams.addEventListener('change', () => set({ teams: teamNames(teams.value.split('\n')) }))
  cards.addEventListener('change', () => set({ cards: cards.checked }))

  let filled = ''
  return ({ session, offers, own, lessons }) => {
    const whole = [offers.length, lessons.length, own].join()
    if (filled !== whole) {
      filled = whole
      const option = (value: string, text: string) => make('option', { value }, text)
      const good = offers.filter(({ scenario }) => scenario !== null)
      // what nobody else has travels as what is open
      const shipped = byTheme(good).filter(({ title }) => title !== openedTheme)
      task.replaceChildren(
        make('optgroup', { label: prepareWords.own }, option('own', own)),
        ...shipped.map(({ title, items }) =>
          make(
            'optgroup',
            { label: `${prepareWords.scenarios}: ${title}` },
            ...items.map(({ name, scenario }) =>
              option(`scenario:${name}`, scenario === null ? name : scenarioName(name, scenario)),
            ),
          ),
        ),
        make(
          'optgroup',
          { label: prepareWords.lessons },
          ...lessons.map(({ name, lesson }) => option(`lesson:${name}`, lesson.name)),
        ),
        make(
          'optgroup',
          { label: prepareWords.games },
          ...difficultyNames.map(name =>
            option(`flight:${name}`, prepareWords.game(startWords.difficulties[name].name)),
          ),
        ),
      )
    }
    task.value = valueOf(session.task)
    const game = session.task.kind === 'flight'
    word.hidden = !game
    levers.hidden = game
    if (session.task.kind === 'flight') luck.value = session.task.luck
    drawLevers({
      chosen: session.levers,
      usual: session.task.kind === 'lesson' ? prepareWords.lessonLevers : prepareWords.all,
    })
    if (document.activeElement !== teams) teams.value = session.teams.join('\n')
    cards.checked = session.cards
  }
}
