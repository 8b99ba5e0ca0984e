import { compileScenario, ensembleBlocks, parseScenario, resultHash } from '@burnout/engine'
import { expect, it } from 'vitest'
import { nativeHash } from './native-hash.ts'

const run = compileScenario(
  parseScenario(
    `version: 1
name: Small
run: { horizon: 60 days, replicates: 5 }
organisation: { clinics: [{ name: A, physicians: 2 }] }
`,
    { file: 'small.yaml' },
  ),
)

it('is the hash that the engine makes of the same ensemble', async () => {
  const traces = [...ensembleBlocks(run, 5, 2)]
  const hash = nativeHash()
  // the other worker may be the first to be done
  for (const trace of [...traces].reverse()) hash.add(trace)
  expect(await hash.of(traces)).toBe(resultHash(traces))
})
