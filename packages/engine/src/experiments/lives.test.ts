import { expect, test } from 'vitest'
import { lifeEvents, type LifeEventName, type Lives } from '../model/lives/lives.ts'
import { seatStates } from '../state/seat-states.ts'
import { seriesNames, type SeriesName } from '../model/series/catalogue.ts'
import { simulate } from '../model/simulate.ts'
import { compileScenario } from '../scenario/index.ts'
import { followLives, type LivesOptions } from './lives.ts'
import { parseScenario } from './scenario-language.ts'

const scenario = parseScenario(
  `version: 1
name: Tiny
run: { start: 2026-01-05, horizon: 2 years, record: 4 weeks, replicates: 1, seed: tiny }
organisation:
  name: Two clinics
  clinics:
    - { name: Riverside, physicians: 6, panel: 15800, leadership: 38 }
    - { name: Hillcrest, physicians: 4, panel: 9200, leadership: 42 }
`,
  { file: 'tiny.yaml' },
)
const followed = (options: LivesOptions, of = scenario): Lives => {
  const following = followLives(of, options)
  for (;;) {
    const { done, value } = following.next()
    if (done === true) return value
  }
}

const run = compileScenario(scenario)
const trace = simulate(run, { first: 3, count: 1, people: true })!
const lives = followed({ days: [...trace.t], replicate: 3 })
const records = lives.t.length

const happened = (kind: LifeEventName) =>
  [...lives.events.kind.keys()].filter(event => lifeEvents[lives.events.kind[event]] === kind)
const seriesOn = (name: SeriesName, record: number): number =>
  trace.values[seriesNames.indexOf(name) * trace.t.length + record]

test('everybody has the numbers that the same replicate has elsewhere', () => {
  const { people } = trace
  expect(lives.state).toEqual(people!.state)
  for (let at = 0; at < records * lives.seats; at++) {
    const who = lives.holder[at]
    if (who < 0) continue
    expect(lives.people.home[who]).toBe(people!.home[at])
    expect(lives.people.occupant[who]).toBe(people!.person[at])
    expect(lives.values.exhaustion[at]).toBe(people!.exhaustion[at])
    expect(lives.values.cynicism[at]).toBe(people!.cynicism[at])
  }
  expect(Math.max(...lives.holder)).toBeLessThan(lives.people.home.length)
})

test('as many are there on a day as came, less those who are gone', () => {
  for (let record = 0; record < records; record++) {
    const day = lives.t[record]
    const here = [...lives.people.hired.keys()].filter(
      who =>
        lives.people.hired[who] <= day &&
        (lives.people.gone[who] < 0 || lives.people.gone[who] > day),
    )
    const seated = lives.holder.subarray(record * lives.seats, (record + 1) * lives.seats)
    expect(new Set(seated.filter(who => who >= 0))).toEqual(new Set(here))
    expect(here).toHaveLength(seriesOn('headcount', record))
  }
})

test('events are in the order of days, and whoever left or joined has the day of it', () => {
  expect(happened('left').length).toBeGreaterThan(2)
  expect(happened('joined').length).toBeGreaterThan(0)
  expect([...lives.events.day]).toEqual([...lives.events.day].sort((a, b) => a - b))
  for (const event of happened('left'))
    expect(lives.people.gone[lives.events.person[event]]).toBe(lives.events.day[event])
  for (const event of happened('joined'))
    expect(lives.people.hired[lives.events.person[event]]).toBe(lives.events.day[event])
})

test('what a leaver did is shared among those who do the same, the most first', () => {
  const { event, to, hours } = lives.handovers
  const kindOf = (who: number): number => Math.max(1, lives.people.role[who])
  expect(event.length).toBeGreaterThan(0)
  for (const [k, of] of event.entries()) {
    const leaver = lives.events.person[of]
    expect(to[k]).not.toBe(leaver)
    expect(kindOf(to[k])).toBe(kindOf(leaver))
    expect(hours[k]).toBeGreaterThan(0)
    expect(hours[k]).toBeLessThanOrEqual(event[k - 1] === of ? hours[k - 1] : Infinity)
  }
})

test('in a whole week a leaver hands over no more than a week of work', () => {
  const { event, hours } = lives.handovers
  for (const of of new Set(event)) {
    const sum = hours.filter((_, k) => event[k] === of).reduce((total, own) => total + own, 0)
    expect(sum).toBeGreaterThan(1)
    expect(sum).toBeLessThan(80)
  }
})

test('contagion is what the mean of the clinic does to those below it', () => {
  const seats = lives.clinics[0].seats.reduce((sum, own) => sum + own, 0)
  const { exhaustion, contagion } = lives.values
  const here = Array.from({ length: seats }, (_, i) => i).filter(i => lives.holder[i] >= 0)
  const mean = here.reduce((sum, i) => sum + exhaustion[i], 0) / here.length
  for (const i of here) expect(contagion[i] > 0).toBe(exhaustion[i] < mean)
})

test('some of the clinics can be followed, as if all were', () => {
  const first = followed({ days: [0, 364], replicate: 3, clinics: 1 })
  expect(first.clinics.map(({ name }) => name)).toEqual(['Riverside'])
  expect([first.clinicsInAll, first.seatsInAll]).toEqual([2, lives.seats])
  const record = [...lives.t].indexOf(364)
  expect(first.values.trust.subarray(first.seats)).toEqual(
    lives.values.trust.subarray(record * lives.seats, record * lives.seats + first.seats),
  )
})

test('nobody has a state while a post is empty, and the absent have no hours', () => {
  for (let at = 0; at < records * lives.seats; at++) {
    const state = seatStates[lives.state[at]]
    const held = ['working', 'sick', 'vacation'].includes(state)
    expect(lives.holder[at] >= 0).toBe(held)
    expect(Number.isNaN(lives.values.fatigue[at])).toBe(!held)
    expect(Number.isNaN(lives.values.weeklyHours[at])).toBe(state !== 'working')
  }
})

test('two worlds with the same luck have the same people on the first day', () => {
  const decided = {
    ...scenario,
    policies: [
      { lever: 'mandates' as const, to: 90, from: 90, ramp: 0, until: null, clinics: null },
    ],
  }
  const other = followed({ days: [0, 700], replicate: 3 }, decided)
  expect(other.holder.subarray(0, lives.seats)).toEqual(lives.holder.subarray(0, lives.seats))
  expect(other.values.trust.subarray(0, lives.seats)).toEqual(
    lives.values.trust.subarray(0, lives.seats),
  )
})

test('days that are no days of the run are refused', () => {
  expect(() => followed({ days: [] })).toThrow('invalid days: (none)')
  expect(() => followed({ days: [0, 3.5] })).toThrow('invalid days: 3.5')
  expect(() => followed({ days: [7, 7] })).toThrow('invalid days: 7')
  expect(() => followed({ days: [0], replicate: -1 })).toThrow('invalid replicate: -1')
  expect(() => followed({ days: [0], clinics: 0 })).toThrow('invalid clinics: 0')
})
