import type { LoopName } from '@burnout/engine'
import type { DiagramId, DrawnLoop, VariableId } from '../../text/diagrams.ts'

/** A causal loop diagram at one moment of a run. */
export interface LoopMoment {
  readonly diagram: DiagramId
  readonly month: number
  /** Whether the scores are known by now; otherwise the diagram is drawn plain. */
  readonly scored: boolean
  /** How strongly each link works, 0–1, by `from>to`; links that are not scored are left out. */
  readonly links: Readonly<Record<string, number>>
  /** Share of each named loop in the change, −1 to 1: negative where it balances. */
  readonly shares: Readonly<Partial<Record<LoopName, number>>>
  /** Mean size of the share of each loop over the run, 0–1. */
  readonly means: Readonly<Partial<Record<LoopName, number>>>
  /** How much is changing, against the month in which most is, 0–1. */
  readonly activity: number
  /** What the named loops have among all, 0–1. */
  readonly coverage: number
  /** Whether so little is changing, or so little of it is named, that shares say nothing. */
  readonly quiet: boolean
  /** Loops with a smaller mean share are left out, 0–1. */
  readonly threshold: number
  /** The loop that stands out while the others fade. */
  readonly shown: LoopName | null
  /** Where variables stand on their scales, 0–1, as far as they are known. */
  readonly levels: Readonly<Partial<Record<VariableId, number>>>
  /** Loops that are uncovered so far, where a diagram is told and not scored. */
  readonly uncovered?: readonly DrawnLoop[]
  /** Loops that are told of at all, where the rest of the diagram is left out. */
  readonly only?: readonly DrawnLoop[]
  readonly summary: string
}
