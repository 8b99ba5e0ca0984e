import type { Scenario } from '@burnout/engine'
import { keysOf } from '../record.ts'
import { clinicsOn, type ClinicOnDay } from '../reading/people.ts'
import { spellsOf, type Spell } from '../reading/timeline.ts'
import type { Axes } from '../streams/axes.ts'
import type { Playback } from '../streams/playback.ts'
import type { Settings } from '../settings/settings.ts'
import { timelineWords } from '../text/page.ts'
import { horizonMonths, recordAt, toMonths } from '../time.ts'
import type { Answer } from '../worker/protocol.ts'

/** Everything the page draws at one moment. */
export interface Scene {
  readonly settings: Settings
  readonly answer: Answer
  readonly reference: Answer
  /** Whether the settings are the reference itself. */
  readonly isBase: boolean
  /** Whether the team is another than that of the baseline scenario. */
  readonly otherTeam: boolean
  readonly axes: Axes
  readonly months: readonly number[]
  readonly end: number
  readonly month: number
  /** Record of the month looked at. */
  readonly record: number
  readonly playing: boolean
  readonly clinics: readonly ClinicOnDay[]
  readonly spells: readonly Spell[]
}

/** Puts together what belongs to one moment. */
export const sceneOf = (
  settings: Settings,
  answer: Answer,
  reference: Answer,
  axes: Axes,
  { month: looked, playing }: Playback,
  otherTeam: boolean,
): Scene => {
  const { t } = answer.result
  const end = horizonMonths(t)
  const month = Math.min(looked ?? end, end)
  const record = recordAt(t, month)
  const changed = new Set<string>(keysOf(settings.levers))
  return {
    settings,
    answer,
    reference,
    isBase: answer === reference,
    otherTeam,
    axes,
    months: t.map(toMonths),
    end,
    month,
    record,
    playing,
    clinics: clinicsOn(answer, record),
    spells: spellsOf(answer.result.scenario, changed, timelineWords),
  }
}

/** The scenario as it was run. */
export const scenarioRun = ({ answer }: Scene): Scenario => answer.result.scenario
