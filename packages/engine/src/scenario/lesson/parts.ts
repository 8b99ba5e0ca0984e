import type * as z from 'zod'
import { fault } from '../fields.ts'
import type { Expectation } from '../scenario.ts'
import { unknownName } from '../suggest.ts'
import { lessonStages, undecided } from './lesson.ts'
import type { LessonStep, LessonTask, LessonWorld } from './lesson.ts'

type Context = z.core.$RefinementCtx

const worldsOf = (task: LessonTask): readonly string[] =>
  task.kind === 'show'
    ? task.worlds
    : task.kind === 'choose'
      ? (task.look?.worlds ?? [])
      : task.kind === 'reveal'
        ? []
        : [task.world]

const seriesOf = (task: LessonTask): readonly string[] =>
  task.kind === 'choose'
    ? task.look === null
      ? []
      : [task.look.series]
    : task.kind === 'reveal'
      ? []
      : [task.series]

const checkStages = (steps: readonly LessonStep[], context: Context): void => {
  const order = steps.map(({ stage }) => lessonStages.indexOf(stage))
  const late = order.findIndex((place, i) => place < (order[i - 1] ?? 0))
  if (late >= 0)
    fault(
      context,
      `out of order: ${steps[late].stage}; expected stages in the order ${lessonStages.join(', ')}`,
      ['steps', late, 'stage'],
    )
  const missing = lessonStages.filter(stage => !steps.some(step => step.stage === stage))
  if (missing.length > 0)
    fault(context, `no step of the stage: ${missing.join(', ')}; expected all five`, ['steps'])
}

const checkTask = (task: LessonTask, path: PropertyKey[], context: Context): void => {
  if (task.kind === 'choose' && !task.options.some(({ right }) => right))
    fault(context, 'no right answer: none; expected at least one', [...path, 'options'])
  if (task.kind !== 'move') return
  const idle = Object.keys(task.answer).filter(lever => !task.levers.some(each => each === lever))
  for (const lever of idle)
    fault(context, unknownName('lever', lever, task.levers), [...path, 'answer', lever])
}

/** The parts of a lesson that have to fit together. */
interface Parts {
  readonly worlds: Readonly<Record<string, Pick<LessonWorld, 'shows'>>>
  readonly charts: Readonly<Record<string, unknown>>
  readonly steps: readonly LessonStep[]
}

/** Whether the parts of a lesson fit together: worlds, series, stages, and one forecast. */
export const checkParts = ({ worlds, charts, steps }: Parts, context: Context): void => {
  // parts that are wrong in themselves are reported already
  if (context.issues.length > 0) return
  const known = [undecided, ...Object.keys(worlds)]
  const checkWorld = (world: string, path: PropertyKey[]): void => {
    if (!known.includes(world)) fault(context, unknownName('world', world, known), path)
  }
  const checkClaims = (claims: readonly Expectation[], path: PropertyKey[]): void => {
    for (const [i, { above, below }] of claims.entries())
      for (const [side, mark] of Object.entries({ above, below }))
        if (typeof mark === 'object' && 'scenario' in mark)
          checkWorld(mark.scenario, [...path, i, side, 'world'])
  }
  if (undecided in worlds)
    fault(context, `world taken: ${undecided}; expected another name, it is always there`, [
      'worlds',
      undecided,
    ])
  for (const [world, { shows }] of Object.entries(worlds))
    checkClaims(shows, ['worlds', world, 'shows'])
  const drawn: number[] = []
  for (const [i, { task }] of steps.entries()) {
    const path = ['steps', i, task.kind]
    for (const world of worldsOf(task)) checkWorld(world, path)
    for (const name of seriesOf(task))
      if (!(name in charts)) fault(context, unknownName('chart', name, Object.keys(charts)), path)
    if (task.kind === 'move') checkClaims(task.goal, [...path, 'goal'])
    checkTask(task, path, context)
    if (task.kind === 'draw') drawn.push(i)
    if (task.kind === 'show' && task.forecast && drawn.length === 0)
      fault(context, 'forecast shown before it is drawn: true; expected a draw step above', path)
  }
  if (drawn.length !== 1)
    fault(context, `forecasts drawn: ${drawn.length}; expected exactly one`, ['steps'])
  checkStages(steps, context)
}
