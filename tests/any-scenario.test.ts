import {
  compileScenario,
  cuttableLoops,
  leverNames,
  parameterNames,
  parseScenario,
  roles,
  scenarioJsonSchema,
  scenarioToYaml,
  seriesCatalogue,
  seriesNames,
  simulate,
  type Scenario,
} from '@burnout/engine'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runDepartures } from '../packages/engine/src/model/departures.ts'
import { ARRIVING } from '../packages/engine/src/state/seat-states.ts'
import { evaluateDay, step, wind } from '../packages/engine/src/model/step.ts'
import { anyScenarioText, eventKinds, writtenParts } from './any-scenario.ts'

const parse = (text: string): Scenario => parseScenario(text, { file: 'any.yaml' })

const overAnyScenario = (check: (scenario: Scenario) => void): void =>
  fc.assert(
    fc.property(anyScenarioText, text => check(parse(text))),
    { seed: 20261122, numRuns: 20, interruptAfterTimeLimit: 60_000 },
  )

interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly oneOf?: readonly Node[]
  readonly const?: unknown
}

test('every part of the language is written, and every lever, parameter, role, loop and event', () => {
  const { properties } = scenarioJsonSchema() as Node
  const parts = Object.keys(properties!).filter(part => part !== 'extends')
  expect(parts).toEqual(writtenParts)
  const kinds = properties!['events'].items!.oneOf!.map(each => each.properties!['event'].const)
  expect(Object.keys(eventKinds)).toEqual(kinds)

  const written = new Set<string>()
  overAnyScenario(({ assumptions, policies, events, loops }) => {
    for (const name of Object.keys(assumptions)) written.add(name)
    for (const { lever } of policies) written.add(lever)
    for (const { loop } of loops.cut) written.add(loop)
    for (const event of events) {
      written.add(event.event)
      if (event.event === 'departure') written.add(event.role)
    }
  })
  const all = [...parameterNames, ...leverNames, ...cuttableLoops, ...Object.keys(eventKinds)]
  expect([...all, ...roles].filter(name => !written.has(name))).toEqual([])
})

test('what is written of any scenario reads back as the same scenario', () => {
  overAnyScenario(scenario => {
    expect(parse(scenarioToYaml(scenario))).toEqual(scenario)
  })
})

/** What the values of a unit lie between; an organisation without people scores 0. */
const boundsOf = (unit: string): readonly [number, number] => {
  if (unit === 'share' || unit === '0–1') return [0, 1]
  const top = /^points \(\d+–(\d+)\)$/.exec(unit)?.[1]
  return top === undefined ? [-Infinity, Infinity] : [0, Number(top)]
}

const slack = 1e-9

test('of any scenario every series is finite, shares are shares, and scores lie on their scales', () => {
  overAnyScenario(scenario => {
    const run = compileScenario(scenario)
    const { values, count, records } = simulate(run, { first: 0, count: run.replicates })!
    expect(records).toBe(Math.floor(run.days / run.recordEvery) + 1)
    const wrong = seriesNames.filter((name, s) => {
      const [low, high] = boundsOf(seriesCatalogue[name].unit)
      const own = values.subarray(s * records * count, (s + 1) * records * count)
      return !own.every(
        value => Number.isFinite(value) && value >= low - slack && value <= high + slack,
      )
    })
    expect(wrong).toEqual([])
  })
})

const total = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0)

test('in any scenario people are neither made nor lost: heads change by arrivals and leavers', () => {
  const happened = { arrivals: 0, leavers: 0 }
  overAnyScenario(scenario => {
    const run = compileScenario(scenario)
    const clockwork = wind(run, 0, run.replicates, 1)
    const { clinicians, organisations } = clockwork.world
    const { employed, seatState, occupants } = clinicians
    for (let day = 0; day < run.days; day++) {
      evaluateDay(clockwork, day)
      const heads = total(employed)
      const states = seatState.slice()
      const vacated = occupants.slice()
      const leftBefore = total(organisations.leavers)
      step(clockwork, day)
      // a newcomer may be dismissed on the first day
      const arrivals = states.filter(
        (state, i) => state === ARRIVING && (employed[i] === 1 || occupants[i] > vacated[i]),
      ).length
      runDepartures(clockwork.world, run, day)
      const leavers = total(organisations.leavers) - leftBefore
      expect(total(employed) - heads).toBe(arrivals - leavers)
      happened.arrivals += arrivals
      happened.leavers += leavers
    }
  })
  // both happened, or nothing was tested
  expect(Math.min(...Object.values(happened))).toBeGreaterThan(10)
})
