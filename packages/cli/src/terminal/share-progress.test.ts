import { expect, test } from 'vitest'
import { shareProgress } from './share-progress.ts'

test('parts are shown as one, whichever goes on', () => {
  const said: (readonly number[])[] = []
  const progress = {
    update: (...numbers: number[]) => void said.push(numbers),
    finish: () => void said.push([]),
  }
  const next = shareProgress(progress, 3)
  const [a, b] = [next(), next()]
  a.update(10, 10, 1)
  b.update(5, 10, 0)
  a.update(15, 20, 1)
  b.update(20, 20, 2)
  b.finish()
  expect(said).toEqual([
    [10, 30, 1],
    [15, 30, 1],
    [20, 60, 1],
    [35, 60, 3],
  ])
})
