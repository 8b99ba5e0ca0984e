import { compileScenario, ensembleBlocks, parseScenario, resultHash } from '@burnout/engine'
import { expect, test } from 'vitest'
import { tinyScenario } from '../test-scenario.ts'
import { nodeDigest } from './node-digest.ts'

// FIPS 180-4, SHA-256 of "abc"
test('a digest is SHA-256, and may be asked for in between', () => {
  const digest = nodeDigest()
  digest.update(new TextEncoder().encode('ab'))
  digest.value()
  digest.update(new TextEncoder().encode('c'))
  expect(digest.value()).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('a result has the same hash whoever works it out', () => {
  const run = compileScenario(parseScenario(tinyScenario(), { file: 'tiny.yaml' }))
  const traces = [...ensembleBlocks(run, 3)]
  expect(resultHash(traces, nodeDigest())).toBe(resultHash(traces))
})
