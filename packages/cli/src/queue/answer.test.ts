import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finished, onePoint, tiny } from '../test-batch.ts'
import { decodeAnswer, encodeAnswer, type Sent } from './answer.ts'

const { trace } = finished(onePoint(tiny()), 0, 1, 3)
const answers: readonly Sent[] = [
  { kind: 'trace', id: 'block-1', hash: '0123456789abcdef', trace },
  { kind: 'file', id: 'block-2' },
  { kind: 'broken', id: 'block-3', message: 'Error: took longer than 2 s' },
]

test.each(answers)('what came of a block arrives as it was sent: $kind', async answer => {
  expect(await decodeAnswer(await encodeAnswer(answer))).toEqual(answer)
  expect(await decodeAnswer(await encodeAnswer(answer, false))).toEqual(answer)
})

test('a trace of the model takes less than three quarters of its numbers', async () => {
  expect((await encodeAnswer(answers[0])).length).toBeLessThan(0.75 * trace.values.byteLength)
})

test.each([
  ['compressed', true],
  ['as it is', false],
])(
  'an answer %s that is cut off or changed anywhere is no trace, or still the same',
  async (_, how) => {
    const whole = await encodeAnswer(answers[0], how)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Buffer.from(whole)
          changed[at] ^= by
          const read = await decodeAnswer(changed)
          // a change of the id alone is an answer to another block, which nobody waits for; and some
          // bits mean nothing where bytes are compressed
          const taken = read?.kind === 'trace' && read.id === 'block-1'
          expect(taken ? read : answers[0]).toEqual(answers[0])
          expect((await decodeAnswer(whole.subarray(0, at)))?.kind).not.toBe('trace')
        },
      ),
      { numRuns: 100 },
    )
  },
)

test('anything else is none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async bytes => {
      expect(await decodeAnswer(Buffer.from(bytes))).toBeNull()
    }),
  )
})

test('a long message is cut', async () => {
  const answer: Sent = { kind: 'broken', id: 'b', message: 'x'.repeat(5_000) }
  expect(await decodeAnswer(await encodeAnswer(answer))).toMatchObject({
    message: 'x'.repeat(1_000),
  })
})
