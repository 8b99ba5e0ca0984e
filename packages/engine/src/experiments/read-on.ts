import { advance } from '../model/advance.ts'
import { observe, type Observation } from '../model/observe.ts'
import { seriesNames } from '../model/series/catalogue.ts'
import { evaluateDay, type Clockwork } from '../model/step.ts'

/** A row of series to observe into. */
export const emptyRow = (): Observation =>
  Object.fromEntries(seriesNames.map(name => [name, 0])) as Observation

/**
 * Goes on from the morning of day `from` to each of `days`, ascending, and shows the k-th morning of every
 * organisation; the row is used again for the next. The clockwork is left on the last of them, evaluated.
 */
export const readOn = (
  clockwork: Clockwork,
  from: number,
  days: readonly number[],
  read: (organisation: number, row: Observation, k: number) => void,
): void => {
  const row = emptyRow()
  let day = from
  days.forEach((next, k) => {
    advance(clockwork, day, next)
    evaluateDay(clockwork, next)
    for (let o = 0; o < clockwork.world.layout.organisations; o++) {
      observe(clockwork.world, o, row)
      read(o, row, k)
    }
    day = next
  })
}
