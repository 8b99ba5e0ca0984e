import {
  differenceSentence,
  formatDays,
  formatQuantity,
  levers,
  namedLoops,
  roleWords,
  type InputDifference,
  type Lever,
  type LeverName,
  type LoopName,
  type Role,
  type Scenario,
  type ScenarioDifferences,
} from '@burnout/engine'
import * as de from './de/input-words.ts'
import { inTongue } from './tongue.ts'

/** Two scenarios, the reference first. */
type Sides = readonly [reference: Scenario, other: Scenario]

/** What goes into a scenario: its levers, assumptions, loops and events; the English is mostly the engine’s own. */
export const inputWords = inTongue(de.inputWords, {
  /** By its place in a scenario; of what only the engine names, what it says. */
  label: (_path: string, label: string) => label,
  lever: (name: LeverName) => {
    const { label, about, timeToEffect, cost }: Lever = levers[name]
    return { label, about, timeToEffect, cost: cost?.about ?? 'none' }
  },
  loop: (name: LoopName) => namedLoops[name].label,
  quantity: (value: number, unit: string) => formatQuantity(value, unit),
  unit: (unit: string) => unit,
  length: (days: number, start: string) => `${formatDays(days)} from ${start}`,
  policy: (lever: string, value: string, until: string | null) =>
    `${lever} ${value}${until === null ? '' : ` until month ${until}`}`,
  surge: (size: string, until: string) => `requests for care ${size} % until month ${until}`,
  departure: (count: number, role: Role, clinic: string) =>
    `${count} of the ${roleWords[role]} of ${clinic} leave`,
  exchange: (count: number, clinics: readonly string[]) =>
    `${count} physicians each of ${clinics.join(' and ')} change places`,
  differs: (differences: ScenarioDifferences, letter: string, reference: string) =>
    differenceSentence(differences, reference, letter),
  /** An input in which scenarios differ, and whether what each has is in the language of the report. */
  difference: (given: InputDifference, _sides: Sides) => ({ ...given, own: true as boolean }),
})
