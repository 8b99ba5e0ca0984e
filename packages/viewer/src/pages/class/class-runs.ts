import type { Scenario } from '@burnout/engine'
import type { LoopRunner } from '../../worker/loops-in-worker.ts'
import type { Compared, TrapGround, TrapsFound } from '../../worker/compared.ts'
import { clearLens } from '../../settings/lens.ts'

/** How the runs of the plans stand. */
export interface ClassRuns {
  /** What was run, nothing moved first; empty while there are no plans. */
  readonly scenarios: readonly Scenario[]
  readonly compared: Compared | null
  /** The traps that each shows, as `scenarios` are; `null` before they were looked for. */
  readonly found: TrapsFound | null
  readonly finished: boolean
  /** Why there is no more; `null` when nothing went wrong. */
  readonly fault: string | null
}

export const noRuns: ClassRuns = {
  scenarios: [],
  compared: null,
  found: null,
  finished: false,
  fault: null,
}

/** Runs the plans of a class; newer ones end those before, and the same ones are not run again. */
export const classRuns = (
  begin: LoopRunner,
  tell: (runs: ClassRuns) => void,
): {
  readonly run: (scenarios: readonly Scenario[], traps: TrapGround) => void
  readonly again: () => void
} => {
  let drop = (): void => undefined
  let asked = ''
  let traps: TrapGround = 'undecided'
  let runs = noRuns
  const say = (change: Partial<ClassRuns>): void => {
    runs = { ...runs, ...change }
    tell(runs)
  }
  const start = (scenarios: readonly Scenario[]): void => {
    drop()
    drop = () => undefined
    say({ ...noRuns, scenarios })
    if (scenarios.length === 0) return
    drop = begin(
      { kind: 'compare', scenarios, reference: 0, seen: clearLens, traps },
      {
        next: news => {
          if (news.kind === 'compared') say({ compared: news.compared })
          if (news.kind === 'found') say({ found: news.found })
        },
        complete: () => say({ finished: true }),
        error: ({ message }) => say({ fault: message }),
      },
    )
  }
  return {
    run: (scenarios, ground) => {
      const key = JSON.stringify(scenarios)
      if (key === asked) return
      asked = key
      traps = ground
      start(scenarios)
    },
    again: () => start(runs.scenarios),
  }
}
