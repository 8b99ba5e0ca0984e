import { expect, test } from 'vitest'
import type { WorkerBeat } from './beat.ts'
import { createMuster } from './muster.ts'

const beat = (id: string, more: Partial<WorkerBeat> = {}): WorkerBeat => ({
  kind: 'worker',
  id,
  edition: 'ours',
  jobs: 2,
  underWay: [],
  ...more,
})

test('workers of the same edition count, once each, and others are named', () => {
  const muster = createMuster('ours', () => 0)
  expect([muster.workers, muster.jobs, muster.others]).toEqual([0, 0, []])
  for (const id of ['a', 'b', 'a']) muster.hear(beat(id))
  for (const id of ['c', 'd']) muster.hear(beat(id, { edition: 'theirs' }))
  expect([muster.workers, muster.jobs, muster.others]).toEqual([2, 4, ['theirs']])
})

test('a worker that was not heard for some seconds is gone, and so is what it was on', () => {
  let time = 0
  const muster = createMuster('ours', () => time)
  muster.hear(beat('a', { underWay: [['block-1', 0.5]] }))
  expect([muster.isOn('block-1'), muster.isOn('block-2')]).toEqual([true, false])
  time = 6_000
  muster.hear(beat('b'))
  expect([muster.workers, muster.isOn('block-1')]).toEqual([1, false])
})
