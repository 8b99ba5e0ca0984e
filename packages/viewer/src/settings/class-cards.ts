import type { SeriesName } from '@burnout/engine'
import { keysOf } from '../record.ts'
import type { Outcome } from '../worker/compared.ts'

/** What a card wants of the end of a plan, and does not tell the others. */
export interface CardGoal {
  readonly outcome: Outcome
  /** Month in which it is looked at; `null` for the end of the run. */
  readonly month: number | null
  /** What is asked against nothing being moved, in the unit of the outcome: more than 0 lower, or at most so much higher. */
  readonly lower: number
}

/** A role that somebody takes on in class. */
export interface Card {
  /** The numbers that reach this role before the others. */
  readonly sees: readonly SeriesName[]
  readonly goal: CardGoal
}

/** The roles of a class, each with a goal that can be told from the runs; sizes are rules of the game, and assumed. */
export const classCards = {
  medical: {
    sees: ['physicianExhaustion', 'waitDays', 'harmEvents'],
    goal: { outcome: 'waitDays', month: null, lower: 0 },
  },
  nursing: {
    sees: ['nurseExhaustion', 'nurseWorkPressure', 'turnover'],
    goal: { outcome: 'turnover', month: null, lower: 0.01 },
  },
  finance: {
    sees: ['visitsPerWeek', 'lostVisitsPerWeek', 'turnover'],
    goal: { outcome: 'netCost', month: null, lower: 0 },
  },
  staff: {
    sees: ['exhaustion', 'weeklyHours', 'trust'],
    goal: { outcome: 'exhaustion', month: 12, lower: -0.25 },
  },
} as const satisfies Record<string, Card>

export type CardName = keyof typeof classCards

export const cardNames: readonly CardName[] = keysOf(classCards)

/** Whether a text names a card. */
export const isCard = (text: string): text is CardName => cardNames.some(name => name === text)
