import type { LoopName, ParameterName } from '@burnout/engine'
import type { DiagramId } from '../text/diagrams.ts'
import { clearLens, type Lens } from './lens.ts'
import { startingLesson, type LessonPlace } from './lesson-place.ts'
import { startingLook, type PeopleLook } from './people-look.ts'

/** The pages. */
export const views = [
  'explore',
  'loops',
  'people',
  'compare',
  'learn',
  'evidence',
  'flight',
] as const
export type ViewName = (typeof views)[number]

/** Pages that no link of the header leads to: another page does. */
export const withoutLink: readonly ViewName[] = ['flight']

/** What the reader looks at; nothing of it changes what is computed. */
export interface Outlook {
  readonly view: ViewName
  readonly diagram: DiagramId
  /** The parameter that a link leads to; `null` for none. */
  readonly parameter: ParameterName | null
  readonly learn: LessonPlace
  /** The game of the flight simulator, as its link writes it; `null` before one begins. */
  readonly flight: string | null
  /** The loop that stands out; `null` for none. */
  readonly loop: LoopName | null
  /** Whole months between which the curve is explained; `null` for none. */
  readonly window: readonly [from: number, to: number] | null
  /** Share of the change, 0–1, below which a loop is left out. */
  readonly simplify: number
  readonly people: PeopleLook
  /** By which instrument burnout is told, and of whom. */
  readonly lens: Lens
}

export const startingOutlook: Outlook = {
  view: 'explore',
  diagram: 'shiftingTheBurden',
  parameter: null,
  learn: startingLesson,
  flight: null,
  loop: null,
  window: null,
  simplify: 0,
  people: startingLook,
  lens: clearLens,
}
