import type { LeverName } from '../../levers/index.ts'
import type { Expectation } from '../scenario.ts'

/** What a step asks of the learner, in the order in which a lesson goes through them. */
export const lessonStages = ['predict', 'run', 'explain', 'repair', 'transfer'] as const
export type LessonStage = (typeof lessonStages)[number]

/** The name of the world in which nothing is decided; every lesson has it. */
export const undecided = 'baseline'

/** Lever values by lever, each in its unit. */
export type LessonLevers = Readonly<Partial<Record<LeverName, number>>>

/** A world that a lesson runs: a scenario, with levers moved on a day. */
export interface LessonWorld {
  /** What its curve is called. */
  readonly label: string
  /** Name of a shipped scenario. */
  readonly scenario: string
  readonly levers: LessonLevers
  /** Days from which the levers are moved. */
  readonly from: number
  /** Day on which they go back; `null` when they stay. */
  readonly until: number | null
  /** What its run is said to show; `scenario` in a yardstick names another world of the lesson. */
  readonly shows: readonly Expectation[]
}

/** How a series is drawn in a lesson, in its unit. */
export interface LessonChart {
  /** Both ends of the axis: fixed, so that it tells nothing before the run does. */
  readonly axis: readonly [low: number, high: number]
  /** Least change that counts as one. */
  readonly notice: number
}

/** One answer of a question, and what is said to whoever chooses it. */
export interface LessonOption {
  readonly text: string
  readonly right: boolean
  readonly why: string
}

/** The curves of some worlds. */
export interface LessonCurves {
  readonly worlds: readonly string[]
  readonly series: string
}

/** What a learner does in a step. */
export type LessonTask =
  /** Draws the course that they expect, from the day after which it is not known. */
  | {
      readonly kind: 'draw'
      readonly world: string
      readonly series: string
      readonly known: number
    }
  /** Looks at curves, with their forecast where the first of them is what they drew. */
  | ({ readonly kind: 'show'; readonly forecast: boolean } & LessonCurves)
  | {
      readonly kind: 'choose'
      readonly question: string
      readonly options: readonly LessonOption[]
      /** Curves to look at meanwhile; `null` for none. */
      readonly look: LessonCurves | null
    }
  /** Moves levers until the run does what is asked. */
  | {
      readonly kind: 'move'
      readonly world: string
      readonly series: string
      readonly levers: readonly LeverName[]
      readonly goal: readonly Expectation[]
      readonly hint: string
      /** One way to reach the goal. */
      readonly answer: LessonLevers
    }
  /** Uncovers a causal loop diagram piece by piece. */
  | {
      readonly kind: 'reveal'
      readonly diagram: string
      readonly pieces: readonly { readonly loops: readonly string[]; readonly text: string }[]
    }

export interface LessonStep {
  readonly stage: LessonStage
  readonly title: string
  /** Minutes that a class takes for it. */
  readonly minutes: number
  /** Whether a class of 20 minutes takes it, too. */
  readonly short: boolean
  /** At most `mostWords` words. */
  readonly text: string
  readonly task: LessonTask
}

/** What teachers are told. */
export interface LessonGuide {
  readonly goals: readonly string[]
  readonly misconceptions: readonly { readonly belief: string; readonly reply: string }[]
  readonly debrief: readonly { readonly question: string; readonly answer: string }[]
}

/** A lesson on a systems trap: predict, run, explain, repair, transfer. */
export interface Lesson {
  readonly version: 1
  readonly name: string
  readonly about: string
  /** Its place in the list of lessons, from 1. */
  readonly order: number
  /** Runs of every world; all have the same luck. */
  readonly replicates: number
  readonly worlds: Readonly<Record<string, LessonWorld>>
  readonly charts: Readonly<Record<string, LessonChart>>
  readonly steps: readonly LessonStep[]
  readonly guide: LessonGuide
}

/** Lessons in the order in which they are offered: by their place, then by the names of their files. */
export const lessonsInOrder = <Named extends { readonly name: string; readonly lesson: Lesson }>(
  lessons: readonly Named[],
): readonly Named[] =>
  [...lessons].sort((a, b) => a.lesson.order - b.lesson.order || (a.name < b.name ? -1 : 1))
