import { expect, it } from 'vitest'
import { longWait } from './long-wait.ts'

it('says nothing of a wait that is short, or of which nothing is known', () => {
  expect(longWait(10, 100, 1)).toBeNull()
  expect(longWait(0, 100, 60)).toBeNull()
})

it('offers as many runs as can be borne, and the fewest where none can', () => {
  expect(longWait(4, 100, 2)).toEqual({ seconds: 48, runs: 20 })
  expect(longWait(1, 100, 30)).toEqual({ seconds: 2970, runs: 5 })
})

it('has nothing to offer where there are few runs anyway', () => {
  expect(longWait(1, 5, 60)).toBeNull()
})
