import { expect, test } from 'vitest'
import { changed, runOf } from '../mechanisms/test-run.ts'
import type { World } from '../state/world.ts'
import { advance } from './advance.ts'
import { changeCourse } from './branch.ts'
import { initialise } from './initialise.ts'
import { schedule, scheduleOf } from './schedule.ts'
import { setGoing, wind } from './step.ts'

const namesIn = (mechanisms: ReturnType<typeof scheduleOf>) => mechanisms.map(({ name }) => name)

/** Every column but the uptake of programmes, which is not worked out where there are none. */
const columnsOf = ({ clinicians, groups, clinics, organisations }: World) => {
  const { programmeUptake: _, ...people } = clinicians
  const columns = Object.entries({ ...people, ...groups, ...clinics, ...organisations })
  // a flow out of a stock may be a negative zero
  return Object.fromEntries(columns.map(([name, column]) => [name, column.map(x => x + 0)]))
}

test('what a run leaves out of the tick would have changed nothing', () => {
  const run = runOf()
  expect(scheduleOf(run).length).toBeLessThan(schedule.length)
  const whole = setGoing(initialise(run, 0, 2, 1), run, schedule)
  const own = wind(run, 0, 2, 1)
  for (const clockwork of [whole, own]) advance(clockwork, 0, 60)
  expect(columnsOf(own.world)).toEqual(columnsOf(whole.world))
})

for (const { name, onlyWith = [] } of schedule)
  for (const lever of onlyWith)
    test(`a run that moves ${lever} has ${name} in its tick, in its place`, () => {
      const run = runOf({ inputs: [changed(lever, 1)] })
      const names = namesIn(scheduleOf(run))
      expect(names).toContain(name)
      expect(names).toEqual(namesIn(schedule).filter(other => names.includes(other)))
    })

test('what was begun before a run changed course goes on fading', () => {
  const begun = runOf({ inputs: [changed('coaching', 1)] })
  const never = runOf()
  const clockwork = wind(begun, 0, 1, 1)
  advance(clockwork, 0, 60)
  const before = clockwork.world.clinics.exhaustionProgrammes[0]
  expect(before).toBeGreaterThan(0)
  const after = changeCourse(clockwork, never, 60)
  advance(after, 60, 70)
  expect(after.world.clinics.exhaustionProgrammes[0]).toBeLessThan(before)
})
