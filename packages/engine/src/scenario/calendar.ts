const millisecondsPerDay = 86_400_000
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days from 1 January 1970 to an ISO date, or `null` when the calendar has no such day. */
export const dayNumber = (iso: string): number | null => {
  const match = pattern.exec(iso)
  if (match === null) return null
  const milliseconds = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  // `Date.UTC` carries the 30th of February over to March; such a day does not come back as written.
  if (new Date(milliseconds).toISOString().slice(0, 10) !== iso) return null
  return milliseconds / millisecondsPerDay
}

/** Weekday of a day number; 0 = Monday. Day 0, 1 January 1970, was a Thursday. */
export const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7

/** Days from 1 January of its year to a day number. */
export const yearDay = (day: number): number => {
  const year = new Date(day * millisecondsPerDay).getUTCFullYear()
  return day - Date.UTC(year, 0, 1) / millisecondsPerDay
}
