import type { LessonStep, LessonTask, Scenario } from '@burnout/engine'
import type { Domain } from '../../reading/domains.ts'
import type { LessonPlace } from '../../settings/lesson-place.ts'
import type { Learning } from '../../streams/learning.ts'
import type { Seen } from './chart-data.ts'

/** What the page remembers of a step for as long as its lesson is open. */
export interface StepMemory {
  /** Whether the goal was reached once. */
  met: boolean
  /** Links of a class, as they were pasted. */
  pasted: string
  /** Axis of a chart whose levers were moved, as long as it has become; `null` for that of the lesson. */
  axis: Domain | null
}

export const freshMemory = (): StepMemory => ({
  met: false,
  pasted: '',
  axis: null,
})

/** What a step is drawn from. */
export interface StepScene extends Seen {
  readonly learning: Learning
  readonly place: LessonPlace
  readonly step: LessonStep
  /** The answer that was chosen, counted from 1, or the pieces that are uncovered; 0 before. */
  readonly mark: number
  readonly memory: StepMemory
}

/** What a step may do. */
export interface StepTools {
  /** Changes where the learner is, or what they have done there. */
  readonly go: (change: Partial<LessonPlace>) => void
  /** Notes which answer was chosen, or how many pieces are uncovered. */
  readonly note: (mark: number) => void
  readonly scenarioOf: (name: string) => Scenario
  /** Draws the step again after its memory changed. */
  readonly redraw: () => void
}

/** A step of one kind: draws itself into its host; returns what draws a scene and says whether it is done. */
export type StepView<Kind extends LessonTask['kind']> = (
  host: HTMLElement,
  tools: StepTools,
) => (scene: StepScene, task: Extract<LessonTask, { kind: Kind }>) => boolean
