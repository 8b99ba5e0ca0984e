import type { Policy, Scenario } from '@burnout/engine'
import { expect, it } from 'vitest'
import { edited } from '../settings/edits.ts'
import { startingSettings, type LeverChanges } from '../settings/settings.ts'
import { idleLevers } from './idle.ts'

const scenario = (...policies: readonly Partial<Policy>[]): Scenario =>
  ({ policies, run: { horizon: 1826, replicates: 10, seed: 's' } }) as unknown as Scenario

const idle = (levers: LeverChanges, from = 6, written = scenario()) => {
  const settings = { ...startingSettings, levers, from }
  return idleLevers({ scenario: written, edited: edited(written, settings), settings })
}

it('knows the levers that work only through another', () => {
  expect(idle({ scribeRefill: 0.8 })).toEqual([
    { lever: 'scribeRefill', reason: { kind: 'needs', lever: 'scribes' } },
  ])
  expect(idle({ scribeRefill: 0.8, scribes: 0.5 })).toEqual([])
  const wellness = { lever: 'wellness', to: 1, from: 183, ramp: 0, until: null } as const
  expect(idle({ ringFence: 1 }, 6, scenario(wellness))).toEqual([])
})

it('knows that nobody is dismissed where no posts are cut', () => {
  expect(idle({ dismissals: 1 })).toEqual([{ lever: 'dismissals', reason: { kind: 'uncut' } }])
  expect(idle({ dismissals: 1, nursePosts: 0.2 })).toMatchObject([{ lever: 'dismissals' }])
  expect(idle({ dismissals: 1, nursePosts: -0.2 })).toEqual([])
})

it('knows a change that comes after the end', () => {
  expect(idle({ scribes: 0.5 }, 60)).toEqual([{ lever: 'scribes', reason: { kind: 'late' } }])
})

it('knows a lever that was left where it was', () => {
  expect(idle({ redesign: 0 })).toEqual([{ lever: 'redesign', reason: { kind: 'unmoved' } }])
})
