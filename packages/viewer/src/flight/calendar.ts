import { toDays } from '../time.ts'

/** Quarters of a game: five years, and as many decisions. */
export const quarters = 20

const monthsPerQuarter = 3

/** Day on which the quarters before this one end, counted from 0; that of `quarters` ends the game. */
export const dayOfQuarter = (quarter: number): number => toDays(quarter * monthsPerQuarter)

/**
 * First day on which what is decided for a quarter holds: the morning after the quarter before ended, so
 * that nobody’s last record or answer knows of it.
 */
export const firstDayOf = (quarter: number): number => dayOfQuarter(quarter) + 1

/** Month since the start at which a quarter begins. */
export const monthOfQuarter = (quarter: number): number => quarter * monthsPerQuarter

/** Ends of the first so many quarters, with the day before the first: when everybody is asked. */
export const surveyDays = (played: number): readonly number[] =>
  Array.from({ length: played + 1 }, (_, quarter) => dayOfQuarter(quarter))
