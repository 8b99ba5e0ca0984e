import type { LeverName } from '@burnout/engine'
import { difficulties, difficultyNames, type DifficultyName } from '../flight/difficulty.ts'
import { seedPattern } from '../flight/game.ts'
import { readLeverNames, teamName } from './seat.ts'

/** What a class works on. */
export type ClassTask =
  | { readonly kind: 'scenario'; readonly name: string }
  /** What is open in Explore: a scenario of the teacher’s own, or one with their own team. */
  | { readonly kind: 'own' }
  | { readonly kind: 'lesson'; readonly name: string }
  | { readonly kind: 'flight'; readonly difficulty: DifficultyName; readonly luck: string }

/** What a teacher prepared. */
export interface Session {
  readonly task: ClassTask
  /** Minutes for each stage; the usual ones where the list is empty. */
  readonly minutes: readonly number[]
  /** The levers that teams may move; `null` for all. */
  readonly levers: readonly LeverName[] | null
  /** Whether every team gets the role cards. */
  readonly cards: boolean
  readonly teams: readonly string[]
}

/** Most teams of a class, and most minutes of a stage. */
export const mostTeams = 24
export const mostMinutes = 120

/** Minutes of the four stages of a class: cards, plan, handing in, debrief. Assumed, for a class of fifty. */
export const usualMinutes: readonly number[] = [5, 20, 5, 15]

export const startingSession: Session = {
  task: { kind: 'scenario', name: 'wellness-first' },
  minutes: [],
  levers: null,
  cards: false,
  teams: [],
}

/** Version of the way in which a session is written: `1!task!minutes!levers!cards!team~team`. */
const version = '1'

const namePattern = /^[a-z][a-z0-9-]{0,59}$/
const minutesPattern = /^\d{1,3}(\.\d{1,3}){0,29}$/

const readTask = (text: string): ClassTask | null => {
  const [kind, name = '', luck = '', ...rest] = text.split(':')
  if (kind === 'f') {
    const difficulty = difficultyNames.find(each => difficulties[each].letter === name)
    const good = difficulty !== undefined && seedPattern.test(luck) && rest.length === 0
    return good ? { kind: 'flight', difficulty, luck } : null
  }
  if (text === 'o') return { kind: 'own' }
  if (!namePattern.test(name) || text.split(':').length > 2) return null
  if (kind === 's') return { kind: 'scenario', name }
  return kind === 'l' ? { kind: 'lesson', name } : null
}

const writeTask = (task: ClassTask): string => {
  if (task.kind === 'flight') return `f:${difficulties[task.difficulty].letter}:${task.luck}`
  if (task.kind === 'own') return 'o'
  return `${task.kind === 'scenario' ? 's' : 'l'}:${task.name}`
}

const readMinutes = (text: string): readonly number[] | null => {
  if (text === '') return []
  const minutes = minutesPattern.test(text) ? text.split('.').map(Number) : null
  return minutes?.every(each => each <= mostMinutes) === true ? minutes : null
}

/** Names of teams without empty ones and without the same twice. */
export const teamNames = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.map(teamName).filter(name => name !== ''))].slice(0, mostTeams)

/** Reads a session as `writeSession` writes it; `null` for anything else. */
export const readSession = (text: string): Session | null => {
  const [written, tasked = '', timed = '', names = '', dealt = '', named = '', ...rest] =
    text.split('!')
  const task = readTask(tasked)
  const minutes = readMinutes(timed)
  const levers = readLeverNames(names)
  if (written !== version || rest.length > 0 || task === null) return null
  if (minutes === null || levers === undefined || !['', '1'].includes(dealt)) return null
  return { task, minutes, levers, cards: dealt === '1', teams: teamNames(named.split('~')) }
}

/** A session for a link. */
export const writeSession = ({ task, minutes, levers, cards, teams }: Session): string =>
  [
    version,
    writeTask(task),
    minutes.join('.'),
    levers?.join(',') ?? '',
    cards ? '1' : '',
    teams.join('~'),
  ].join('!')
