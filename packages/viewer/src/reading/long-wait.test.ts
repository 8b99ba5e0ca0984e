import { expect, it } from 'vitest'
import { longWait } from './long-wait.ts'

const after = (runs: number, seconds: number) => ({ runs, seconds })

it('says nothing of a wait that is short, or of which nothing is known', () => {
  expect(longWait(after(1, 0.1), after(10, 1), 100)).toBeNull()
  expect(longWait(after(0, 60), after(0, 60), 100)).toBeNull()
})

it('offers as many runs as can be borne, and the fewest where none can', () => {
  expect(longWait(after(1, 1), after(4, 2.5), 100)).toEqual({ seconds: 48, runs: 20 })
  expect(longWait(after(1, 33), after(1, 33), 100)).toEqual({ seconds: 2970, runs: 5 })
})

it('does not take what starting needs for what a run does', () => {
  expect(longWait(after(1, 2.7), after(1, 2.7), 100)).toBeNull()
  expect(longWait(after(1, 2.7), after(8, 3.4), 100)).toBeNull()
})

it('has nothing to offer where there are few runs anyway', () => {
  expect(longWait(after(1, 60), after(1, 60), 5)).toBeNull()
})
