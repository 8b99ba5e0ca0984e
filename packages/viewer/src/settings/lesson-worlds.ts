import { undecided, type Lesson, type LessonWorld, type Scenario } from '@burnout/engine'
import { toMonths } from '../time.ts'
import { ask } from './ask.ts'
import { startingSettings, type LeverChanges, type Settings } from './settings.ts'

/** Days between the records of a lesson’s runs: months are read. */
const recordEvery = 28

/** A world of a lesson as the settings under which it can be explored, with what the learner tries on top. */
export const worldSettings = (
  { scenario, levers, from, until }: LessonWorld,
  tried: LeverChanges = {},
): Settings => ({
  ...startingSettings,
  scenario,
  levers: { ...levers, ...tried },
  from: Math.round(toMonths(from)),
  until: until === null ? null : Math.round(toMonths(until)),
})

/** The settings of a world by its name; those in which nothing is decided for a name that no world has. */
export const settingsOf = ({ worlds }: Lesson, name: string, tried?: LeverChanges): Settings => {
  const world = worlds[name]
  return world === undefined ? startingSettings : worldSettings(world, tried)
}

/**
 * What has to be run for a world of a lesson: as often as the lesson says, with the luck that all its worlds
 * share. The world in which nothing is decided has the team and the days of the first one.
 */
export const lessonScenario = (
  lesson: Lesson,
  name: string,
  scenarioOf: (name: string) => Scenario,
  tried?: LeverChanges,
): Scenario => {
  const [first = undecided] = Object.keys(lesson.worlds)
  const { scenario, reference } = ask(
    scenarioOf,
    settingsOf(lesson, name === undecided ? first : name, tried),
  )
  const chosen = name === undecided ? (reference ?? scenario) : scenario
  return {
    ...chosen,
    run: { ...chosen.run, record: recordEvery, replicates: lesson.replicates },
    expect: [],
  }
}
