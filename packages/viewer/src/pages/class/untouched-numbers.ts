import type { Scenario } from '@burnout/engine'
import { cardNames, classCards } from '../../settings/class-cards.ts'
import type { LoopRunner } from '../../worker/loops-in-worker.ts'
import type { NumbersSeen } from './card-numbers.ts'

const series = [...new Set(cardNames.flatMap(name => [...classCards[name].sees]))]

/**
 * What the cards tell of a scenario in which nothing is moved, by all its runs: a card on paper says what the page of
 * its team says. Run when it is first asked for; `null` until it is known, which is then told.
 */
export const untouchedNumbers = (
  begin: LoopRunner,
  known: () => void,
): ((scenario: Scenario) => NumbersSeen | null) => {
  let asked = ''
  let seen: NumbersSeen | null = null
  let drop = (): void => undefined
  return scenario => {
    const key = JSON.stringify(scenario)
    if (key === asked) return seen
    asked = key
    seen = null
    drop()
    drop = begin(
      { kind: 'lesson', scenarios: [scenario], series },
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
