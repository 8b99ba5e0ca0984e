import { expect, test } from 'vitest'
import { worldOf } from '../mechanisms/test-world.ts'
import { mean, standardDeviation } from '../numerics/statistics.ts'
import type { World } from '../state/world.ts'
import { CLOSED, SEARCHING, SICK, WORKING } from '../state/seat-states.ts'
import { movePerson } from './moves.ts'
import { askEverybody, nobodyAsked, PEOPLE_PER_SEAT } from './survey.ts'
import { surveyFieldNames, type SurveyRow } from './survey-fields.ts'

const ask = (world: World, day = 0, asked = nobodyAsked(world)): SurveyRow[] => {
  const rows: SurveyRow[] = []
  askEverybody(world, day, asked, new Float64Array(world.layout.clinics), row => rows.push(row))
  return rows
}

const steady = { employed: 1, present: 1, seatState: WORKING, strain: 0.3, usualStrain: 0.3 }

test('everybody who holds a post has one row with every field', () => {
  const world = worldOf({
    posts: [[2, 1, 1, 1]],
    clinicians: { ...steady, employed: [1, 0, 1, 1, 1], seatState: [1, 3, 1, 1, 1] },
    clinics: { departed: 0 },
  })
  const rows = ask(world)
  expect(rows.map(({ role, seat }) => [role, seat])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1],
  ])
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(surveyFieldNames)
    expect(surveyFieldNames.filter(name => !Number.isFinite(row[name]))).toEqual([])
  }
})

test('whoever left since the survey before has a last row that says so and nothing else', () => {
  const world = worldOf({ posts: [[2, 0, 0, 0]], clinicians: { ...steady, person: 0 } })
  const asked = nobodyAsked(world)
  ask(world, 0, asked)
  world.clinicians.person[0] = 1
  world.clinicians.employed[1] = 0
  const rows = ask(world, 365, asked)
  // the second person of the first seat, and the first of either
  expect(rows.map(({ seat, clinician, left }) => [seat, clinician, left])).toEqual([
    [1, 0, 1],
    [1, 1, 0],
    [2, PEOPLE_PER_SEAT, 1],
  ])
  expect(rows[0]?.exhaustion).toBeNaN()
  expect(rows[0]?.day).toBe(365)
  // said once
  expect(ask(world, 730, asked).filter(({ left }) => left === 1)).toHaveLength(0)
})

test('who moves or changes places is the same person elsewhere, and has not left', () => {
  const world = worldOf({
    posts: [
      [2, 0, 0, 0],
      [1, 0, 0, 0],
    ],
    clinicians: { ...steady, person: 0, employed: [1, 1, 0] },
  })
  const asked = nobodyAsked(world)
  const before = ask(world, 0, asked)
  movePerson(world, 0, 2)
  world.clinicians.employed[0] = 0
  const rows = ask(world, 365, asked)
  expect(rows.map(({ clinic, clinician, left }) => [clinic, clinician, left])).toEqual([
    [0, before[1]?.clinician, 0],
    [1, before[0]?.clinician, 0],
  ])
})

test('the sick are asked, and have no hours', () => {
  const world = worldOf({ clinicians: { ...steady, present: 0, seatState: SICK } })
  const [row] = ask(world)
  expect(row?.onLeave).toBe(1)
  expect(row?.weeklyHours).toBeNaN()
  expect(row?.overloaded).toBeNaN()
})

test('hours of a day are told for a week, in clinics and on wards', () => {
  const hoursAt = (daysPerOpenDay: number) =>
    ask(worldOf({ clinicians: { ...steady, hours: 9 }, clinics: { daysPerOpenDay } }))[0]
  expect(hoursAt(7 / 5)?.weeklyHours).toBeCloseTo(45, 12)
  expect(hoursAt(1)?.weeklyHours).toBeCloseTo(63, 12)
})

test('empty posts, the panel and the leader are told as they are', () => {
  const world = worldOf({
    posts: [[4, 0, 0, 0]],
    clinicians: {
      ...steady,
      seatState: [WORKING, WORKING, SEARCHING, CLOSED],
      employed: [1, 1, 0, 0],
      present: [1, 1, 0, 0],
    },
    groups: { fundedAtStart: [4, 0, 0, 0] },
    clinics: { panelSize: 4000, panelAtStart: 4000, leadershipScore: 55, departed: 3 },
    inputs: { leadership: 10 },
  })
  const [row] = ask(world)
  expect(row?.teamVacancyShare).toBeCloseTo(1 / 3, 12)
  expect(row?.panelOverCapacity).toBeCloseTo(2, 12)
  expect(row?.leadershipScore).toBe(60)
  expect(row?.teamDeparturesLast365Days).toBe(3)
})

test('scores scatter around what is true by the error of the questionnaire, anew on every day', () => {
  const world = worldOf({
    posts: [[400, 0, 0, 0]],
    clinicians: { ...steady, exhaustion: 25, cynicism: 15 },
  })
  const scores = ask(world).map(row => row.exhaustion)
  expect(Math.abs(mean(scores) - 25)).toBeLessThan(0.7)
  // classical test theory: 11.5 · √.15
  expect(Math.abs(standardDeviation(scores) - 4.45)).toBeLessThan(0.5)
  expect(ask(world).map(row => row.exhaustion)).toEqual(scores)
  expect(ask(world, 1)[0]?.exhaustion).not.toBe(scores[0])
})

test('asking changes nothing', () => {
  const world = worldOf({ posts: [[2, 1, 1, 1]] })
  const { clinicians, groups, clinics, organisations } = world
  const before = structuredClone({ clinicians, groups, clinics, organisations })
  ask(world)
  expect({ clinicians, groups, clinics, organisations }).toEqual(before)
})

test('people call themselves overloaded from the pressure of the parameter on', () => {
  const overloadedAt = (demands: number) =>
    ask(worldOf({ clinicians: { ...steady, demands }, parameters: { overloadPressure: 1.4 } }))[0]
      .overloaded
  expect([1.39, 1.4, 2].map(overloadedAt)).toEqual([0, 1, 1])
})
