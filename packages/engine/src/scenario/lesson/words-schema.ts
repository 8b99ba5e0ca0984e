import * as z from 'zod'
import { expecting, fault, group, list } from '../fields.ts'
import { formatVersion } from '../schema.ts'
import { unknownName } from '../suggest.ts'
import type { Lesson, LessonTask } from './lesson.ts'
import { guide, mostOptions, mostPieces, mostSteps, texts } from './texts.ts'
import type { LessonWords, StepWords } from './words.ts'

const step = group({
  title: texts.title(),
  text: texts.step(),
  choose: group({
    question: texts.question(),
    options: list(
      group({ text: texts.answer(), why: texts.why() }),
      'a list of answers',
      mostOptions,
    ),
  })
    .describe('The words of a question.')
    .optional(),
  move: group({ hint: texts.hint() }).describe('The words of a repair.').optional(),
  reveal: group({ pieces: list(group({ text: texts.piece() }), 'a list of pieces', mostPieces) })
    .describe('The words of a diagram.')
    .optional(),
})

/** What a file of the words of a lesson may say, whatever the lesson. */
export const wordsSchema = group(
  {
    version: z.literal(formatVersion, { error: () => `expected version ${formatVersion}` }),
    name: texts.name(),
    about: texts.about(),
    worlds: z
      .record(z.string(), group({ label: texts.label() }), expecting('labels of worlds'))
      .describe('What the curve of each world is called.'),
    steps: list(step, 'a list of steps', mostSteps),
    guide: guide.describe('What teachers are told.'),
  },
  'the words of a lesson',
)

type Context = z.core.$RefinementCtx

/** Kinds of tasks that say something of their own. */
const speaking = ['choose', 'move', 'reveal'] as const

/** Whether there are as many of something as the lesson has. */
const checkCount = (
  given: readonly unknown[],
  expected: readonly unknown[],
  path: PropertyKey[],
  context: Context,
): boolean => {
  const [count, whole] = [given.length, expected.length]
  if (count === whole) return true
  const fewOrMany = count < whole ? 'few' : 'many'
  fault(context, `too ${fewOrMany}: ${count}; expected ${whole}, as in the lesson`, path)
  return false
}

const checkTask = (
  task: LessonTask,
  words: StepWords,
  path: PropertyKey[],
  context: Context,
): void => {
  for (const kind of speaking) {
    if (words[kind] !== undefined && kind !== task.kind)
      fault(context, `words of another task: ${kind}; expected those of ${task.kind}`, [
        ...path,
        kind,
      ])
    if (words[kind] === undefined && kind === task.kind)
      fault(context, `missing key: ${kind}; expected the words of that task`, path)
  }
  if (task.kind === 'choose' && words.choose !== undefined)
    checkCount(words.choose.options, task.options, [...path, 'choose', 'options'], context)
  if (task.kind === 'reveal' && words.reveal !== undefined)
    checkCount(words.reveal.pieces, task.pieces, [...path, 'reveal', 'pieces'], context)
}

/** Whether words are those of a lesson: one counterpart for each of its own, and nothing else. */
export const checkWords =
  (lesson: Lesson) =>
  (words: LessonWords, context: Context): void => {
    // parts that are wrong in themselves are reported already
    if (context.issues.length > 0) return
    const worlds = Object.keys(lesson.worlds)
    for (const name of Object.keys(words.worlds))
      if (!worlds.includes(name))
        fault(context, unknownName('world', name, worlds), ['worlds', name])
    for (const name of worlds)
      if (!Object.hasOwn(words.worlds, name))
        fault(context, `missing key: ${name}; expected the label of that world`, ['worlds'])
    // which step is missing cannot be told, nor to which of them a task belongs
    if (checkCount(words.steps, lesson.steps, ['steps'], context))
      for (const [i, { task }] of lesson.steps.entries())
        checkTask(task, words.steps[i], ['steps', i], context)
    for (const part of ['goals', 'misconceptions', 'debrief'] as const)
      checkCount(words.guide[part], lesson.guide[part], ['guide', part], context)
  }
