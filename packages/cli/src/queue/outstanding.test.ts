import type { Trace } from '@burnout/engine'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { finished, onePoint, tiny } from '../test-batch.ts'
import type { Answer } from './answer.ts'
import { answerTo, giveUpOn, type Outstanding } from './outstanding.ts'

const { trace } = finished(onePoint(tiny()), 0, 1, 2)
const hash = '0123456789abcdef'

/** A block with what became of it. */
const waiting = () => {
  const became: (Trace | string | null)[] = []
  const block: Outstanding = {
    id: 'block-1',
    data: { scenario: '', point: 'p', first: 1, count: 2, survey: [], timeout: null, sweep: hash },
    place: { point: 'p', hash, first: 1, count: 2 },
    onShare: () => {},
    settle: outcome => void became.push(outcome),
    fail: error => void became.push(String(error)),
    byQueue: false,
    heard: 0,
    misses: 0,
    unreadable: 0,
  }
  return { block, became }
}

const answered = (...answers: readonly Answer[]) => {
  const { block, became } = waiting()
  for (const answer of answers) answerTo(block, answer, tmpdir())
  return { became, byQueue: block.byQueue }
}

test('a block is settled with its own trace', () => {
  expect(answered({ kind: 'trace', id: 'block-1', hash, trace }).became).toEqual([trace])
})

test('a block that broke says so in the words of its worker', () => {
  const broken = { kind: 'broken', id: 'block-1', message: 'RangeError: broken' } as const
  expect(answered(broken).became).toEqual(['RangeError: broken'])
})

test.each<Answer>([
  { kind: 'trace', id: 'block-1', hash: 'fedcba9876543210', trace },
  { kind: 'trace', id: 'block-1', hash, trace: { ...trace, first: 0 } },
  { kind: 'trace', id: 'block-1', hash, trace: { ...trace, count: 3 } },
  { kind: 'file', id: 'block-1' },
  { kind: 'unreadable', id: 'block-1' },
])(
  'another trace, a file that is not there and what cannot be read are asked for again, by the queue',
  answer => {
    expect(answered(answer, answer)).toEqual({ became: [], byQueue: true })
    expect(answered(answer, answer, answer).became).toEqual(['Error: no answer could be read'])
  },
)

test('a block that the queue gave up on is broken, for the reason on record', () => {
  const { block, became } = waiting()
  giveUpOn(block, 'job stalled more than allowable limit')
  giveUpOn(block, 'invalid job')
  expect(became).toEqual(['Error: every worker that tried it was lost', 'Error: invalid job'])
})
