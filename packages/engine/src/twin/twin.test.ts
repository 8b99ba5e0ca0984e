import { expect, test } from 'vitest'
import { changed, clinicOf, nobodyMissing, runOf } from '../mechanisms/test-run.ts'
import {
  createExpectedWorld,
  expectDay,
  EXPECTED_STEP,
  expectStep,
  setOut,
} from '../model/expected/expected-world.ts'
import { setInputs } from '../model/inputs.ts'
import { step, wind } from '../model/step.ts'
import { parameterNames, type ParameterName } from '../parameters/index.ts'
import { parameterOfRole, roles } from '../parameters/roles.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { World } from '../state/world.ts'
import { runModel, type ModelRun } from '../stock-flow/run/run.ts'
import { clinicStockNames, organisationStockNames, personStocks } from './stocks.ts'
import { twinOf } from './twin.ts'

const DAYS = 400

const isSpread = (name: string): boolean =>
  /Spread$|Noise$|Season$|^teamShare$|^taxedShare$/.test(name)
const isEvent = (name: string): boolean =>
  /^(quitRate|retireRate|vacantStart)/.test(name) || /^(sickRate|cutRate|transferRate)$/.test(name)

/** Everybody of a role alike. */
const alike = parameterNames.flatMap((name): [ParameterName, number][] => {
  if (isSpread(name)) return [[name, 0]]
  // everybody has been there for ever
  return name.startsWith('tenureStart') ? [[name, 1e12]] : []
})

/** Nobody falls ill, leaves, or is missing. */
const uneventful = parameterNames.flatMap((name): [ParameterName, number][] =>
  isEvent(name) ? [[name, 0]] : [],
)

const clinic = clinicOf('one', 6, { posts: [6, 2, 4, 8], panel: 15_000, leadership: 42 })

const last = ({ columns }: ModelRun, name: string): number =>
  columns[name][columns[name].length - 1]

/** Where the clinic, the organisation and the mean person of each role stand. */
const compare = (
  world: World,
  valueOf: (name: string) => number,
  names: { readonly people: readonly string[]; readonly shared: readonly string[] },
) => {
  const { clinicians, clinics, organisations, layout } = world
  const differences: [string, number][] = []
  const compareOne = (name: string, own: number) =>
    differences.push([name, Math.abs(valueOf(name) - own) / (1e-3 + Math.abs(own))])
  for (const name of names.people)
    roles.forEach((role, r) => {
      if (name === 'awayWork' && r > 1) return
      const column = clinicians[name as keyof typeof clinicians]
      compareOne(parameterOfRole(name, role), column[layout.groupStart[r]])
    })
  for (const name of names.shared) {
    const level: Readonly<Record<string, Float64Array>> = { ...clinics, ...organisations }
    compareOne(name, level[name][0])
  }
  return differences.filter(([, difference]) => !(difference < 1e-9))
}

test('identical agents without chance are their stock-and-flow twin to rounding', () => {
  const run: CompiledRun = runOf({
    days: DAYS,
    clinics: [clinic],
    parameters: Object.fromEntries([...alike, ...uneventful]),
    inputs: [
      changed('vacation', -28, { clinics: [0] }),
      changed('wellness', 0.5, { from: 90, ramp: 30, clinics: [0] }),
      changed('surge', 0.3, { from: 120, ramp: 20, until: 240, clinics: [0] }),
      changed('redesign', 0.4, { from: 200, clinics: [0] }),
      changed('usability', 0.7, { from: 150, clinics: [0] }),
      changed('frictionAudit', 1, { from: 250, clinics: [0] }),
      changed('counselling', 0.8, { from: 30, until: 300, clinics: [0] }),
      changed('peerGroups', 0.6, { from: 60, until: 300, clinics: [0] }),
      changed('resilienceTraining', 0.5, { from: 100, clinics: [0] }),
      changed('teamCare', 0.6, { from: 40, clinics: [0] }),
      changed('debriefs', 1, { from: 200, clinics: [0] }),
    ],
  })
  const model = { ...twinOf(run), time: { start: 0, stop: DAYS, dt: 1, unit: 'day' } }
  const twin = runModel(model)
  expect(last(twin, 'rallying')).toBe(0)
  expect(Math.max(...twin.columns['rallying'])).toBeGreaterThan(0.5)

  const clockwork = wind(run, 0, 1, 1)
  const { world, schedule } = clockwork
  for (let day = 0; day < DAYS; day++) {
    setInputs(world, run, day)
    // every day is the mean of a week
    world.clinics.open[0] = twin.columns['open'][0]
    world.clinics.holiday[0] = twin.columns['holiday'][0]
    world.clinics.demandLevel[0] = 1
    for (const mechanism of schedule) mechanism.evaluate(world)
    step(clockwork, day)
  }
  expect(
    compare(world, name => last(twin, name), {
      people: [...personStocks, 'fte'],
      shared: [...clinicStockNames, ...organisationStockNames],
    }),
  ).toEqual([])
  // or nothing was tested
  expect(twin.columns['exhaustionNurse'][0] - last(twin, 'exhaustionNurse')).not.toBeCloseTo(0, 0)
})

/** Whatever bears on the loops, which is what the expected run moves. */
const lasting = {
  people: [
    'fatigue',
    'strain',
    'exhaustion',
    'moralInjury',
    'engagement',
    'trust',
    'experience',
    'scarring',
    'awayWork',
    'fte',
    'employed',
  ],
  shared: [
    'backlog',
    'departureShock',
    'workSystemQuality',
    'psychologicalSafety',
    'accessStandard',
    'reportedVisits',
    'panelSize',
    'satisfaction',
    'reworkBacklog',
    ...organisationStockNames,
  ],
}

test('coming and going at expected rates is that of the expected run, to rounding', () => {
  const run = runOf({
    days: DAYS,
    clinics: [clinic],
    // every post is held on the first day, so that seats of a role are alike
    parameters: { ...Object.fromEntries(alike), ...nobodyMissing },
    inputs: [changed('wellness', 0.5, { clinics: [0] })],
  })
  const time = { start: 0, stop: DAYS, dt: EXPECTED_STEP, unit: 'day' }
  const twin = runModel({ ...twinOf(run, EXPECTED_STEP), time })

  const expected = createExpectedWorld(run, 0)
  setOut(expected, wind(run, 0, 1, 1).world)
  const { world, arriving } = expected
  for (let day = 0; day < DAYS; day += EXPECTED_STEP) {
    expectDay(expected)
    expectStep(expected)
  }
  expect(compare(world, name => last(twin, name), lasting)).toEqual([])
  roles.forEach((role, r) => {
    expect(last(twin, parameterOfRole('arriving', role))).toBeCloseTo(
      arriving[world.layout.groupStart[r]],
      12,
    )
  })
  expect(last(twin, 'employedPhysician')).not.toBeCloseTo(twin.columns['employedPhysician'][0], 2)
})

test('clinics of a run become one, with their people and patients together', () => {
  const two = runOf({ clinics: [clinicOf('north', 3), clinicOf('east', 6)] })
  const { constants } = twinOf(two)
  expect(constants['postsPhysician'].value).toBe(9)
  expect(constants['panelAtStart'].value).toBe(
    two.clinics.reduce((sum, { panel }) => sum + panel, 0),
  )
  // a policy in one of two clinics is a part of one in both
  const policy = runOf({
    clinics: [clinicOf('north', 3), clinicOf('east', 3)],
    inputs: [changed('wellness', 0.6, { clinics: [1] })],
  })
  expect(twinOf(policy).constants['wellnessPolicy1']).toBeUndefined()
  expect(twinOf(policy).constants['wellnessPolicy']?.value).toBeCloseTo(0.3, 12)
})

test('posts are filled or given up as far as they are paid for, at once only where people are dismissed', () => {
  const headsAfter = (days: number, ...inputs: CompiledRun['inputs']): number => {
    const parameters = { ...Object.fromEntries([...alike, ...uneventful]), ...nobodyMissing }
    const model = twinOf(runOf({ days, clinics: [clinic], parameters, inputs }))
    const twin = runModel({ ...model, time: { start: 0, stop: days, dt: 1, unit: 'day' } })
    return last(twin, 'employedCountSupport')
  }
  const move = (name: 'supportStaff' | 'dismissals', by: number) =>
    changed(name, by, { from: 10, clinics: [0] })
  expect(headsAfter(11, move('supportStaff', 0.5))).toBe(8)
  expect(headsAfter(1500, move('supportStaff', 0.5))).toBeCloseTo(12, 1)
  // nobody leaves of their own accord
  expect(headsAfter(400, move('supportStaff', -0.25))).toBe(8)
  expect(headsAfter(11, move('supportStaff', -0.25), move('dismissals', 1))).toBeCloseTo(6, 9)
})

test('whom the scenario sends away leaves on the day, and no more than there are', () => {
  const run = runOf({
    days: 60,
    clinics: [clinic],
    parameters: { ...Object.fromEntries([...alike, ...uneventful]), ...nobodyMissing },
    inputs: [changed('hiringFreeze', 1, { clinics: [0] })],
    departures: [
      { day: 20, clinic: 0, role: 0, count: 2 },
      { day: 40, clinic: 0, role: 0, count: 9 },
    ],
  })
  const { columns } = runModel({ ...twinOf(run), time: { start: 0, stop: 60, dt: 1, unit: 'day' } })
  const heads = (day: number) => columns['employedCountPhysician'][day]
  expect([20, 21, 40, 41, 60].map(day => Math.round(heads(day) * 1e9) / 1e9)).toEqual([
    6, 4, 4, 0, 0,
  ])
  // the agents hear of it a day later
  expect(columns['departureShock'][20]).toBe(0)
  expect(columns['departureShock'][21]).toBeGreaterThan(0)
})

test('what the twin leaves out is refused by name', () => {
  expect(() =>
    twinOf(
      runOf({
        clinics: [clinicOf('clinic', 3), clinicOf('ward', 3, { ward: true })],
        exchanges: [{ day: 10, clinics: [0, 1], count: 1 }],
        cuts: [{ loop: 'contagion', from: 0 }],
      }),
    ),
  ).toThrowErrorMatchingInlineSnapshot(`
    [ModelError: Test: clinics and wards together; expected one or the other, since their mean is neither
    Test: exchanges of persons; expected none, since people of a role are alike and nothing would change
    Test: loops that are cut; expected none, since a cut holds what a link carried for each person]
  `)
})
