import { expect, test } from 'vitest'
import { changed, runOf } from '../mechanisms/test-run.ts'
import { quickFixLevers, startOfFix, withoutFix } from './quick-fix.ts'

test('the quick fix is what is done to people and not to the work', () => {
  expect([...quickFixLevers].sort()).toEqual([
    'boundaries',
    'coaching',
    'counselling',
    'debriefs',
    'mindfulness',
    'peerGroups',
    'resilienceTraining',
    'wellness',
  ])
})

const run = runOf({
  inputs: [
    changed('scribes', 1, { from: 3 }),
    changed('wellness', 1, { from: 90 }),
    changed('coaching', 0.5, { from: 30, until: 60 }),
    changed('surge', 0.2, { from: 5, until: 9 }),
  ],
})

test('it starts with the first of its policies', () => {
  expect(startOfFix(run)).toBe(30)
})

test('without it everything else stays', () => {
  expect(withoutFix(run)).toEqual({ ...run, inputs: [run.inputs[0], run.inputs[3]] })
})

test('a run without it says what was expected', () => {
  expect(() =>
    startOfFix(runOf({ inputs: [changed('scribes', 1)] })),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: no quick fix: Test; expected a policy on wellness, boundaries, resilienceTraining, mindfulness, coaching, peerGroups, counselling or debriefs]`,
  )
})
