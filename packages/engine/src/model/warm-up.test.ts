import { expect, test } from 'vitest'
import { changed, runOf } from '../mechanisms/test-run.ts'
import { simulate } from './simulate.ts'
import { warmUp } from './warm-up.ts'

test('a run comes out the same after a warm-up', () => {
  const run = runOf({ days: 28, inputs: [changed('scribes', 1)] })
  const before = simulate(run, { first: 0, count: 1 })
  warmUp()
  expect(simulate(run, { first: 0, count: 1 })).toEqual(before)
})
