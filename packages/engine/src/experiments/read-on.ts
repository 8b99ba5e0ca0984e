import { advance } from '../model/advance.ts'
import { emptyObservation, observe, type Observation } from '../model/observe.ts'
import { evaluateDay, type Clockwork } from '../model/step.ts'

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
  const row = emptyObservation()
  let day = from
  days.forEach((next, k) => {
    advance(clockwork, day, next)
    evaluateDay(clockwork, next)
    for (let o = 0; o < clockwork.world.layout.organisations; o++) {
      observe(clockwork.world, o, row, clockwork.passes)
      read(o, row, k)
    }
    day = next
  })
}
