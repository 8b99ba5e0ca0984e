import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runEnsemble } from '@burnout/engine'
import { afterAll, expect, test } from 'vitest'
import { finished, onePoint, tiny } from '../../test-batch.ts'
import { openBatchStore } from './batch-store.ts'
import { PointResults } from './point-result.ts'

const folder = mkdtempSync(join(tmpdir(), 'burnout-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a point too large for memory comes to the same result, some series at a time', () => {
  const batch = onePoint(tiny('run.replicates=5'))
  const store = openBatchStore(folder, batch, { command: [], warn: () => {} })
  for (const [first, count] of [
    [0, 2],
    [2, 3],
  ] as const)
    store.add(finished(batch, 0, first, count))
  const engine = runEnsemble(batch.scenario)
  // one series at a time, a few, all of them
  for (const most of [1, 2_000, 1e9])
    expect(new PointResults(store, most).of(0, batch.scenario, () => {})).toEqual(engine)
  store.close()
})
