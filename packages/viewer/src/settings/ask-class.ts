import type { Scenario } from '@burnout/engine'
import { newGame, quartersPassed, type Game } from '../flight/game.ts'
import { scenarioOf as gameScenario } from '../flight/organisation.ts'
import { edited } from './edits.ts'
import type { Settings } from './settings.ts'

/** What a team decided: levers in Explore, or a game. */
export type Decided =
  | { readonly kind: 'levers'; readonly settings: Settings }
  | { readonly kind: 'game'; readonly game: Game }

/** Runs of every plan: enough to tell its shape, and soon there for a whole class. Assumed. */
export const classReplicates = 16

/** Days between records: months are read, and many runs are held at once. */
const recordEvery = 28

const classRun = (run: Scenario['run']): Scenario['run'] => ({
  ...run,
  record: recordEvery,
  replicates: classReplicates,
})

/**
 * What has to be run for the plans of a class: first what comes of moving nothing, then every plan, with the
 * same luck. All plans are of one kind, games all of one luck.
 */
export const askClass = (base: Scenario, plans: readonly Decided[]): readonly Scenario[] => {
  const own = plans.map(plan =>
    plan.kind === 'game'
      ? gameScenario(plan.game, { replicates: classReplicates, toTheEnd: true })
      : edited(base, { ...plan.settings, seed: null, assumptions: {} }),
  )
  return [base, ...own].map(scenario => ({
    ...scenario,
    run: classRun(scenario.run),
    expect: [],
  }))
}

/** What comes of a game in which nothing is decided. */
export const undecidedGame = ({ difficulty, seed }: Pick<Game, 'difficulty' | 'seed'>): Scenario =>
  gameScenario(
    { ...newGame(difficulty, seed), moves: quartersPassed },
    { replicates: classReplicates, toTheEnd: true },
  )
