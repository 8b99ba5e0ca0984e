import { KeyedRandom, type SurveyColumns } from '@burnout/engine'
import { gameRules } from './rules.ts'

/** What the survey of one quarter says, once it is known. */
export interface SurveyNews {
  /** The quarter at whose end people were asked; −1 for the day before the first. */
  readonly quarter: number
  /** Who answered, of those employed. */
  readonly answered: number
  readonly asked: number
  /** Share of those who answered who are burned out by the MBI rule. */
  readonly burnedOut: number
  /** Half of the 90 % interval around that share: chance of who answers and how. */
  readonly margin: number
  /** Share of them who say to intend to leave within two years. */
  readonly leaving: number
}

/** Standard normal quantile of a 90 % interval. */
const z90 = 1.645

/** Entities of a clinic and of a role, so that everybody’s draws are their own. */
const perClinic = 100_000
const perRole = 10_000

/**
 * What a survey says of the answers of one day. Everybody at work is asked, who answers is drawn; the
 * answers carry the error of the instrument. Nobody’s draw depends on what is decided.
 */
export const surveyOn = (
  answers: SurveyColumns,
  day: number,
  quarter: number,
  seed: string,
): SurveyNews => {
  const chance = KeyedRandom.fromSeed(`flight survey ${seed}`)
  let [asked, answered, burnedOut, leaving] = [0, 0, 0, 0]
  for (let row = 0; row < answers.day.length; row++) {
    if (answers.day[row] !== day || answers.left[row] === 1) continue
    asked++
    const { clinic, role, seat } = answers
    const entity = (clinic[row] ?? 0) * perClinic + (role[row] ?? 0) * perRole + (seat[row] ?? 0)
    if (
      chance.uniform(0, 0, entity, day) >= gameRules.answering.value ||
      answers.onLeave[row] === 1
    )
      continue
    answered++
    burnedOut += answers.burnedOut[row] ?? 0
    leaving += answers.intentToLeave[row] ?? 0
  }
  const share = answered > 0 ? burnedOut / answered : Number.NaN
  // Agresti and Coull’s: two more of each, so that all or none still leaves doubt
  const adjusted = (burnedOut + 2) / (answered + 4)
  return {
    quarter,
    answered,
    asked,
    burnedOut: share,
    margin: z90 * Math.sqrt((adjusted * (1 - adjusted)) / (answered + 4)),
    leaving: answered > 0 ? leaving / answered : Number.NaN,
  }
}

/** People who left between two days of asking, the later one given. */
export const leaversOn = (answers: SurveyColumns, day: number): number => {
  let left = 0
  for (let row = 0; row < answers.day.length; row++)
    if (answers.day[row] === day && answers.left[row] === 1) left++
  return left
}
