import { expect, test } from 'vitest'
import { clinicOf, nobodyMissing, runOf } from '../mechanisms/test-run.ts'
import { seatStates } from '../state/seat-states.ts'
import { seriesNames, type SeriesName } from './series/catalogue.ts'
import { simulate } from './simulate.ts'
import type { Trace } from './trace.ts'

const valueOf = ({ t, count, values }: Trace, name: SeriesName, record: number, replicate = 0) =>
  values[(seriesNames.indexOf(name) * t.length + record) * count + replicate]

test('records are taken on day 0 and every so many days, the last one included', () => {
  const trace = simulate(runOf({ days: 28 }), { first: 0, count: 1 })!
  expect([...trace.t]).toEqual([0, 7, 14, 21, 28])
  expect(trace.records).toBe(5)
  const uneven = simulate(runOf({ days: 30, recordEvery: 7 }), { first: 0, count: 1 })!
  expect([...uneven.t]).toEqual([0, 7, 14, 21, 28])
})

test('a run of a single day records its first and last morning', () => {
  const trace = simulate(runOf({ days: 1, recordEvery: 1 }), { first: 0, count: 2 })!
  expect([...trace.t]).toEqual([0, 1])
  expect(trace.values).toHaveLength(seriesNames.length * 2 * 2)
})

test('progress is told at every record, and a run can be stopped', () => {
  const days: number[] = []
  const run = runOf({ days: 28 })
  expect(
    simulate(run, {
      first: 0,
      count: 1,
      onProgress: (day, all) => {
        days.push(day)
        expect(all).toBe(28)
        return day < 14
      },
    }),
  ).toBeNull()
  expect(days).toEqual([0, 7, 14])
  expect(simulate(run, { first: 0, count: 1, onProgress: () => {} })).not.toBeNull()
})

test('asking everybody changes no record, and nobody answers unless asked', () => {
  const run = runOf({ days: 400, clinics: [clinicOf('north', 2, { posts: [4, 0, 2, 0] })] })
  const silent = simulate(run, { first: 3, count: 2 })!
  const asked = simulate(run, { first: 3, count: 2, survey: [30, 395] })!
  expect(asked.values).toEqual(silent.values)
  expect(silent.answers).toBeUndefined()
  const { replicate, day } = asked.answers!
  expect([...new Set(replicate)]).toEqual([3, 4])
  expect([...day].filter((_, row) => replicate[row] === 4)).toEqual(
    [...day].filter((_, row) => replicate[row] === 4).sort((a, b) => a - b),
  )
})

test('the people of the first replicate are recorded when asked for', () => {
  const run = runOf({
    days: 14,
    clinics: [
      clinicOf('north', 2, { posts: [2, 0, 0, 1], seats: [3, 0, 0, 1] }),
      clinicOf('south', 3, { posts: [1, 1, 1, 0] }),
    ],
  })
  expect(simulate(run, { first: 0, count: 2 })!.people).toBeNull()
  const trace = simulate(run, { first: 0, count: 2, people: true })!
  const people = trace.people!
  expect(people.seats).toBe(7)
  expect(people.exhaustion).toHaveLength(3 * 7)
  for (let record = 0; record < 3; record++) {
    const rows = Array.from(people.state.slice(record * 7, record * 7 + 7), s => seatStates[s])
    const there = rows.filter(state => ['working', 'sick', 'vacation'].includes(state)).length
    expect(there).toBe(valueOf(trace, 'headcount', record))
    expect(rows[2]).toBe('closed')
  }
})

test('people who are recorded have the mean that is recorded', () => {
  const trace = simulate(runOf({ days: 7, parameters: nobodyMissing }), {
    first: 0,
    count: 1,
    people: true,
  })!
  const { exhaustion, seats } = trace.people!
  const sum = exhaustion.slice(0, seats).reduce((total, points) => total + points, 0)
  expect(sum / seats).toBeCloseTo(valueOf(trace, 'exhaustion', 0), 4)
})

test('leavers only ever add up', () => {
  const trace = simulate(runOf({ days: 728, parameters: { quitRateNurse: 0.5 } }), {
    first: 0,
    count: 1,
  })!
  for (let record = 1; record < trace.records; record++)
    expect(valueOf(trace, 'leavers', record)).toBeGreaterThanOrEqual(
      valueOf(trace, 'leavers', record - 1),
    )
  expect(valueOf(trace, 'leavers', trace.records - 1)).toBeGreaterThan(5)
})

test('people leave as often as their chances say', () => {
  const run = runOf({ days: 364, parameters: nobodyMissing })
  const trace = simulate(run, { first: 0, count: 60 })!
  let expected = 0
  let left = 0
  for (let o = 0; o < 60; o++) {
    left += valueOf(trace, 'leavers', trace.records - 1, o)
    for (let record = 0; record < trace.records - 1; record++)
      expected +=
        (valueOf(trace, 'turnover', record, o) * valueOf(trace, 'headcount', record, o) * 7) /
        365.25
  }
  // counts of events scatter by the root of their mean
  expect(Math.abs(left - expected)).toBeLessThan(4 * Math.sqrt(expected))
})

test('working time is cut down to the smallest part, and what people can do with it', () => {
  const run = (cutRate: number) =>
    runOf({
      days: 728,
      parameters: {
        ...nobodyMissing,
        cutRate,
        cutStep: 0.2,
        smallestPart: 0.5,
        ...Object.fromEntries(
          ['Physician', 'AdvancedPractice', 'Nurse', 'Support'].map(role => [
            `retireRate${role}`,
            0,
          ]),
        ),
        quitRatePhysician: 0,
        quitRateAdvancedPractice: 0,
        quitRateNurse: 0,
        quitRateSupport: 0,
      },
    })
  const [never, often] = [0, 20].map(rate => simulate(run(rate), { first: 0, count: 2 })!)
  const last = (trace: Trace, name: SeriesName) => valueOf(trace, name, trace.records - 1)
  expect(last(never, 'fullTimeEquivalents')).toBe(last(never, 'headcount'))
  // two cuts from full time leave 0.6; a third would leave less than half
  expect(last(often, 'fullTimeEquivalents') / last(often, 'headcount')).toBeCloseTo(0.6, 9)
  expect(last(often, 'workPressure')).toBeGreaterThan(last(never, 'workPressure'))
})

test('a block too large to be stepped at once is run in lots, with the same bits and progress over all', () => {
  const run = runOf({ days: 14, clinics: [clinicOf('large', 4, { posts: [300, 0, 200, 100] })] })
  const told: (readonly [number, number])[] = []
  const together = simulate(run, {
    first: 3,
    count: 3,
    people: true,
    onProgress: (day, days) => void told.push([day, days]),
  })!
  const alone = [3, 4, 5].map(first => simulate(run, { first, count: 1, people: true })!)
  for (const name of seriesNames)
    for (let record = 0; record < 3; record++)
      expect([0, 1, 2].map(o => valueOf(together, name, record, o))).toEqual(
        alone.map(trace => valueOf(trace, name, record)),
      )
  expect(together.people).toEqual(alone[0].people)
  expect(told.map(([day]) => day)).toEqual([0, 7, 14, 14, 21, 28, 28, 35, 42])
  expect(told.every(([, days]) => days === 42)).toBe(true)
})
