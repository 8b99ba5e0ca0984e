import { runDepartures } from './departures.ts'
import { evaluateDay, step, type Clockwork } from './step.ts'

/**
 * Goes from the morning of day `from`, before anything is evaluated, to that of day `to`, a tick a day.
 * `see` is shown every morning on the way once it is evaluated; that of `to` is not.
 */
export const advance = (
  clockwork: Clockwork,
  from: number,
  to: number,
  see?: (day: number) => void,
): void => {
  for (let day = from; day < to; day++) {
    evaluateDay(clockwork, day)
    see?.(day)
    step(clockwork, day)
    runDepartures(clockwork.world, clockwork.run, day)
  }
}
