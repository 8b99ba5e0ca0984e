import {
  checkExpectations,
  compileScenario,
  lessonsInOrder,
  runEnsemble,
  runId,
  sectionBandOf,
  simulate,
  undecided,
  type EnsembleResult,
  type Expectation,
  type Lesson,
  type LessonLevers,
} from '@burnout/engine'
import { expect, test } from 'vitest'
import { lessonScenario } from '../packages/viewer/src/settings/lesson-worlds.ts'
import { diagramIds } from '../packages/viewer/src/text/diagrams.ts'
import { readingGrade } from '../packages/viewer/src/text/reading-level.ts'
import { diagrams } from '../packages/viewer/src/views/loops/diagrams/index.ts'
import { lessonNames, lessonText, loadGermanLesson, loadLesson, readOf } from './lesson-files.ts'
import { loadScenario, readScenario } from './scenario-files.ts'

/** School year of readers of 14 years. */
const hardest = 8

const results = new Map<string, EnsembleResult>()

/** A world of a lesson, run as learners run it; once for all lessons that have it. */
const resultOf = (lesson: Lesson, world: string, tried?: LessonLevers): EnsembleResult => {
  const scenario = lessonScenario(lesson, world, loadScenario, tried)
  const key = `${runId(scenario)} ${scenario.run.replicates}`
  const known = results.get(key)
  if (known !== undefined) return known
  const result = runEnsemble(scenario)
  results.set(key, result)
  return result
}

const verdictsOn = (
  lesson: Lesson,
  world: string,
  expectations: readonly Expectation[],
  tried?: LessonLevers,
) =>
  checkExpectations({ expect: expectations }, resultOf(lesson, world, tried), other =>
    resultOf(lesson, other),
  )

test('there are nine lessons at least', () => {
  expect(lessonNames.length).toBeGreaterThanOrEqual(9)
})

test('no place among the answers is the right one more often than not', () => {
  const places = lessonNames.flatMap(name =>
    loadLesson(name).steps.flatMap(({ task }) =>
      task.kind === 'choose' ? [task.options.findIndex(({ right }) => right)] : [],
    ),
  )
  for (const place of new Set(places))
    expect(places.filter(other => other === place).length, `place ${place + 1}`).toBeLessThan(
      places.length / 2,
    )
})

test('lessons have an order of their own, each a place, and shifting the burden comes first', () => {
  const lessons = lessonNames.map(name => ({ name, lesson: loadLesson(name) }))
  const [first, ...others] = lessonsInOrder(lessons)
  expect(first?.name).toBe('shifting-the-burden')
  expect([first, ...others].map(each => each?.lesson.order)).toEqual(
    lessons.map((_, index) => index + 1),
  )
})

for (const name of lessonNames) {
  const lesson = loadLesson(name)

  test(`${name} names its schema, so that editors can help`, () => {
    expect(lessonText(name).split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./lesson.schema.json',
    )
  })

  test(`${name} says nothing of a run that the run does not show`, () => {
    for (const [world, { shows }] of Object.entries(lesson.worlds)) {
      expect(shows.length, world).toBeGreaterThan(0)
      const verdicts = verdictsOn(lesson, world, shows)
      const unmet = verdicts.filter(({ met }) => !met)
      expect(
        unmet.map(({ sentence }) => sentence),
        world,
      ).toEqual([])
    }
  })

  test(`${name} has only repairs that take work, and can be done`, () => {
    for (const { title, task } of lesson.steps) {
      if (task.kind !== 'move') continue
      const met = (tried: LessonLevers) =>
        verdictsOn(lesson, task.world, task.goal, tried).every(verdict => verdict.met)
      expect(met({}), `${title}: before a lever is moved`).toBe(false)
      expect(met(task.answer), `${title}: with the answer`).toBe(true)
    }
  })

  test(`${name} compares one team over one time, with one luck`, () => {
    const scenarios = [undecided, ...Object.keys(lesson.worlds)].map(world =>
      lessonScenario(lesson, world, loadScenario),
    )
    const seats = scenarios.map(each => compileScenario(each).clinics.map(clinic => clinic.seats))
    for (const [i, { run }] of scenarios.entries()) {
      expect(seats[i]).toEqual(seats[0])
      expect(run).toEqual(scenarios[0].run)
    }
  })

  test(`${name} keeps its curves on their axes`, () => {
    for (const world of [undecided, ...Object.keys(lesson.worlds)]) {
      const { series } = resultOf(lesson, world)
      for (const [key, { axis }] of Object.entries(lesson.charts)) {
        const { mean } = series[key as keyof typeof series]
        expect(Math.min(...mean), `${world}: ${key}`).toBeGreaterThanOrEqual(axis[0])
        expect(Math.max(...mean), `${world}: ${key}`).toBeLessThanOrEqual(axis[1])
      }
    }
  })

  test(`${name} keeps the spread of runs on the axis wherever it is drawn`, () => {
    for (const { title, task } of lesson.steps) {
      const look = task.kind === 'choose' ? task.look : task.kind === 'reveal' ? null : task
      if (look === null) continue
      const worlds = 'worlds' in look ? look.worlds : [look.world]
      const [world, ...others] = worlds.filter(each => each !== undecided)
      // of several worlds the means alone are drawn
      if (world === undefined || others.length > 0) continue
      const { q05, q95 } = resultOf(lesson, world).series[
        look.series as keyof EnsembleResult['series']
      ]
      const [low, high] = lesson.charts[look.series].axis
      expect(Math.min(...q05), title).toBeGreaterThanOrEqual(low)
      expect(Math.max(...q95), title).toBeLessThanOrEqual(high)
    }
  })

  test(`${name} uncovers loops of a diagram that there is`, () => {
    for (const { task } of lesson.steps) {
      if (task.kind !== 'reveal') continue
      const id = diagramIds.find(each => each === task.diagram)
      expect(id, task.diagram).toBeDefined()
      const loops: readonly string[] = diagrams[id!].loops.map(({ loop }) => loop)
      for (const loop of task.pieces.flatMap(piece => piece.loops)) expect(loops).toContain(loop)
    }
  })

  test(`${name} can be read at 14`, () => {
    expect(readingGrade(readOf(lesson))).toBeLessThan(hardest)
  })
}

test('a ward that ten nurses leave works fewer hours more with a pool, in the file that the guide has teachers write', () => {
  const guides = [loadLesson('tragedy-of-the-commons'), loadGermanLesson('tragedy-of-the-commons')]
  const files = guides.map(({ guide }) =>
    guide.debrief.flatMap(({ answer }) => /`(\{.*\})`/.exec(answer)?.[1] ?? []).join(),
  )
  const short = files.map(text => readScenario(text, 'short.yaml'))
  expect(short[1]).toEqual({ ...short[0], name: short[1].name })
  const hoursOf = (pool: number): readonly number[] => {
    const run = compileScenario({
      ...short[0],
      run: { ...short[0].run, horizon: 430, replicates: 4 },
      policies: short[0].policies.map(policy => ({ ...policy, to: pool })),
    })
    const clinic = run.clinics.findIndex(({ name }) => name === 'Ward C')
    const trace = simulate(run, { first: 0, count: 4, section: { clinic, role: null } })
    const { mean } = sectionBandOf([trace!], 'weeklyHours')
    const at = (day: number) => Array.from(trace!.t).indexOf(day)
    return [336, 392].map(day => mean[at(day)])
  }
  const rise = (pool: number): number => hoursOf(pool).reduce((before, after) => after - before)
  expect(rise(0)).toBeGreaterThan(2)
  expect(rise(0.5)).toBeGreaterThan(1)
  expect(rise(0.5)).toBeLessThan(rise(0) - 0.3)
})
