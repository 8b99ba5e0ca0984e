import type { Policy, Scenario } from '@burnout/engine'
import { clinicsOn, type ClinicOnDay } from '../reading/people.ts'
import { seenIn } from '../reading/seen.ts'
import { spellsOf, type Spell } from '../reading/timeline.ts'
import type { Apart } from '../streams/apart.ts'
import type { Axes } from '../streams/axes.ts'
import type { Moment } from '../streams/page.ts'
import type { Lens } from '../settings/lens.ts'
import type { Outlook } from '../settings/outlook.ts'
import type { Study } from '../streams/studies.ts'
import type { Wished } from '../streams/wishes.ts'
import { termOf } from '../settings/terms.ts'
import type { Settings } from '../settings/settings.ts'
import { timelineWords } from '../text/page.ts'
import { horizonMonths, recordAt, toDays, toMonths } from '../time.ts'
import type { Answer } from '../worker/protocol.ts'

/** Everything the page draws at one moment. */
export interface Scene {
  readonly settings: Settings
  /** The scenario as written, without the reader's changes. */
  readonly written: Scenario
  readonly answer: Answer
  readonly reference: Answer
  /** The answers as they came, of the whole team by the usual instrument. */
  readonly whole: Moment['whole']
  /** What `answer` and `reference` are seen through, as far as it has been counted. */
  readonly lens: Lens
  /** Whether the settings are the reference itself. */
  readonly isBase: boolean
  /** Whether the team is another than that of the baseline scenario. */
  readonly otherTeam: boolean
  /** Whether there are enough replicates to say something about the team. */
  readonly enough: boolean
  readonly axes: Axes
  readonly months: readonly number[]
  readonly end: number
  readonly month: number
  /** Record of the month looked at. */
  readonly record: number
  readonly playing: boolean
  readonly clinics: readonly ClinicOnDay[]
  readonly spells: readonly Spell[]
  readonly outlook: Outlook
  readonly study: Study
  readonly cut: Wished<'cut'>
  readonly gauge: Wished<'gauge'>
  readonly equalCost: Wished<'equalCost'>
  /** What policy and the reader's assumptions do, taken apart. */
  readonly apart: Apart
}

/** Replicates from which a mean is told in words and numbers; before, only the curves show it. */
const tellFrom = 40

/** Puts together what belongs to one moment. */
export const sceneOf = (
  {
    settings,
    answer,
    reference,
    whole,
    axes,
    playback,
    outlook,
    study,
    cut,
    gauge,
    equalCost,
    apart,
  }: Moment,
  written: Scenario,
  otherTeam: boolean,
): Scene => {
  const { month: looked, playing } = playback
  const { t } = answer.result
  const end = horizonMonths(t)
  const month = Math.min(looked ?? end, end)
  const record = recordAt(t, month)
  const isOwn = ({ lever, from }: Policy): boolean =>
    lever in settings.levers && from === toDays(termOf(settings, lever).from)
  return {
    settings,
    written,
    answer,
    reference,
    whole,
    lens: { ...outlook.lens, ...seenIn(answer, outlook.lens) },
    isBase: answer === reference,
    otherTeam,
    enough: answer.shown >= Math.min(tellFrom, answer.of),
    axes,
    months: t.map(toMonths),
    end,
    month,
    record,
    playing,
    clinics: clinicsOn(answer, record),
    spells: spellsOf(answer.result.scenario, isOwn, timelineWords),
    outlook,
    study,
    cut,
    gauge,
    equalCost,
    apart,
  }
}

/** The scenario as it was run. */
export const scenarioRun = ({ answer }: Scene): Scenario => answer.result.scenario
