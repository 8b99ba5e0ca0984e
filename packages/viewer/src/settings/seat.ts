import type { LeverName } from '@burnout/engine'
import { keysOf } from '../record.ts'
import { isLever } from './address-changes.ts'
import { isCard, type CardName } from './class-cards.ts'
import type { Edit } from './history.ts'
import type { Settings } from './settings.ts'

/** Where somebody sits in a class: their team, their card, and what the class may move. */
export interface Seat {
  /** What the team calls itself; written by others, and only ever shown as text. */
  readonly team: string
  /** `null` where no cards are dealt. */
  readonly card: CardName | null
  /** The levers that may be moved; `null` for all. */
  readonly levers: readonly LeverName[] | null
}

/** Version of the way in which a seat is written: `1!team!card!lever,lever`. */
const version = '1'

/** Most letters of a team’s name. */
export const longestTeam = 24

/** A team’s name without marks that parts are told apart by, line breaks, and what turns text around. */
export const teamName = (text: string): string =>
  Array.from(text.replaceAll(/[!~;\p{C}\p{Z}]+/gu, ' ').trim())
    .slice(0, longestTeam)
    .join('')
    .trim()

/** Reads levers as `lever,lever`: `null` for all where nothing is written, `undefined` for what cannot be read. */
export const readLeverNames = (text: string): readonly LeverName[] | null | undefined => {
  if (text === '') return null
  const names = text.split(',')
  return names.every(isLever) ? [...new Set(names)] : undefined
}

/** Reads a seat as `writeSeat` writes it; `null` for anything else. */
export const readSeat = (text: string): Seat | null => {
  const [written, team = '', card = '', names = '', ...rest] = text.split('!')
  const levers = readLeverNames(names)
  if (written !== version || rest.length > 0 || levers === undefined) return null
  if (card !== '' && !isCard(card)) return null
  return { team: teamName(team), card: card === '' ? null : card, levers }
}

/** A seat for a link. */
export const writeSeat = ({ team, card, levers }: Seat): string =>
  [version, encodeURIComponent(team), card ?? '', levers?.join(',') ?? ''].join('!')

/** The levers that settings move though the class may not. */
export const lockedMoves = (
  levers: Seat['levers'],
  settings: Pick<Settings, 'levers'>,
): readonly LeverName[] =>
  levers === null ? [] : keysOf(settings.levers).filter(name => !levers.includes(name))

/** Whether whoever sits there may make a change: levers of the class, in the scenario of the class. */
export const mayEdit = (
  { levers }: Pick<Seat, 'levers'>,
  now: Pick<Settings, 'scenario'>,
  edit: Edit,
): boolean => {
  switch (edit.kind) {
    case 'scenario':
    case 'team':
    case 'assume':
      return false
    case 'lever':
    case 'term':
      return levers === null || levers.includes(edit.lever)
    case 'restore':
      return (
        edit.settings.scenario === now.scenario && lockedMoves(levers, edit.settings).length === 0
      )
    default:
      return true
  }
}

/** Whether two seats are one. */
export const sameSeat = (a: Seat | null, b: Seat | null): boolean =>
  (a === null ? '' : writeSeat(a)) === (b === null ? '' : writeSeat(b))
