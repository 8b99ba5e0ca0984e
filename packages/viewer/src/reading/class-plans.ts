import type { LeverName } from '@burnout/engine'
import { readGame } from '../flight/link.ts'
import { readAddress } from '../settings/address.ts'
import type { Decided } from '../settings/ask-class.ts'
import type { CardName } from '../settings/class-cards.ts'
import { lockedMoves } from '../settings/seat.ts'
import type { ClassTask, Session } from '../settings/session.ts'

/** The plan of a team as it was handed in. */
export interface TeamPlan {
  /** What the team is called; no two plans have one name. */
  readonly name: string
  readonly card: CardName | null
  readonly decided: Decided
  /** Levers that it moves though the class may not. */
  readonly locked: readonly LeverName[]
}

/** The plans in what was pasted, and how many lines held none. */
export interface ClassPlans {
  readonly plans: readonly TeamPlan[]
  /** Lines without a link to a plan. */
  readonly unread: number
  /** Plans of another scenario, another game or another luck. */
  readonly other: number
  /** Plans that were left out because there are too many. */
  readonly left: number
}

/** Most plans that are run, most lines that are read, and most characters of one. */
export const mostPlans = 40
const mostLines = 400
const longestLine = 20_000

/** What of a line is the part of a link after `#`: spreadsheets and forms put other things around it. */
const hashIn = (line: string): string | null => /#[^\s"'<>]+/.exec(line)?.[0] ?? null

/** What a link decides in the task of a class: `other` in another one, `null` when it decides nothing. */
const decidedIn = (
  hash: string,
  task: ClassTask,
  scenario: string,
  scenarios: readonly string[],
): {
  readonly decided: Decided | 'other'
  readonly team: string
  readonly card: CardName | null
} | null => {
  const { settings, place } = readAddress(hash, scenarios)
  const { team = '', card = null } = place.seat ?? {}
  if (place.view === 'flight' && place.flight !== null) {
    const read = readGame(place.flight)
    if (read.kind === 'unreadable') return null
    const { game } = read
    const same =
      task.kind === 'flight' && game.difficulty === task.difficulty && game.seed === task.luck
    return { decided: same ? { kind: 'game', game } : 'other', team, card }
  }
  const written = new URLSearchParams(hash.slice(1))
  if (!written.has('scenario') && !written.has('levers')) return null
  const same = task.kind !== 'flight' && settings.scenario === scenario
  return { decided: same ? { kind: 'levers', settings } : 'other', team, card }
}

/** Names of which none comes twice: a second plan of a team says that it is one. */
const distinct = (
  names: readonly string[],
  nameless: (count: number) => string,
): readonly string[] => {
  const taken = new Set<string>()
  return names.map((name, index) => {
    const own = name === '' ? nameless(index + 1) : name
    let chosen = own
    for (let count = 2; taken.has(chosen); count++) chosen = `${own} (${count})`
    taken.add(chosen)
    return chosen
  })
}

/**
 * The plans in links that were pasted or came in a file, one a line. Whatever is no plan for the task of the
 * class is counted and otherwise ignored; the same link twice is one plan.
 *
 * @param scenario is the name of the scenario that the class works in.
 * @param nameless names a plan whose team has no name, by its place from 1.
 */
export const classPlans = (
  text: string,
  { task, levers }: Pick<Session, 'task' | 'levers'>,
  scenario: string,
  scenarios: readonly string[],
  nameless: (count: number) => string,
): ClassPlans => {
  const lines = text
    .split(/\r\n|\r|\n/, mostLines)
    .map(line => line.trim())
    .filter(line => line !== '')
  const hashes = lines.map(line => (line.length > longestLine ? null : hashIn(line)))
  const once = hashes.filter((hash, index) => hash === null || hashes.indexOf(hash) === index)
  const read = once.map(hash => (hash === null ? null : decidedIn(hash, task, scenario, scenarios)))
  const found = read.flatMap(each =>
    each === null || each.decided === 'other' ? [] : [{ ...each, decided: each.decided }],
  )
  const shown = found.slice(0, mostPlans)
  const names = distinct(
    shown.map(({ team }) => team),
    nameless,
  )
  return {
    plans: shown.map(({ card, decided }, index) => ({
      name: names[index] ?? '',
      card,
      decided,
      locked: decided.kind === 'levers' ? lockedMoves(levers, decided.settings) : [],
    })),
    unread: read.filter(each => each === null).length,
    other: read.filter(each => each?.decided === 'other').length,
    left: found.length - shown.length,
  }
}
