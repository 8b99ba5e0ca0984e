import { expect, test } from 'vitest'
import { delegation } from './delegation.ts'
import { overhead } from './overhead.ts'
import { teamRoutine } from './team-routine.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const given = {
  clinics: { teamRoutine: 0.4 },
  groups: { workPressure: 1, employedCount: 4, fundedAtStart: 4 },
  parameters: { teamCareTime: HALVING, teamWitheringTime: HALVING },
}

test('grows towards full routine while it is pursued', () => {
  const { clinics } = after(teamRoutine, { ...given, inputs: { teamCare: 1 } })
  expect(clinics.teamGrowth[0]).toBeCloseTo(0.5 * 0.6, 12)
  expect(clinics.teamWithering[0]).toBe(0)
})

test('fades as slowly as it came when it is given up', () => {
  const { clinics } = after(teamRoutine, { ...given, inputs: { teamCare: 0 } })
  expect(clinics.teamGrowth[0]).toBe(0)
  expect(clinics.teamWithering[0]).toBeCloseTo(0.5 * 0.4, 12)
})

const witheringAt = (groups: { workPressure?: number; employedCount?: number }) =>
  after(teamRoutine, {
    ...given,
    groups: { ...given.groups, ...groups },
    inputs: { teamCare: 1 },
  }).clinics.teamWithering[0]

test('withers where support staff are overloaded or fewer than there were', () => {
  expect(witheringAt({ workPressure: 1.5 })).toBeCloseTo(0.5 * 0.5 * 0.4, 12)
  expect(witheringAt({ employedCount: 3 })).toBeCloseTo(0.25 * 0.5 * 0.4, 12)
  expect(witheringAt({ employedCount: 6 })).toBe(0)
  expect(witheringAt({ workPressure: 3, employedCount: 0 })).toBeCloseTo(0.5 * 0.4, 12)
})

test('stays between nothing and full routine', () => {
  const { clinics } = afterTicks(teamRoutine, 500, {
    ...given,
    groups: { ...given.groups, workPressure: 1.3 },
    inputs: { teamCare: 1 },
  })
  expect(clinics.teamRoutine[0]).toBeCloseTo(1 / 1.3, 8)
})

test('learning it takes time, and less of it as it becomes routine', () => {
  const hours = (routine: number) =>
    after(overhead, {
      clinics: { teamRoutine: routine, improvement: 0, decay: 0, workSystemQuality: 1 },
      groups: { presentCount: 2, newcomers: 0 },
      organisations: { wellnessEffort: 0 },
      inputs: { teamCare: 1 },
      parameters: { teamCareHours: 0.5 },
    }).groups.overheadHours[0]
  expect(hours(0)).toBeCloseTo(2 * 0.5, 12)
  expect(hours(1)).toBe(0)
})

test('teams hand on more, but only to support staff with time to spare', () => {
  const delegated = (routine: number, supportCapacity: number) =>
    after(delegation, {
      clinics: { teamRoutine: routine },
      groups: { capacityHours: supportCapacity, assignedHours: 8 },
      parameters: { delegable: 0.3, teamCareDelegable: 0.6 },
    }).clinics.delegatedHours[0]
  expect(delegated(1, 12)).toBeCloseTo(2 * delegated(0, 12), 12)
  expect(delegated(1, 8)).toBe(0)
})
