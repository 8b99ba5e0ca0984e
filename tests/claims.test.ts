import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { levers, leverNames } from '../packages/engine/src/levers/index.ts'
import { usual } from '../packages/engine/src/mechanisms/test-amounts.ts'
import { changed, clinicOf, runOf } from '../packages/engine/src/mechanisms/test-run.ts'
import { worldOf } from '../packages/engine/src/mechanisms/test-world.ts'
import type { Mechanism } from '../packages/engine/src/mechanisms/mechanism.ts'
import { setCalendar } from '../packages/engine/src/model/calendar.ts'
import { setInputs } from '../packages/engine/src/model/inputs.ts'
import { integrate } from '../packages/engine/src/model/integrate.ts'
import { runEvents } from '../packages/engine/src/model/events.ts'
import { drawCircumstances } from '../packages/engine/src/model/people.ts'
import { flows, perceive, schedule } from '../packages/engine/src/model/schedule.ts'
import { simulate } from '../packages/engine/src/model/simulate.ts'
import { evaluateDay, step, wind } from '../packages/engine/src/model/step.ts'
import { KeyedRandom, streamOf } from '../packages/engine/src/numerics/random.ts'
import { defaultParameters, parameterNames } from '../packages/engine/src/parameters/index.ts'
import {
  ADVANCED_PRACTICE,
  NURSE,
  PHYSICIAN,
  SUPPORT,
} from '../packages/engine/src/parameters/roles.ts'
import { tables } from '../packages/engine/src/parameters/tables.ts'
import type { CompiledRun } from '../packages/engine/src/scenario/compiled-run.ts'
import { clinicStocks } from '../packages/engine/src/state/clinic-columns.ts'
import { clinicianStocks } from '../packages/engine/src/state/clinician-columns.ts'
import { columns } from '../packages/engine/src/state/columns.ts'
import { organisationStocks } from '../packages/engine/src/state/organisation-columns.ts'
import { inputNames } from '../packages/engine/src/state/inputs.ts'
import type { World } from '../packages/engine/src/state/world.ts'

const random = KeyedRandom.fromSeed('claims')
const POINTS = 40

const declaredColumns: Readonly<Record<string, { readonly range: readonly [number, number] }>> = {
  ...columns.clinicians,
  ...columns.groups,
  ...columns.clinics,
  ...columns.organisations,
}
const stocks = { ...clinicianStocks, ...clinicStocks, ...organisationStocks }

const columnsOf = (world: World): Record<string, Float64Array> => ({
  ...world.clinicians,
  ...world.groups,
  ...world.clinics,
  ...world.organisations,
  ...world.inputs,
})

const rangeOf = (name: string): readonly [number, number] => {
  if (name === 'surge') return [-0.5, 1]
  if (name in levers) return levers[name as keyof typeof levers].range
  if (name in usual && !Number.isFinite(declaredColumns[name]?.range[1])) {
    const amount = usual[name] ?? 0
    return [amount / 2, amount * 2]
  }
  const [low, high] = declaredColumns[name].range
  return [Number.isFinite(low) ? low : -2, Number.isFinite(high) ? high : 2]
}

/** Two clinics with people of every role somewhere in the plausible range, away from its ends. */
const basePoint = (point: number): World => {
  const world = worldOf({
    posts: [
      [2, 1, 2, 1],
      [1, 2, 1, 2],
    ],
  })
  for (const [name, column] of Object.entries(columnsOf(world))) {
    const [low, high] = rangeOf(name)
    for (let i = 0; i < column.length; i++) {
      const share = 0.02 + 0.96 * random.uniform(streamOf(name), point, i, 0)
      // every fourth point has next to nobody waiting: the region in which patients are what is short
      const scale = name === 'backlog' && point % 4 === 0 ? 1 / 100 : 1
      // every fifth has levers at the bottom of their ranges: the region in which programmes are cut
      const lowest = name in levers && point % 5 === 0 ? 1 / 100 : 1
      column[i] = (low + (high - low) * share * lowest) * scale
    }
  }
  // every tenth has no nurse at work in its first clinic, so that the next hour there is the first,
  if (point % 10 === 0) {
    world.groups.capacityHours[NURSE] = 0
    world.clinics.nursingHours[0] = 0
    // and somebody just below the part of full time at which nobody cuts further
    const { smallestPart, cutStep } = world.parameters
    world.clinicians.fte[0] = smallestPart[0] + cutStep[0] - 1 / 2000
  }
  return world
}

const basePoints = Array.from({ length: POINTS }, (_, point) => {
  const world = basePoint(point)
  return { world, all: columnsOf(world) }
})

/** How each row of `to` changes when each row of `from` rises a little, at every base point. */
const responses = (mechanism: Mechanism, from: string, to: string): readonly number[] =>
  basePoints.flatMap(({ world, all }) => {
    const cause = all[from]
    const effect = all[to]
    const [low, high] = rangeOf(from)
    const effects = [...effectsOf(mechanism)].map(name => [all[name], all[name].slice()] as const)
    mechanism.evaluate(world)
    const before = effect.slice()
    const rounding = 1e-12 * Math.max(...effect.map(Math.abs))
    const signs = Array.from(cause, (value, i) => {
      cause[i] = value + (high - low) / 1000
      mechanism.evaluate(world)
      cause[i] = value
      return Array.from(effect, (now, row) =>
        Math.abs(now - before[row]) <= rounding ? 0 : Math.sign(now - before[row]),
      )
    })
    for (const [column, was] of effects) column.set(was)
    return signs.flat()
  })

const links = schedule.flatMap(mechanism =>
  mechanism.links.map(([from, sign, to]) => ({ mechanism, from, sign, to })),
)

const effectsOf = (mechanism: Mechanism): ReadonlySet<string> =>
  new Set(mechanism.links.map(link => link[2]))

describe('all else equal,', () => {
  for (const { mechanism, from, sign, to } of links)
    test(`${mechanism.name}: ${from} ${sign} ${to}`, () => {
      const seen = new Set(responses(mechanism, from, to))
      seen.delete(0)
      const declared = { '+': [1], '-': [-1], '±': [-1, 1] }[sign]
      expect([...seen].sort((a, b) => a - b)).toEqual(declared)
    })
})

test('a mechanism is moved by no column or input but its declared causes', () => {
  const moved: string[] = []
  for (const mechanism of schedule) {
    const declared = new Set(mechanism.links.map(([from, , to]) => `${from} → ${to}`))
    for (const { world, all } of basePoints.slice(0, 3)) {
      mechanism.evaluate(world)
      const effects = [...effectsOf(mechanism)].map(name => [name, all[name].slice()] as const)
      for (const [name, cause] of Object.entries(all)) {
        const [low, high] = rangeOf(name)
        for (let i = 0; i < cause.length; i++) {
          const value = cause[i]
          cause[i] = low + high - value
          mechanism.evaluate(world)
          cause[i] = value
          for (const [effect, before] of effects)
            if (
              !declared.has(`${name} → ${effect}`) &&
              before.some((was, row) => !Object.is(was, all[effect][row]))
            )
              moved.push(`${mechanism.name}: ${name} → ${effect}`)
        }
      }
    }
  }
  expect([...new Set(moved)]).toEqual([])
})

test('a mechanism writes its effects, every row of them, and nothing else', () => {
  for (const mechanism of schedule) {
    const world = basePoint(0)
    const all = columnsOf(world)
    const effects = effectsOf(mechanism)
    for (const name of effects) all[name].fill(NaN)
    const before = Object.fromEntries(Object.entries(all).map(([name, c]) => [name, c.slice()]))
    mechanism.evaluate(world)
    const written = Object.keys(all).filter(name =>
      all[name].some((value, i) => !Object.is(value, before[name][i])),
    )
    expect({ of: mechanism.name, written: written.sort() }).toEqual({
      of: mechanism.name,
      written: [...effects].sort(),
    })
    const unwritten = [...effects].filter(name => !all[name].every(Number.isFinite))
    expect(unwritten).toEqual([])
  }
})

test('every cause is a column or an input, and every effect a column that is no stock', () => {
  const causes = new Set<string>([...Object.keys(declaredColumns), ...inputNames])
  const wrong = links.filter(
    ({ from, to }) => !causes.has(from) || !(to in declaredColumns) || to in stocks,
  )
  expect(wrong.map(({ mechanism, from, to }) => `${mechanism.name}: ${from} → ${to}`)).toEqual([])
})

test('every column is written by one mechanism at most', () => {
  const written = schedule.flatMap(mechanism => [...effectsOf(mechanism)])
  expect(written.filter((name, i) => written.indexOf(name) !== i)).toEqual([])
})

test('nothing is read in a tick before the mechanism that writes it', () => {
  const position = new Map(
    schedule.flatMap((mechanism, k) => [...effectsOf(mechanism)].map(name => [name, k] as const)),
  )
  const early = links.filter(
    ({ mechanism, from }) => (position.get(from) ?? -1) >= schedule.indexOf(mechanism),
  )
  expect(early.map(({ mechanism, from }) => `${mechanism.name} reads ${from}`)).toEqual([])
})

test('flow mechanisms write nothing but the flows of stocks', () => {
  const moving = new Set(Object.values(stocks).flatMap(s => [...s.inflows, ...s.outflows]))
  const others = flows.flatMap(mechanism =>
    [...effectsOf(mechanism)].filter(name => !moving.has(name)),
  )
  expect(others).toEqual([])
})

test('every stock is moved by flows, each written by exactly one mechanism', () => {
  const writers = (flow: string) => schedule.filter(mechanism => effectsOf(mechanism).has(flow))
  const moved = Object.entries(stocks).map(([stock, { inflows, outflows }]) => ({
    stock,
    writers: [...inflows, ...outflows].map(flow => writers(flow).length),
  }))
  const wrong = moved.filter(m => m.writers.length === 0 || m.writers.some(count => count !== 1))
  expect(wrong).toEqual([])
})

test('mechanisms have names of their own', () => {
  const names = schedule.map(mechanism => mechanism.name)
  expect(new Set(names).size).toBe(names.length)
})

/** A year in which nearly everything happens. */
const lively: CompiledRun = runOf({
  clinics: [
    clinicOf('north', 3, { panel: 20_000, seats: [9, 4, 8, 12] }),
    clinicOf('east', 5, { seats: 7 }),
    clinicOf('south', 6, { seats: 8 }),
    clinicOf('west', 8, { seats: 11 }),
    clinicOf('ward', 4, { posts: [4, 3, 30, 12], panel: 30, ward: true }),
  ],
  days: 378,
  inputs: [
    changed('wellness', 0.7, { ramp: 30 }),
    changed('redesign', 0.2, { clinics: [0, 1] }),
    changed('scribes', 0.5),
    changed('inboxTriage', 0.5),
    changed('mandates', 10),
    changed('workSignal', 0.5),
    changed('valueBased', 0.5),
    changed('improvementCapacity', 0.5),
    changed('frictionAudit', 0.5),
    changed('usability', 0.5),
    changed('humanScribes', 0.2),
    changed('teamCare', 0.5),
    changed('autonomy', 0.5),
    changed('speakingUp', 0.5),
    changed('equity', 0.5),
    changed('recognition', 0.5),
    changed('valuesAlignment', 0.5),
    changed('advocacy', 0.5),
    changed('resilienceTraining', 0.5),
    changed('mindfulness', 0.5),
    changed('coaching', 0.5, { until: 200 }),
    changed('peerGroups', 0.5),
    changed('counselling', 0.5),
    changed('debriefs', 0.5),
    changed('boundaries', 0.5),
    changed('flexibleScheduling', 0.5),
    changed('protectedTime', 3),
    changed('onboarding', 0.5),
    changed('locums', 0.5),
    changed('callNights', 2.5),
    changed('floatPool', 0.3),
    changed('staffToWork', 0.3, { clinics: [0] }),
    changed('posts', 0.3),
    changed('timeToHire', -0.3),
    changed('surge', 0.4, { from: 60, ramp: 14, until: 180 }),
  ],
  // weeks longer than the usual time for recovery allows
  parameters: { plannedWeekPhysician: 50 },
  departures: [
    { day: 30, clinic: 3, role: PHYSICIAN, count: 3 },
    { day: 40, clinic: 4, role: NURSE, count: 3 },
    { day: 50, clinic: 4, role: ADVANCED_PRACTICE, count: 2 },
    { day: 60, clinic: 4, role: SUPPORT, count: 3 },
  ],
})

const valuesOf = (run: CompiledRun): Float64Array => simulate(run, { first: 0, count: 2 })!.values

const differs = (a: Float64Array, b: Float64Array): boolean => a.some((value, i) => value !== b[i])

test('the order of the flow mechanisms does not matter: shuffled, they leave the same bits', () => {
  const inOrder = wind(lively, 0, 2, 1)
  const shuffled = wind(lively, 0, 2, 1)
  const { world } = shuffled
  for (let day = 0; day < 400; day++) {
    evaluateDay(inOrder, day)
    step(inOrder, day)
    setInputs(world, lively, day)
    setCalendar(world, lively, day)
    if (day > 0) drawCircumstances(world, day)
    for (const mechanism of perceive) mechanism.evaluate(world)
    const lots = new Map(
      flows.map(({ name }) => [name, random.uniform(streamOf(name), day, 0, 1)] as const),
    )
    for (const mechanism of [...flows].sort((a, b) => lots.get(a.name)! - lots.get(b.name)!))
      mechanism.evaluate(world)
    integrate(shuffled.integrator, 1)
    runEvents(world, day)
  }
  expect(columnsOf(world)).toEqual(columnsOf(inOrder.world))
})

test('every lever is an input, and every input but the surge a lever', () => {
  expect([...inputNames].sort()).toEqual([...leverNames, 'surge'].sort())
})

test('every parameter lies in its range', () => {
  const outside = parameterNames.filter(name => {
    const { value, range } = defaultParameters[name]
    return !(value >= range[0] && value <= range[1])
  })
  expect(outside).toEqual([])
})

/** [days] Most effects show within eight weeks; a longer run has the same first ones. */
const spans = [56, lively.days]

/** Which of the names change nothing that is recorded of the lively year. */
const withoutEffect = <Name extends string>(
  names: readonly Name[],
  changedBy: (name: Name) => Partial<CompiledRun>,
): readonly Name[] => {
  const usually = spans.map(days => valuesOf({ ...lively, days }))
  return names.filter(
    name =>
      !spans.some((days, k) =>
        differs(usually[k], valuesOf({ ...lively, days, ...changedBy(name) })),
      ),
  )
}

/** Read by virtual surveys and nothing else: `model/survey.test.ts` holds what it does. */
const askedOnly = new Set<string>(['overloadPressure'])

test('every parameter has an effect', () => {
  const inRuns = parameterNames.filter(name => !askedOnly.has(name))
  const dead = withoutEffect(inRuns, name => {
    const { value, range } = defaultParameters[name]
    const other = value - range[0] > range[1] - value ? range[0] : range[1]
    return { parameters: { ...lively.parameters, [name]: other } }
  })
  expect(dead).toEqual([])
})

test('every lever has an effect', () => {
  const dead = withoutEffect(leverNames, name => {
    const { range, default: usually } = levers[name]
    const change = (range[0] === usually ? range[1] : range[0]) - usually
    const everywhere = { clinics: lively.clinics.map((_, k) => k) }
    const others = lively.inputs.filter(({ input }) => input !== name)
    return { inputs: [...others, changed(name, change, everywhere)] }
  })
  expect(dead).toEqual([])
})

test('every source that is named has an entry in docs/references.md', () => {
  const used = [
    ...schedule.flatMap(({ sources }) => sources),
    ...Object.values(defaultParameters).flatMap(({ sources }) => sources),
    ...Object.values(tables).flatMap(({ sources }) => sources),
    ...Object.values(levers).flatMap(({ sources, cost }) => [...sources, ...(cost?.sources ?? [])]),
  ]
  const written = readFileSync(new URL('../docs/references.md', import.meta.url), 'utf8')
  const entries = new Set([...written.matchAll(/^### (\S+)$/gm)].map(match => match[1]))
  expect([...new Set(used)].filter(key => !entries.has(key)).sort()).toEqual([])
})
