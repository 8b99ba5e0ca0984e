import type { Comparison, Course } from '@burnout/engine'
import { expect, test } from 'vitest'
import { recordOf } from '../record.ts'
import { readOutcomes, type Outcome, type ReadOutcome } from '../worker/compared.ts'
import { signOf } from './class-signs.ts'

interface Made {
  readonly courses?: Partial<Record<Outcome, Course>>
  /** Ends of the interval of the difference at the end of the run. */
  readonly ends?: Partial<Record<Outcome, readonly [low: number, high: number]>>
}

/** A comparison of which only courses and last intervals are looked at. */
const made = ({ courses = {}, ends = {} }: Made) => {
  const own: Partial<Record<ReadOutcome, Course>> = courses
  const last: Partial<Record<ReadOutcome, readonly [number, number]>> = ends
  return {
    ledger: recordOf(readOutcomes, name => ({ course: own[name] ?? 'not told from chance' })),
    difference: recordOf(readOutcomes, name => {
      const [low, high] = last[name] ?? [-1, 1]
      return { low: [0, low], high: [0, high] }
    }),
  } as unknown as Comparison<ReadOutcome>
}

const signIn = (given: Made) => signOf({ comparisons: [null, made(given)] }, 1)

test('relief that turns is told before anything else', () => {
  expect(
    signIn({ courses: { exhaustion: 'better before worse' }, ends: { exhaustion: [1, 2] } }),
  ).toBe('turned')
})

test('who eases people at the cost of patients or money shifts the burden to them', () => {
  const ends = { exhaustion: [-3, -1], netCost: [1e6, 9e6] } as const
  expect(signIn({ ends })).toBe('shifted')
  expect(signIn({ ends: { exhaustion: ends.exhaustion } })).toBe('better')
})

test('worse before better takes patience', () => {
  const courses = { burnedOut: 'worse before better' } as const
  expect(signIn({ courses, ends: { burnedOut: [-3, -1] } })).toBe('patience')
})

test('nothing is said of a difference that the table writes as none', () => {
  // beyond chance, and below what anybody would see: a tenth of a day, a person in five hundred
  expect(signIn({ ends: { burnedOut: [-0.003, -0.001], waitDays: [0.1, 0.2] } })).toBe('unclear')
  expect(signIn({ ends: { exhaustion: [-3, -1], waitDays: [0.1, 0.2] } })).toBe('better')
})

test('nothing is said that chance could do', () => {
  expect(signIn({})).toBe('unclear')
  expect(signIn({ ends: { burnedOut: [1, 2] } })).toBe('worse')
  expect(signOf({ comparisons: [null] }, 0)).toBe('unclear')
})
