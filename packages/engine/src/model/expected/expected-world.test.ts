import { expect, test } from 'vitest'
import { changed, fourClinics, runOf } from '../../mechanisms/test-run.ts'
import type { CompiledRun } from '../../scenario/compiled-run.ts'
import type { World } from '../../state/world.ts'
import { advance } from '../advance.ts'
import { evaluateDay, wind } from '../step.ts'
import {
  createExpectedWorld,
  expectDay,
  EXPECTED_STEP,
  expectStep,
  setOut,
} from './expected-world.ts'

const START = 120
const DAYS = 240

const clinics = fourClinics
const run = runOf({ days: START + DAYS, clinics, seed: 'expected' })

/** Mean over those employed, or expected to be. */
const meanOf = ({ clinicians }: World, column: 'exhaustion' | 'trust' | 'experience'): number => {
  let sum = 0
  let heads = 0
  clinicians.employed.forEach((employed, i) => {
    sum += employed * clinicians[column][i]
    heads += employed
  })
  return sum / heads
}

const headcount = ({ clinicians }: World): number =>
  clinicians.employed.reduce((sum, employed) => sum + employed, 0)

const total = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0)

/** Follows one replicate on its own and as it may be expected to go on. */
const follow = (of: CompiledRun, replicate: number) => {
  const clockwork = wind(of, replicate, 1, 1)
  advance(clockwork, 0, START)
  evaluateDay(clockwork, START)
  const expected = createExpectedWorld(of, replicate)
  setOut(expected, clockwork.world)
  for (let day = 0; day < DAYS; day += EXPECTED_STEP) {
    expectDay(expected)
    expectStep(expected)
  }
  advance(clockwork, START, START + DAYS)
  return { real: clockwork.world, expected: expected.world, arriving: expected.arriving }
}

test('what is expected is what happens in the mean of many runs', () => {
  const pairs = Array.from({ length: 24 }, (_, replicate) => follow(run, replicate))
  const differences = (read: (world: World) => number) =>
    pairs.map(({ real, expected }) => read(real) - read(expected))
  const within = (read: (world: World) => number, least: number) => {
    const all = differences(read)
    const mean = all.reduce((sum, value) => sum + value, 0) / all.length
    const square = all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (all.length - 1)
    // four standard errors, and what holding presence at its mean costs
    return expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(square / all.length) + least)
  }
  within(world => meanOf(world, 'exhaustion'), 0.3)
  within(world => meanOf(world, 'trust'), 0.01)
  within(world => meanOf(world, 'experience'), 0.01)
  within(headcount, 0.5)
  within(world => total(world.clinics.workSystemQuality), 0.01)
})

test('a post is held, signed for or searched for, each by a chance between 0 and 1', () => {
  const shaken = runOf({
    days: START + DAYS,
    clinics,
    parameters: { quitRatePhysician: 2, quitRateNurse: 2 },
  })
  const { expected, arriving } = follow(shaken, 0)
  const { employed } = expected.clinicians
  for (let i = 0; i < employed.length; i++) {
    expect(employed[i]).toBeGreaterThanOrEqual(0)
    expect(arriving[i]).toBeGreaterThanOrEqual(0)
    expect(employed[i] + arriving[i]).toBeLessThanOrEqual(1 + 1e-12)
  }
})

test('where nobody is hired the expected headcount only falls', () => {
  const frozen = runOf({
    days: START + DAYS,
    clinics,
    inputs: [changed('hiringFreeze', 1, { clinics: [0, 1, 2, 3] })],
  })
  const clockwork = wind(frozen, 0, 1, 1)
  evaluateDay(clockwork, 0)
  const expected = createExpectedWorld(frozen, 0)
  setOut(expected, clockwork.world)
  let before = headcount(expected.world)
  for (let day = 0; day < 60; day += EXPECTED_STEP) {
    expectDay(expected)
    expectStep(expected)
    expect(headcount(expected.world)).toBeLessThan(before)
    before = headcount(expected.world)
  }
})

test('a year that is expected on a public holiday has no more of them than one expected on the day after', () => {
  const backlogAfter = (day: number) => {
    const clockwork = wind(run, 0, 1, 1)
    advance(clockwork, 0, day)
    evaluateDay(clockwork, day)
    const expected = createExpectedWorld(run, 0)
    setOut(expected, clockwork.world)
    for (let ahead = 0; ahead < DAYS; ahead += EXPECTED_STEP) {
      expectDay(expected)
      expectStep(expected)
    }
    return total(expected.world.clinics.backlog)
  }
  // the first day of a run is New Year
  expect(backlogAfter(0) / backlogAfter(1)).toBeCloseTo(1, 1)
})

test('the world it sets out from is not touched', () => {
  const clockwork = wind(run, 0, 1, 1)
  const before = structuredClone(clockwork.world.clinicians)
  const expected = createExpectedWorld(run, 0)
  setOut(expected, clockwork.world)
  expectDay(expected)
  expectStep(expected)
  expect(clockwork.world.clinicians).toEqual(before)
})

test('whoever is hired into a seat that was empty on the first day has circumstances like anybody else', () => {
  const short = runOf({ days: DAYS, clinics, parameters: { vacantStartPhysician: 0.5 } })
  const clockwork = wind(short, 0, 1, 1)
  evaluateDay(clockwork, 0)
  const expected = createExpectedWorld(short, 0)
  setOut(expected, clockwork.world)
  for (let day = 0; day < DAYS; day += EXPECTED_STEP) {
    expectDay(expected)
    expectStep(expected)
  }
  const { employed, circumstances } = expected.world.clinicians
  const filled = [...employed.keys()].filter(i => clockwork.world.clinicians.employed[i] === 0)
  expect(filled.length).toBeGreaterThan(3)
  for (const i of filled) {
    expect(employed[i]).toBeGreaterThan(0.3)
    expect(circumstances[i]).toBeCloseTo(1, 12)
  }
})
