import type { Lesson, LeverName, Scenario } from '@burnout/engine'
import { newGame } from '../../flight/game.ts'
import { writeGame } from '../../flight/link.ts'
import { keysOf } from '../../record.ts'
import { signed, writeAddress } from '../../settings/address.ts'
import { undecidedGame } from '../../settings/ask-class.ts'
import type { Catalogue } from '../../settings/catalogue.ts'
import { cardNames, type CardName } from '../../settings/class-cards.ts'
import { edited } from '../../settings/edits.ts'
import { worldSettings } from '../../settings/lesson-worlds.ts'
import { startingOutlook } from '../../settings/outlook.ts'
import type { Seat } from '../../settings/seat.ts'
import { usualMinutes, type Session } from '../../settings/session.ts'
import { startingSettings, type Settings } from '../../settings/settings.ts'
import type { ShippedLesson } from '../../settings/shipped-lesson.ts'
import { writtenFor } from '../../settings/team.ts'
import { cardTexts } from '../../text/class-cards.ts'
import { clockWords, inviteWords } from '../../text/class.ts'
import { seatWords } from '../../text/seat.ts'

/** A stage of a class. */
export interface Stage {
  readonly title: string
  readonly minutes: number
}

/** What is open in Explore, which a teacher may hand out. */
export interface Opened {
  readonly settings: Settings
  /** Its scenario packed for a link: `null` when everybody has it; `undefined` when it is too long. */
  readonly packed: string | null | undefined
}

/** A class as it follows from what the teacher chose. */
export interface Prepared {
  readonly session: Session
  readonly lesson: Lesson | null
  /** Where plans begin: the scenario, and what is moved in it already. */
  readonly settings: Settings
  /** The scenario packed, to go with every link; `null` when everybody has it. */
  readonly packed: string | null
  /** What is run if nothing is moved. */
  readonly base: Scenario
  /** The levers that teams may move; `null` for all. */
  readonly levers: readonly LeverName[] | null
  readonly stages: readonly Stage[]
}

/** Where plans begin after a lesson: in the world of its first repair, with the levers of that. */
const lessonStart = (
  lesson: Lesson,
): { readonly settings: Settings; readonly levers: readonly LeverName[] | null } => {
  const task = lesson.steps.map(step => step.task).find(each => each.kind === 'move')
  const world = task === undefined ? undefined : lesson.worlds[task.world]
  if (task === undefined || world === undefined) return { settings: startingSettings, levers: null }
  return {
    settings: worldSettings(world),
    levers: [...new Set([...task.levers, ...keysOf(world.levers)])],
  }
}

const stagesOf = (lesson: Lesson | null, minutes: readonly number[]): readonly Stage[] => {
  const usual: readonly Stage[] =
    lesson === null
      ? clockWords.stages.map((title, i) => ({ title, minutes: usualMinutes[i] ?? 5 }))
      : [
          ...lesson.steps.map(step => ({ title: step.title, minutes: step.minutes })),
          { title: clockWords.debrief, minutes: usualMinutes.at(-1) ?? 5 },
        ]
  const fits = minutes.length === usual.length
  return usual.map((stage, i) => ({ ...stage, minutes: fits ? (minutes[i] ?? 0) : stage.minutes }))
}

/** Where plans begin in what is open in Explore: its scenario and its team, with nothing moved. */
const ownStart = ({ settings: { scenario, team } }: Opened): Settings => ({
  ...startingSettings,
  scenario,
  ...(team === undefined ? {} : { team }),
})

/**
 * What follows from a session; `null` when it names a scenario or lesson that there is not, or one that no link
 * can carry.
 */
export const preparedFrom = (
  session: Session,
  lessons: readonly ShippedLesson[],
  catalogue: Pick<Catalogue, 'names' | 'scenarioOf'>,
  opened: Opened,
): Prepared | null => {
  const { task, minutes, levers } = session
  if (task.kind === 'own') {
    const { packed } = opened
    const settings = ownStart(opened)
    const base = writtenFor(catalogue.scenarioOf, settings)
    const stages = stagesOf(null, minutes)
    return packed === undefined
      ? null
      : { session, lesson: null, settings, packed, base, levers, stages }
  }
  if (task.kind === 'flight') {
    const base = undecidedGame({ difficulty: task.difficulty, seed: task.luck })
    const stages = stagesOf(null, minutes)
    return {
      session,
      lesson: null,
      settings: startingSettings,
      packed: null,
      base,
      levers: null,
      stages,
    }
  }
  const lesson =
    task.kind === 'lesson' ? (lessons.find(each => each.name === task.name)?.lesson ?? null) : null
  if (task.kind === 'lesson' && lesson === null) return null
  if (task.kind === 'scenario' && !catalogue.names().includes(task.name)) return null
  const start =
    lesson === null
      ? { settings: { ...startingSettings, scenario: task.name }, levers: null }
      : lessonStart(lesson)
  return {
    session,
    lesson,
    settings: start.settings,
    packed: null,
    base: edited(catalogue.scenarioOf(start.settings.scenario), start.settings),
    levers: levers ?? start.levers,
    stages: stagesOf(lesson, minutes),
  }
}

/** A link that a teacher hands out. */
export interface Invitation {
  /** Team and role, and the team alone. */
  readonly what: string
  readonly whose: string
  readonly card: CardName | null
  readonly link: string
}

const cardsOf = ({ cards }: Session): readonly (CardName | null)[] => (cards ? cardNames : [null])

/** The link of a seat: the scenario or the game of the class, with everything else locked. */
const linkOf = (
  { session: { task }, settings, packed }: Prepared,
  seat: Seat,
  page: string,
): string => {
  const place =
    task.kind === 'flight'
      ? {
          ...startingOutlook,
          view: 'flight' as const,
          flight: writeGame(newGame(task.difficulty, task.luck)),
          seat,
        }
      : { ...startingOutlook, seat }
  return `${page}#${signed(writeAddress(settings, null, place, packed))}`
}

/**
 * The links of a class: for every team and card one.
 *
 * @param page is the address of the viewer without the part behind `#`.
 */
export const invitations = (prepared: Prepared, page: string): readonly Invitation[] => {
  const { session, levers } = prepared
  const teams = session.teams.length === 0 ? [''] : session.teams
  return teams.flatMap(team =>
    cardsOf(session).map(card => {
      const role = card === null ? '' : cardTexts[card].title
      const nobody = team === '' && role === ''
      return {
        what: nobody ? inviteWords.all : seatWords.team(team, role),
        whose: team === '' ? inviteWords.all : seatWords.team(team, ''),
        card,
        link: linkOf(prepared, { team, card, levers }, page),
      }
    }),
  )
}

/** The link to the lesson of a class; `null` when it has none. */
export const lessonLink = (
  { session: { task }, settings }: Prepared,
  page: string,
): string | null =>
  task.kind === 'lesson'
    ? `${page}#${signed(
        writeAddress(settings, null, {
          ...startingOutlook,
          view: 'learn',
          learn: { ...startingOutlook.learn, lesson: task.name },
        }),
      )}`
    : null
