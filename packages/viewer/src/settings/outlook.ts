import type { LoopName, ParameterName } from '@burnout/engine'
import type { DiagramId } from '../text/diagrams.ts'

/** The pages. */
export const views = ['explore', 'loops', 'compare', 'evidence'] as const
export type ViewName = (typeof views)[number]

/** What the reader looks at; nothing of it changes what is computed. */
export interface Outlook {
  readonly view: ViewName
  readonly diagram: DiagramId
  /** The parameter that a link leads to; `null` for none. */
  readonly parameter: ParameterName | null
  /** The loop that stands out; `null` for none. */
  readonly loop: LoopName | null
  /** Whole months between which the curve is explained; `null` for none. */
  readonly window: readonly [from: number, to: number] | null
  /** Share of the change, 0–1, below which a loop is left out. */
  readonly simplify: number
}

export const startingOutlook: Outlook = {
  view: 'explore',
  diagram: 'shiftingTheBurden',
  parameter: null,
  loop: null,
  window: null,
  simplify: 0,
}
