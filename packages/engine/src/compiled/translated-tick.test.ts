import { expect, test } from 'vitest'
import { bytesOf } from './translated-tick.ts'

test('two digits are a byte', () => {
  expect([...bytesOf('0061736d01ff')]).toEqual([0, 0x61, 0x73, 0x6d, 1, 255])
  expect([...bytesOf('')]).toEqual([])
})
