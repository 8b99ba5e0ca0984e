import { resultHash } from '@burnout/engine'
import { expect, test } from 'vitest'
import { finished, onePoint, tiny } from '../../test-batch.ts'
import { newTraceHash, traceHash } from './trace-hash.ts'

test('the hash of traces is that of the engine, however they are cut', () => {
  const batch = onePoint(tiny())
  const traces = [0, 2].map(first => finished(batch, 0, first, 2).trace)
  const whole = finished(batch, 0, 0, 4).trace
  const hash = newTraceHash()
  traces.forEach(trace => hash.add(trace))
  expect(hash.value()).toBe(resultHash([whole]))
  expect(traceHash(whole)).toBe(resultHash([whole]))
})
