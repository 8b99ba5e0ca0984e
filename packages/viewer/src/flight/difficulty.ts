import { keysOf } from '../record.ts'
import { gameRules as rules } from './rules.ts'

/** How hard a game is: what there is to spend, how late news comes, and what happens. */
export interface Difficulty {
  /** Names it in a link. */
  readonly letter: string
  /** Dollars that the board adds to the budget each quarter. */
  readonly allowance: number
  /** Quarters from the end of a quarter until its survey is known. */
  readonly newsLate: number
  /** Whether advisers say what speaks against their own advice. */
  readonly candid: boolean
  /** Surges of demand, of this size as a share of the usual. */
  readonly surges: number
  readonly surgeSize: number
  /** Waves of new administrative duties, each of so many minutes a day. */
  readonly mandates: number
  readonly mandateMinutes: number
  /** Departures of people whom nobody expected to go. */
  readonly departures: number
  /** Part of the allowance that the board holds back for a year; 0 for never. */
  readonly cut: number
}

/** The two levels; every number of theirs is a rule of the game. */
export const difficulties = {
  forgiving: {
    letter: 'f',
    allowance: rules.forgivingAllowance.value,
    newsLate: rules.forgivingDelay.value,
    candid: true,
    surges: rules.forgivingEvents.value,
    surgeSize: rules.forgivingSurge.value,
    mandates: rules.forgivingEvents.value,
    mandateMinutes: rules.mandateMinutes.value,
    departures: rules.forgivingEvents.value,
    cut: 0,
  },
  real: {
    letter: 'r',
    allowance: rules.realAllowance.value,
    newsLate: rules.realDelay.value,
    candid: false,
    surges: rules.realEvents.value,
    surgeSize: rules.realSurge.value,
    mandates: rules.realEvents.value,
    mandateMinutes: rules.mandateMinutes.value,
    departures: rules.realEvents.value,
    cut: rules.realCut.value,
  },
} as const satisfies Record<string, Difficulty>

export type DifficultyName = keyof typeof difficulties

export const difficultyNames: readonly DifficultyName[] = keysOf(difficulties)
