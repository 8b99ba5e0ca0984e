import { hashedBytes, resultHash } from '@burnout/engine'
import { expect, test } from 'vitest'
import { finished, onePoint, tiny } from '../../test-batch.ts'
import { addToHash, newTraceHash } from './trace-hash.ts'

test('the hash of traces is that of the engine, however they are cut', () => {
  const batch = onePoint(tiny())
  const traces = [0, 2].map(first => finished(batch, 0, first, 2).trace)
  const whole = finished(batch, 0, 0, 4).trace
  const hash = newTraceHash()
  traces.forEach(trace => hash.add(trace))
  expect(hash.value()).toBe(resultHash([whole]))
})

test('the hash of a run is that of the engine for an ensemble of one', () => {
  const batch = onePoint(tiny())
  const { trace } = finished(batch, 0, 0, 3)
  const ensemble = newTraceHash()
  expect(addToHash(ensemble, trace, hashedBytes(trace))).toEqual(
    [0, 1, 2].map(first => resultHash([finished(batch, 0, first, 1).trace])),
  )
  expect(ensemble.value()).toBe(resultHash([trace]))
})
