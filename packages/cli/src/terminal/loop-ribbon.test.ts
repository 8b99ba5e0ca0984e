import type { LoopScoreResult } from '@burnout/engine'
import { expect, test } from 'vitest'
import { loopRibbon } from './loop-ribbon.ts'

const scores = (
  months: readonly number[],
  dominance: LoopScoreResult['dominance'],
  agreement = months.map(() => 1),
) => ({ months, dominance, agreement }) as unknown as LoopScoreResult

test('a letter a look says which kind of loop is in charge', () => {
  const ribbon = loopRibbon(
    scores(
      [0, 6, 12, 18],
      [
        { from: 0, to: 12, loops: ['hiring'] },
        { from: 12, to: 18, loops: ['contagion'] },
        { from: 18, to: 18, loops: [] },
      ],
    ),
  )
  expect(ribbon).toBe('   0  BBR·')
})

test('a letter is small where runs taken alone say something else', () => {
  const stretch = [{ from: 0, to: 24, loops: ['tolerance' as const] }]
  expect(loopRibbon(scores([0, 12, 24], stretch, [1, 0.5, 0.75]))).toBe('   0  RrR')
})

test('a long run goes over several lines, each with its first month', () => {
  const months = Array.from({ length: 70 }, (_, k) => k)
  expect(loopRibbon(scores(months, [{ from: 0, to: 69, loops: ['hiring'] }]))).toBe(
    `   0  ${'B'.repeat(60)}\n  60  ${'B'.repeat(10)}`,
  )
})
