import { defaultParameters, type Scenario } from '@burnout/engine'
import { expect, it } from 'vitest'
import { edit, historyOf, type Edit, type History } from './history.ts'
import { startingSettings } from './settings.ts'

const scenarioOf = () => ({ policies: [], assumptions: {} }) as unknown as Scenario
const change = edit(scenarioOf)
const after = (...edits: readonly Edit[]): History =>
  edits.reduce(change, historyOf(startingSettings))
const move = (to: number): Edit => ({ kind: 'lever', lever: 'scribes', to })

it('counts the movements of a lever in the hand as one step', () => {
  const moved = after(move(0.1), move(0.2), move(0.3), { kind: 'release' })
  expect(moved.now.levers).toEqual({ scribes: 0.3 })
  expect(moved.past).toEqual([startingSettings])
})

it('begins a new step once the lever was let go', () => {
  expect(after(move(0.1), { kind: 'release' }, move(0.2)).past).toHaveLength(2)
})

it('undoes and redoes', () => {
  const undone = after(move(0.1), { kind: 'undo' })
  expect(undone.now).toEqual(startingSettings)
  expect(change(undone, { kind: 'redo' }).now.levers).toEqual({ scribes: 0.1 })
  expect(change(undone, move(0.5)).future).toEqual([])
})

it('has nothing to undo at first', () => {
  expect(after({ kind: 'undo' })).toEqual(historyOf(startingSettings))
  expect(after({ kind: 'redo' })).toEqual(historyOf(startingSettings))
})

it('resets one lever, or all', () => {
  const two = [move(0.5), { kind: 'lever', lever: 'wellness', to: 1 }] as const
  expect(after(...two, { kind: 'reset', lever: 'scribes' }).now.levers).toEqual({ wellness: 1 })
  expect(after(...two, { kind: 'reset-all' }).now.levers).toEqual({})
})

it('takes changes away with the scenario they were made to', () => {
  const { now } = after(move(0.5), { kind: 'scenario', name: 'other' })
  expect(now).toEqual({ ...startingSettings, scenario: 'other' })
})

it('keeps the month in which changes begin within bounds', () => {
  expect(after({ kind: 'from', month: 500 }).now.from).toBe(120)
  expect(after({ kind: 'from', month: -2 }).now.from).toBe(0)
})

it('keeps the end of changes after their beginning', () => {
  const ended = after({ kind: 'until', month: 3 })
  expect(ended.now).toMatchObject({ from: 6, until: 7 })
  expect(change(ended, { kind: 'from', month: 20 }).now.until).toBe(21)
  expect(change(ended, { kind: 'until', month: null }).now.until).toBeNull()
})

it('takes back an assumption as one step, and keeps it when another scenario is chosen', () => {
  const assumed = after(
    { kind: 'assume', parameter: 'teamGap', to: 0.6 },
    { kind: 'assume', parameter: 'teamGap', to: 0.8 },
    { kind: 'release' },
    { kind: 'scenario', name: 'other' },
  )
  expect(assumed.now).toMatchObject({ scenario: 'other', assumptions: { teamGap: 0.8 } })
  expect(assumed.past.map(({ assumptions }) => assumptions)).toEqual([{}, { teamGap: 0.8 }])
})

it('counts what the scenario assumes anyway as no assumption', () => {
  const usual = defaultParameters.teamGap.value
  const twice = after(
    { kind: 'assume', parameter: 'teamGap', to: 0.8 },
    { kind: 'assume', parameter: 'teamGap', to: usual },
  )
  expect(twice.now.assumptions).toEqual({})
  const all = after(
    { kind: 'assume', parameter: 'teamGap', to: 0.8 },
    { kind: 'assume', parameter: 'crowdOut', to: 0.1 },
    { kind: 'unassume', parameter: 'teamGap' },
  )
  expect(all.now.assumptions).toEqual({ crowdOut: 0.1 })
  expect(change(all, { kind: 'unassume', parameter: null }).now.assumptions).toEqual({})
})

it('runs everything fewer times when it is asked to, until another scenario is opened or all is reset', () => {
  const fewer = after({ kind: 'runs', runs: 10 })
  expect(fewer.now.runs).toBe(10)
  expect(change(fewer, { kind: 'undo' }).now.runs).toBeUndefined()
  expect(change(fewer, { kind: 'scenario', name: 'other' }).now.runs).toBeUndefined()
  expect(change(fewer, { kind: 'reset-all' }).now.runs).toBeUndefined()
  expect(after({ kind: 'runs', runs: 0 }).now.runs).toBe(2)
})
