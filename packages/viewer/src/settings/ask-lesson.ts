import { seriesCatalogue, undecided } from '@burnout/engine'
import type { Lesson, LessonStep, Scenario, SeriesName } from '@burnout/engine'
import { keysOf } from '../record.ts'
import { lessonScenario } from './lesson-worlds.ts'
import type { LeverChanges } from './settings.ts'

/** What a step of a lesson has run. */
export interface LessonAsk {
  /** Names of the worlds; the first is that in which nothing is decided. */
  readonly worlds: readonly string[]
  readonly scenarios: readonly Scenario[]
  readonly series: readonly SeriesName[]
}

/** The worlds that a step looks at. */
export const worldsOf = ({ task }: LessonStep): readonly string[] => {
  switch (task.kind) {
    case 'show':
      return task.worlds
    case 'choose':
      return task.look?.worlds ?? []
    case 'reveal':
      return []
    default:
      return [task.world]
  }
}

/** Every series that a lesson draws or judges by. */
const seriesOf = ({ charts, steps }: Lesson): readonly SeriesName[] => {
  const judged = steps.flatMap(({ task }) =>
    task.kind === 'move' ? task.goal.map(({ series }) => series) : [],
  )
  const named = new Set([...Object.keys(charts), ...judged])
  return keysOf(seriesCatalogue).filter(name => named.has(name))
}

/** What has to be run for a step, with what the learner tries; `null` where nothing is looked at. */
export const askLesson = (
  lesson: Lesson,
  step: LessonStep,
  tried: LeverChanges,
  scenarioOf: (name: string) => Scenario,
): LessonAsk | null => {
  const own = worldsOf(step)
  if (own.length === 0) return null
  const goals = step.task.kind === 'move' ? step.task.goal : []
  const others = goals.flatMap(({ above, below }) =>
    [above, below].flatMap(mark =>
      typeof mark === 'object' && 'scenario' in mark ? [mark.scenario] : [],
    ),
  )
  const rest = others.filter(name => name !== undecided && !own.includes(name))
  const worlds = [undecided, ...own, ...rest]
  return {
    worlds,
    scenarios: worlds.map((world, i) =>
      // what the learner tries is tried in the worlds of the step, and not in what they are held against
      lessonScenario(lesson, world, scenarioOf, i > 0 && i <= own.length ? tried : {}),
    ),
    series: seriesOf(lesson),
  }
}
