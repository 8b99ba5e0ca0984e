import type { CuttableLoop, LoopName, ParameterName } from '@burnout/engine'
import type { DiagramId } from '../text/diagrams.ts'
import { startingCompareLook, type CompareLook } from './compare-look.ts'
import { clearLens, type Lens } from './lens.ts'
import { startingLesson, type LessonPlace } from './lesson-place.ts'
import { everyParameter, type ParameterLook } from './parameter-look.ts'
import { startingLook, type PeopleLook } from './people-look.ts'
import type { Seat } from './seat.ts'

/** The pages. */
export const views = [
  'explore',
  'loops',
  'people',
  'compare',
  'learn',
  'evidence',
  'flight',
  'traps',
  'class',
] as const
export type ViewName = (typeof views)[number]

/** Pages that no link of the header leads to: another page does. */
export const withoutLink: readonly ViewName[] = ['flight', 'traps', 'class']

/** A loop that is cut, and the month from which it is. */
export interface Cut {
  readonly loop: CuttableLoop
  readonly month: number
}

/** What the reader looks at; nothing of it changes what is computed. */
export interface Outlook {
  readonly view: ViewName
  readonly diagram: DiagramId
  /** The parameter that a link leads to; `null` for none. */
  readonly parameter: ParameterName | null
  readonly learn: LessonPlace
  /** The game of the flight simulator, as its link writes it; `null` before one begins. */
  readonly flight: string | null
  /** What a teacher prepared for a class, as its link writes it; `null` before anything is. */
  readonly session: string | null
  /** Where the reader sits in a class; `null` outside of one. */
  readonly seat: Seat | null
  /** The loop that stands out; `null` for none. */
  readonly loop: LoopName | null
  /** Whole months between which the curve is explained; `null` for none. */
  readonly window: readonly [from: number, to: number] | null
  /** Share of the change, 0–1, below which a loop is left out. */
  readonly simplify: number
  /** The cut that a link asks for; `null` for none. */
  readonly cut: Cut | null
  /** The month from which a link asks for the trap gauge; `null` for not at all. */
  readonly gauge: number | null
  readonly compare: CompareLook
  readonly parameters: ParameterLook
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
  session: null,
  seat: null,
  loop: null,
  window: null,
  simplify: 0,
  cut: null,
  gauge: null,
  compare: startingCompareLook,
  parameters: everyParameter,
  people: startingLook,
  lens: clearLens,
}
