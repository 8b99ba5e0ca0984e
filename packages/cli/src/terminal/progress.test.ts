import { expect, test } from 'vitest'
import { createProgress, type ProgressMode } from './progress.ts'

/** Goes through a run of 10 replicates, one each `step` milliseconds, and returns what was written. */
const written = (mode: ProgressMode, { isTTY = false, step = 1_000, failed = 0 } = {}) => {
  const lines: string[] = []
  let time = 0
  const stream = { isTTY, write: (text: string) => lines.push(text) }
  const progress = createProgress(mode, { stream, now: () => time })
  for (let done = 1; done <= 10; done++) {
    time += step
    progress.update(done, 10, failed)
  }
  progress.finish()
  return lines
}

test('a terminal gets a bar that clears itself', () => {
  const lines = written('auto', { isTTY: true })
  expect(lines[4]).toBe('\r\u001b[K████████████░░░░░░░░░░░░ 5/10 runs · 1.0/s · 5 s left')
  expect(lines.at(-1)).toBe('\r\u001b[K')
})

test('plain progress is a line every second, and one at the end', () => {
  const lines = written('plain', { step: 400 })
  expect(lines).toEqual([
    '1/10 runs · 2.5/s · 4 s left\n',
    '4/10 runs · 2.5/s · 3 s left\n',
    '7/10 runs · 2.5/s · 2 s left\n',
    '10/10 runs · 2.5/s · done\n',
  ])
})

test('failed runs are counted', () => {
  expect(written('plain', { failed: 2 })[0]).toBe('1/10 runs · 2 failed · 1.0/s · 9 s left\n')
})

test('progress for programs is one JSON object a line', () => {
  expect(JSON.parse(written('json')[2])).toEqual({
    event: 'progress',
    done: 3,
    total: 10,
    failed: 0,
    rate: 1,
    secondsLeft: 7,
  })
})

test('nobody is told how long it takes before anything is done', () => {
  const lines: string[] = []
  const stream = { write: (text: string) => lines.push(text) }
  for (const mode of ['plain', 'json'] as const)
    createProgress(mode, { stream, now: () => 0 }).update(0, 10, 0)
  expect(lines[0]).toBe('0/10 runs\n')
  expect(JSON.parse(lines[1])).toMatchObject({ done: 0, rate: 0, secondsLeft: null })
})

test('workers elsewhere are counted, in words and for programs', () => {
  const lines: string[] = []
  const stream = { write: (text: string) => lines.push(text) }
  for (const mode of ['plain', 'json'] as const) {
    const progress = createProgress(mode, { stream, now: () => 0, workers: () => lines.length + 1 })
    progress.update(1, 10, 0)
  }
  expect(lines[0]).toBe('1/10 runs · 1 worker\n')
  expect(JSON.parse(lines[1])).toMatchObject({ done: 1, workers: 2 })
})

test('where nobody watches, a short run says nothing and a long one says something', () => {
  expect(written('auto', { step: 100 })).toEqual([])
  expect(written('auto', { step: 4_000 })).toHaveLength(4)
})

test('none is none', () => {
  expect(written('none', { isTTY: true, step: 60_000 })).toEqual([])
})

test('runs that were done before say nothing about the rate', () => {
  const lines: string[] = []
  let time = 0
  const stream = { write: (text: string) => lines.push(text) }
  const progress = createProgress('plain', { stream, now: () => time, already: 90 })
  time = 5_000
  progress.update(95, 100, 0)
  expect(lines).toEqual(['95/100 runs · 1.0/s · 5 s left\n'])
})

test('when the total grows, progress goes on', () => {
  const lines: string[] = []
  let time = 0
  const stream = { write: (text: string) => lines.push(text) }
  const progress = createProgress('plain', { stream, now: () => time })
  for (const [done, total] of [
    [10, 20],
    [20, 20],
    [20, 20],
    [30, 40],
    [40, 40],
  ] as const) {
    time += 1_000
    progress.update(done, total, 0)
  }
  expect(lines.map(line => line.split(' ')[0])).toEqual(['10/20', '20/20', '30/40', '40/40'])
})
