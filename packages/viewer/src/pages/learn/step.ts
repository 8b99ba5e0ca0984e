import type { LessonStep, LessonTask, Scenario } from '@burnout/engine'
import type { LessonPlace } from '../../settings/lesson-place.ts'
import type { Learning } from '../../streams/learning.ts'
import type { Seen } from './chart-data.ts'

/** What the page remembers of a step for as long as its lesson is open. */
export interface StepMemory {
  /** Answer chosen last; `null` before. */
  chosen: number | null
  /** Pieces of a diagram that are uncovered. */
  uncovered: number
  /** Whether the goal was reached once. */
  met: boolean
  /** Links of a class, as they were pasted. */
  pasted: string
}

export const freshMemory = (): StepMemory => ({
  chosen: null,
  uncovered: 0,
  met: false,
  pasted: '',
})

/** What a step is drawn from. */
export interface StepScene extends Seen {
  readonly learning: Learning
  readonly place: LessonPlace
  readonly step: LessonStep
  readonly memory: StepMemory
}

/** What a step may do. */
export interface StepTools {
  /** Changes where the learner is, or what they have done there. */
  readonly go: (change: Partial<LessonPlace>) => void
  readonly scenarioOf: (name: string) => Scenario
  /** Draws the step again after its memory changed. */
  readonly redraw: () => void
}

/** A step of one kind: draws itself into its host; returns what draws a scene and says whether it is done. */
export type StepView<Kind extends LessonTask['kind']> = (
  host: HTMLElement,
  tools: StepTools,
) => (scene: StepScene, task: Extract<LessonTask, { kind: Kind }>) => boolean
