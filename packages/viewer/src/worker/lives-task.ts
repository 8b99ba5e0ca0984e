import { compileScenario, followLives, lifeStateNames, type Scenario } from '@burnout/engine'
import { toDays, toMonths } from '../time.ts'
import type { LoopNews } from './protocol.ts'

/** Most values that are kept of one world: 4 bytes each. */
const mostValues = 16_000_000

/** The last days on which something is recorded at or before each month of a run, each once. */
export const monthlyDays = (horizon: number, every: number): readonly number[] => {
  const months = Math.round(toMonths(horizon))
  const days = Array.from(
    { length: months + 1 },
    (_, month) => Math.floor(Math.min(toDays(month), horizon) / every) * every,
  )
  return [...new Set(days)]
}

/** Clinics, from the first on, whose people can be followed for so many records; at least one. */
export const clinicsWithin = (
  seats: readonly number[],
  records: number,
  values = mostValues,
): number => {
  let sum = 0
  const over = seats.findIndex(own => (sum += own) * records * lifeStateNames.length > values)
  return over < 0 ? seats.length : Math.max(1, over)
}

/** Follows the people of one run of a scenario, as many as there is room for. */
export function* livesTask(
  scenario: Scenario,
  replicate: number,
): Generator<LoopNews, void, undefined> {
  const { days: horizon, recordEvery, clinics } = compileScenario(scenario)
  const days = monthlyDays(horizon, recordEvery)
  const seats = clinics.map(each => each.seats.reduce((sum, own) => sum + own, 0))
  const following = followLives(scenario, {
    days,
    replicate,
    clinics: clinicsWithin(seats, days.length),
  })
  for (;;) {
    const { done, value } = following.next()
    if (done === true) {
      yield { kind: 'lives', lives: value }
      return
    }
    yield { kind: 'progress', ...value }
  }
}
