import { advance } from '../model/advance.ts'
import { LifeRecorder } from '../model/lives/life-recorder.ts'
import type { Lives } from '../model/lives/lives.ts'
import { evaluateDay, wind } from '../model/step.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { checkCount } from './months.ts'
import type { ExperimentProgress } from './progress.ts'

/** Days between two chances to stop. */
const STRIDE = 7

export interface LivesOptions {
  /** Whole days from 0 to the horizon on which everybody is recorded, ascending, each once. */
  readonly days: readonly number[]
  /** Number of the replicate; the first unless given. */
  readonly replicate?: number
  /** How many of the clinics are followed, from the first on; all unless given. */
  readonly clinics?: number
}

/**
 * Follows everybody through one replicate: what they are on chosen days, and what happens to them on every
 * day. The numbers are those of the replicate in every other experiment. Ensembles pay nothing for it.
 */
export function* followLives(
  scenario: Scenario,
  { days, replicate = 0, clinics }: LivesOptions,
): Generator<ExperimentProgress, Lives, undefined> {
  const run = compileScenario(scenario)
  checkCount('replicate', replicate, 0)
  const followed = Math.min(clinics ?? run.clinics.length, run.clinics.length)
  checkCount('clinics', followed, 1)
  const wrong = days.filter(
    (day, k) => !Number.isInteger(day) || day < 0 || day > run.days || day <= (days[k - 1] ?? -1),
  )
  if (days.length === 0 || wrong.length > 0)
    throw new RangeError(
      `invalid days: ${days.length === 0 ? '(none)' : wrong.join()}; expected ascending whole days from 0 to the horizon of ${run.days}`,
    )
  const clockwork = wind(run, replicate, 1, 1)
  const recorder = new LifeRecorder(clockwork.world, run, days, followed)
  const see = (day: number): void => recorder.see(day)
  for (let day = 0; day < run.days; day += STRIDE) {
    advance(clockwork, day, Math.min(day + STRIDE, run.days), see)
    yield { done: Math.min(day + STRIDE, run.days), total: run.days }
  }
  evaluateDay(clockwork, run.days)
  see(run.days)
  return recorder.lives()
}
