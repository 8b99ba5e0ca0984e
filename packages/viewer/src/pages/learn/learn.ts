import type { Lesson, LessonTask, Scenario } from '@burnout/engine'
import { make, setText } from '../../dom.ts'
import { signed, writeAddress } from '../../settings/address.ts'
import { startingLesson, type LessonPlace } from '../../settings/lesson-place.ts'
import { settingsOf } from '../../settings/lesson-worlds.ts'
import { startingOutlook } from '../../settings/outlook.ts'
import { worldsOf } from '../../settings/ask-lesson.ts'
import type { Act } from '../../streams/intent.ts'
import type { Learning } from '../../streams/learning.ts'
import { learnDoorWords } from '../../text/learn-door.ts'
import { learnWords } from '../../text/learn.ts'
import { chooseStep } from './choose-step.ts'
import { drawStep } from './draw-step.ts'
import type { LearnPlaces } from './learn-skeleton.ts'
import { lessonFrame } from './lesson-frame.ts'
import { lessonList } from './lesson-list.ts'
import { moveStep } from './move-step.ts'
import { revealStep } from './reveal-step.ts'
import { showStep } from './show-step.ts'
import { freshMemory, type StepMemory, type StepScene, type StepTools } from './step.ts'

/** What draws the step of a task, whatever its kind. */
const stepOf = (
  task: LessonTask,
  host: HTMLElement,
  tools: StepTools,
): ((scene: StepScene) => boolean) => {
  switch (task.kind) {
    case 'draw': {
      const draw = drawStep(host, tools)
      return scene => draw(scene, task)
    }
    case 'show': {
      const draw = showStep(host, tools)
      return scene => draw(scene, task)
    }
    case 'choose': {
      const draw = chooseStep(host, tools)
      return scene => draw(scene, task)
    }
    case 'move': {
      const draw = moveStep(host, tools)
      return scene => draw(scene, task)
    }
    default: {
      const draw = revealStep(host, tools)
      return scene => draw(scene, task)
    }
  }
}

/** Composes the page of lessons; returns what draws how the learner stands. */
export const learn = (
  places: LearnPlaces,
  act: Act,
  scenarioOf: (name: string) => Scenario,
): ((learning: Learning) => void) => {
  const { page, head, question, sentence, detail, body } = places
  const listHost = make('div', { class: 'learn-start' })
  const lessonHost = make('div', { class: 'learn-lesson', hidden: true })
  body.append(listHost, lessonHost)
  let latest: Learning | null = null
  const memories = new Map<string, StepMemory>()
  const memoryOf = (key: string): StepMemory => {
    const known = memories.get(key) ?? freshMemory()
    memories.set(key, known)
    return known
  }
  // whoever leaves a lesson and comes back finds what they did
  const left = new Map<string, Pick<LessonPlace, 'forecast' | 'marks'>>()
  const go = (change: Partial<LessonPlace>): void => {
    const place = latest?.place ?? startingLesson
    act.gesture({ kind: 'outlook', change: { learn: { ...place, ...change } } })
  }
  const turnTo = (change: Partial<LessonPlace>): void => {
    go({ ...change, tried: {} })
    head.focus({ preventScroll: true })
    window.scrollTo({ top: 0, behavior: 'instant' })
  }
  const note = (step: number, mark: number): void => {
    const { marks } = latest?.place ?? startingLesson
    go({ marks: { ...marks, [step]: mark } })
  }
  const drawList = lessonList(
    listHost,
    name => turnTo({ ...startingLesson, ...left.get(name), lesson: name }),
    view => act.gesture({ kind: 'outlook', change: { view } }),
  )
  const frame = lessonFrame(lessonHost, {
    turn: step => turnTo({ step }),
    leave: () => turnTo(startingLesson),
    retry: () => act.gesture({ kind: 'retry' }),
  })
  let open = ''
  let drawStepOf: ((scene: StepScene) => boolean) | null = null

  const exploreLink = (lesson: Lesson, place: LessonPlace): string | null => {
    // where nothing is run, the world that was last looked at
    const world = lesson.steps
      .slice(0, place.step + 1)
      .flatMap(step => worldsOf(step).slice(0, 1))
      .at(-1)
    if (world === undefined) return null
    const settings = settingsOf(lesson, world, place.tried)
    return `#${signed(writeAddress(settings, null, { ...startingOutlook, learn: place }))}`
  }

  const drawLesson = (learning: Learning, lesson: Lesson): void => {
    const { place } = learning
    const at = Math.min(place.step, lesson.steps.length - 1)
    const step = lesson.steps[at]
    if (step === undefined) return
    const key = `${place.lesson} ${at}`
    const memory = memoryOf(key)
    if (key !== open) {
      open = key
      const host = frame.clear()
      drawStepOf = stepOf(step.task, host, {
        go,
        note: mark => note(at, mark),
        scenarioOf,
        redraw: () => draw(),
      })
    }
    setText(question, lesson.name)
    setText(sentence, step.title)
    setText(detail, step.text)
    const mark = place.marks[at] ?? 0
    const done = drawStepOf?.({ lesson, learning, place, step, mark, memory }) ?? false
    frame.draw({
      lesson,
      at,
      done,
      learning,
      explore: exploreLink(lesson, { ...place, step: at }),
    })
  }

  const draw = (): void => {
    if (latest === null) return
    const { place, lessons, fault } = latest
    if (fault !== null) setText(detail, learnDoorWords.broken(fault))
    if (lessons === null) return
    const found = lessons.find(({ name }) => name === place.lesson)
    listHost.hidden = found !== undefined
    lessonHost.hidden = found === undefined
    page.classList.toggle('learning', found !== undefined)
    if (found === undefined) {
      open = ''
      setText(question, learnDoorWords.question)
      setText(sentence, learnDoorWords.sentence)
      setText(detail, learnWords.detail)
      drawList(lessons, place.lesson)
    } else drawLesson(latest, found.lesson)
  }
  return learning => {
    latest = learning
    const { lesson, forecast, marks } = learning.place
    if (lesson !== null) left.set(lesson, { forecast, marks })
    draw()
  }
}
