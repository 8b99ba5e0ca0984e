import { expect, test } from 'vitest'
import { changed, clinicOf, nobodyMissing, runOf, staffOf } from '../mechanisms/test-run.ts'
import { runDepartures } from './departures.ts'
import { evaluateDay, step, wind } from './step.ts'
import { BETWEEN_BLOCKS } from '../parameters/scales.ts'
import { vacationAhead } from './vacations.ts'

/** Nobody leaves, moves or falls ill. */
const calm = {
  ...nobodyMissing,
  sickRate: 0,
  transferRate: 0,
  ...Object.fromEntries(
    ['Physician', 'AdvancedPractice', 'Nurse', 'Support'].flatMap(role => [
      [`quitRate${role}`, 0],
      [`retireRate${role}`, 0],
    ]),
  ),
}
const YEAR = 2 * BETWEEN_BLOCKS
const clinics = [clinicOf('large', 12, { posts: staffOf(12) }), clinicOf('small', 2)]

/** Days that each person was on vacation, and how many were so on each day. */
const awayIn = (given: Parameters<typeof runOf>[0] = {}, days = YEAR, dt = 1) => {
  const run = runOf({ clinics, parameters: calm, ...given })
  const clockwork = wind(run, 0, 1, dt)
  const { clinicians } = clockwork.world
  const days1 = new Float64Array(clinicians.away.length)
  const perDay: number[] = []
  for (let day = 0; day < days; day++) {
    for (let tick = 0; tick < 1 / dt; tick++) {
      evaluateDay(clockwork, day)
      if (tick === 0) {
        for (const [i, away] of clinicians.away.entries()) days1[i] += away
        perDay.push(clinicians.away.reduce((sum, away) => sum + away, 0))
      }
      step(clockwork, day)
    }
    runDepartures(clockwork.world, run, day)
  }
  return { each: [...days1], perDay, clockwork }
}

test('everybody has the days of the lever in a year', () => {
  expect(new Set(awayIn().each)).toEqual(new Set([28]))
  const of = (change: number) =>
    new Set(awayIn({ inputs: [changed('vacation', change, { clinics: [0, 1] })] }).each)
  expect(of(-28)).toEqual(new Set([0]))
  expect(of(14)).toEqual(new Set([42]))
})

test('ticks of a quarter of a day make vacations no longer', () => {
  expect(new Set(awayIn({}, YEAR, 1 / 4).each)).toEqual(new Set([28]))
})

test('blocks are spread over the team and over the year', () => {
  const { each, perDay } = awayIn()
  const expected = (each.length * 28) / YEAR
  const middle = perDay.reduce((sum, away) => sum + away, 0) / perDay.length
  expect(middle).toBeCloseTo(expected, 9)
  // never all of a role at once, and never far from the mean
  expect(Math.max(...perDay)).toBeLessThan(3 * expected)
})

test('no two of a small group are away together', () => {
  const { clockwork } = awayIn()
  const { layout } = clockwork.world
  const starts = (g: number) => {
    const seats = Array.from(
      { length: layout.groupStart[g + 1] - layout.groupStart[g] },
      (_, s) => layout.groupStart[g] + s,
    )
    return seats.map(i =>
      Array.from({ length: BETWEEN_BLOCKS }, (_, day) => day).find(
        day => vacationAhead(clockwork.world, g, i, day) === 14,
      ),
    )
  }
  // keys a golden section apart: among up to five people at least an eighth of the half-year
  for (let g = 0; g < layout.groups; g++) {
    const days = starts(g)
    if (days.length > 5) continue
    for (const [k, a = NaN] of days.entries())
      for (const b of days.slice(k + 1)) {
        const apart = Math.abs(a - (b ?? NaN))
        expect(Math.min(apart, BETWEEN_BLOCKS - apart)).toBeGreaterThanOrEqual(14)
      }
  }
})

test('the ill take the rest of their block when they are well', () => {
  const run = runOf({ clinics, parameters: { ...calm, sickDays: 1e-9 } })
  const { world } = wind(run, 0, 1, 1)
  const day = Array.from({ length: BETWEEN_BLOCKS }, (_, d) => d).find(
    d => vacationAhead(world, 0, 0, d) === 14,
  )!
  const ahead = [0, 1, 5, 13, 14].map(later => vacationAhead(world, 0, 0, day + later))
  expect(ahead).toEqual([14, 13, 9, 1, 0])
})

test('people on vacation are employed, not at work, and come back', () => {
  const { clockwork } = awayIn({}, 1)
  const { clinicians } = clockwork.world
  const first = clinicians.away.findIndex(away => away === 1)
  expect(first).toBeGreaterThanOrEqual(0)
  expect(clinicians.employed[first]).toBe(1)
  expect(clinicians.present[first]).toBe(0)
  evaluateDay(clockwork, 1)
  expect(clinicians.hours[first]).toBe(0)
  expect(clinicians.capacity[first]).toBe(0)
  for (let day = 1; day <= 15; day++) {
    step(clockwork, day)
    evaluateDay(clockwork, day + 1)
  }
  expect(clinicians.present[first]).toBe(1)
})

test('covered, nothing waits after a vacation; uncovered, it waits and is worked off', () => {
  const waiting = (change: number) => {
    const { clockwork } = awayIn({
      inputs: [changed('vacationCover', change, { clinics: [0, 1] })],
      // on which messages wait as well
      parameters: { ...nobodyMissing, holidays: 0 },
    })
    return clockwork.world.clinicians.awayWork.reduce((sum, hours) => sum + hours, 0)
  }
  expect(waiting(0.5)).toBe(0)
  expect(waiting(-0.5)).toBeGreaterThan(0)
  // four weeks after the last day of vacation next to nothing is left
  const { clockwork } = awayIn(
    { inputs: [changed('vacation', -28, { from: 100, clinics: [0, 1] })] },
    150,
  )
  expect(Math.max(...clockwork.world.clinicians.awayWork)).toBeLessThan(0.01)
})
