import { levers, type LeverName, type Policy } from '@burnout/engine'
import { expect, it } from 'vitest'
import { takeOver } from './take-over.ts'

const policy = (
  lever: LeverName,
  to: number,
  from: number,
  more: Partial<Policy> = {},
): Policy => ({
  lever,
  to,
  from,
  ramp: 0,
  until: null,
  clinics: null,
  ...more,
})

/** What the engine makes of policies: the default and what each adds to it. */
const valueOn = (policies: readonly Policy[], day: number): number =>
  policies.reduce(
    (sum, { lever, to, from, ramp, until }) => {
      const since = (moment: number): number =>
        day < moment ? 0 : ramp === 0 ? 1 : Math.min((day - moment) / ramp, 1)
      return sum + (to - levers[lever].default) * (since(from) - since(until ?? Infinity))
    },
    policies[0] === undefined ? 0 : levers[policies[0].lever].default,
  )

const month36 = 1096
const month48 = 1461

it('stops what the scenario does in the month of the reader, not before', () => {
  const own = [policy('redesign', 1, 183)]
  const policies = takeOver(own, 'redesign', 0, { from: 36, until: null })
  expect(policies).toEqual([policy('redesign', 1, 183, { until: month36 })])
})

it('moves on from the scenario’s value without a dip', () => {
  const own = [policy('wellness', 1, 183, { ramp: 30 })]
  const policies = takeOver(own, 'wellness', 0.5, { from: 36, until: null })
  const values = [183, 213, month36, month36 + 15, month36 + 30, 1800]
  expect(values.map(day => valueOn(policies, day))).toEqual([0, 1, 1, 0.75, 0.5, 0.5])
})

it('jumps where the scenario jumps', () => {
  const policies = takeOver([policy('redesign', 1, 183)], 'redesign', 0.8, {
    from: 36,
    until: null,
  })
  const values = [month36 - 1, month36, month36 + 1]
  expect(values.map(day => Number(valueOn(policies, day).toFixed(6)))).toEqual([1, 0.8, 0.8])
})

it('ends a freeze early, and leaves one alone that has ended', () => {
  const freeze = policy('hiringFreeze', 1, 183, { until: 1278 })
  expect(takeOver([freeze], 'hiringFreeze', 0, { from: 24, until: null })).toEqual([
    { ...freeze, until: 731 },
  ])
  expect(takeOver([freeze], 'hiringFreeze', 0, { from: 48, until: null })).toEqual([freeze])
})

it('drops what the scenario would have begun later', () => {
  const policies = takeOver([policy('redesign', 1, 183)], 'redesign', 0.4, { from: 0, until: null })
  expect(policies).toEqual([policy('redesign', 0.4, 0, { ramp: 30 })])
})

it('cuts a rise off where it has come to, so that every policy stays well formed', () => {
  const own = [policy('wellness', 1, 1066, { ramp: 60 })]
  const policies = takeOver(own, 'wellness', 0, { from: 36, until: null })
  expect(policies).toEqual([policy('wellness', 0.5, 1066, { ramp: 30, until: month36 })])
})

it('gives the lever back to the scenario when the reader’s change ends', () => {
  const own = [policy('wellness', 1, 183, { ramp: 30 })]
  const policies = takeOver(own, 'wellness', 0, { from: 36, until: 48 })
  expect(policies).toEqual([
    policy('wellness', 1, 183, { ramp: 30, until: month36 }),
    policy('wellness', 1, month48, { ramp: 30 }),
  ])
})

it('ends a change of the reader', () => {
  expect(takeOver([], 'scribes', 0.5, { from: 36, until: 48 })).toEqual([
    policy('scribes', 0.5, month36, { ramp: 30, until: month48 }),
  ])
})
