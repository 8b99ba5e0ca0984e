import type { Scenario } from '@burnout/engine'
import { cardNames, classCards } from '../../settings/class-cards.ts'
import type { LoopRunner } from '../../worker/loops-in-worker.ts'
import type { NumbersSeen } from './card-numbers.ts'

/** Days between records, and runs: the numbers of a card are rounded. */
const recordEvery = 28
const replicates = 8

const series = [...new Set(cardNames.flatMap(name => [...classCards[name].sees]))]

/**
 * What the cards tell of a scenario in which nothing is moved, run when it is first asked for; `null` until it is
 * known, which is then told.
 */
export const untouchedNumbers = (
  begin: LoopRunner,
  known: () => void,
): ((scenario: Scenario) => NumbersSeen | null) => {
  let asked = ''
  let seen: NumbersSeen | null = null
  let drop = (): void => undefined
  return scenario => {
    const run = { ...scenario.run, record: recordEvery, replicates }
    const key = JSON.stringify([scenario, run])
    if (key === asked) return seen
    asked = key
    seen = null
    drop()
    drop = begin(
      { kind: 'lesson', scenarios: [{ ...scenario, run }], series },
      {
        next: news => {
          if (news.kind !== 'worlds' || news.runs.shown < news.runs.of) return
          const { t, worlds } = news.runs
          seen = { t, series: worlds[0] ?? {} }
        },
        complete: known,
        // a card is whole without its numbers
        error: () => undefined,
      },
    )
    return seen
  }
}
