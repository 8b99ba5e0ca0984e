import type { Lesson, LessonGuide, LessonStep, LessonTask } from './lesson.ts'

/** The words of a step in another language; those of its task stand under the kind of the task. */
export interface StepWords {
  readonly title: string
  readonly text: string
  readonly choose?:
    | {
        readonly question: string
        readonly options: readonly { readonly text: string; readonly why: string }[]
      }
    | undefined
  readonly move?: { readonly hint: string } | undefined
  readonly reveal?: { readonly pieces: readonly { readonly text: string }[] } | undefined
}

/** All that a lesson says, in another language, and nothing of what it runs. */
export interface LessonWords {
  readonly name: string
  readonly about: string
  /** What the curve of each world is called. */
  readonly worlds: Readonly<Record<string, { readonly label: string }>>
  readonly steps: readonly StepWords[]
  readonly guide: LessonGuide
}

const laidOver = <Part>(parts: readonly Part[], words: readonly Partial<Part>[]): readonly Part[] =>
  parts.map((part, i) => ({ ...part, ...words[i] }))

const taskInWords = (task: LessonTask, { choose, move, reveal }: StepWords): LessonTask => {
  if (task.kind === 'choose' && choose !== undefined)
    return { ...task, ...choose, options: laidOver(task.options, choose.options) }
  if (task.kind === 'move') return { ...task, ...move }
  if (task.kind === 'reveal' && reveal !== undefined)
    return { ...task, pieces: laidOver(task.pieces, reveal.pieces) }
  return task
}

/** A lesson in other words, which are those of its own parts: same runs, same answers. */
export const lessonInWords = (lesson: Lesson, words: LessonWords): Lesson => ({
  ...lesson,
  name: words.name,
  about: words.about,
  worlds: Object.fromEntries(
    Object.entries(lesson.worlds).map(([name, world]) => [
      name,
      { ...world, ...words.worlds[name] },
    ]),
  ),
  steps: lesson.steps.map((step, i): LessonStep => {
    const said = words.steps[i]
    const { title, text } = said
    return { ...step, title, text, task: taskInWords(step.task, said) }
  }),
  guide: words.guide,
})
