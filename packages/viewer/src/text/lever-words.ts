import { leverNames, levers, type Lever, type LeverName } from '@burnout/engine'
import * as de from './de/lever-words.ts'
import { recordOf } from '../record.ts'
import { inTongue } from './tongue.ts'

/** What is said of a lever. */
interface LeverText {
  readonly label: string
  /** What it is and through what it works. */
  readonly about: string
  readonly timeToEffect: string
  /** What its price is made of; empty where none is counted. */
  readonly cost: string
}

/** What is said of every lever; the English is the engine’s own. */
export const leverTexts: Readonly<Record<LeverName, LeverText>> = inTongue(
  de.leverTexts,
  recordOf(leverNames, (name): LeverText => {
    const { label, about, timeToEffect, cost }: Lever = levers[name]
    return { label, about, timeToEffect, cost: cost?.about ?? '' }
  }),
)

/** What a lever is called. */
export const leverLabel = (name: LeverName): string => leverTexts[name].label
