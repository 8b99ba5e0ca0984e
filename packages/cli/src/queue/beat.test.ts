import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBeat, encodeBeat, type Beat } from './beat.ts'

const worker: Beat = {
  kind: 'worker',
  id: 'w1',
  edition: '0.1.0-3fa8c211',
  jobs: 2,
  underWay: [['block-1', 0.25]],
}

test('a beat is heard as it was said', () => {
  const sweep: Beat = { kind: 'sweep', id: 's1', edition: '0.1.0-3fa8c211' }
  for (const beat of [worker, sweep]) expect(decodeBeat(encodeBeat(beat))).toEqual(beat)
})

test.each([
  { ...worker, kind: 'other' },
  { ...worker, id: '\u001b[2J' },
  { ...worker, edition: 'a b' },
  { ...worker, jobs: 0 },
  { ...worker, underWay: [['block-1', 2]] },
  { ...worker, underWay: 'all' },
])('what is no beat is not heard: %j', beat => {
  expect(decodeBeat(JSON.stringify(beat))).toBeNull()
})

test('nor is any other text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), text => {
      expect(decodeBeat(text)).toBeNull()
    }),
  )
})
