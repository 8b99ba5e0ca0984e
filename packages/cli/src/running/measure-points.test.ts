import { parseScenario, planSensitivity, runSensitivity } from '@burnout/engine'
import { expect, test, vi } from 'vitest'
import { measurePoints } from './measure-points.ts'
import { createPool } from '../pool/pool.ts'
import { tinyScenario } from '../test-scenario.ts'

const scenario = parseScenario(tinyScenario(), { file: 'tiny.yaml' })
const plan = planSensitivity(scenario, {
  method: 'tornado',
  over: ['wearRate', 'holidays'],
  month: 3,
  replicates: 3,
})
const progress = { update: vi.fn(), finish: vi.fn() }

test('points that are shared out come to what the engine makes of them one by one', async () => {
  const pool = createPool({ jobs: 1 })
  expect(await measurePoints(plan, { progress, pool })).toEqual(runSensitivity(plan))
  expect(progress.update).toHaveBeenLastCalledWith(15, 15, 0)
  expect(progress.finish).toHaveBeenCalledOnce()
})

test('a point of which a run breaks off is a failed run, and costs no other', async () => {
  const { rows } = plan
  const broken = {
    ...plan,
    rows: rows.map((row, k) => (k === 1 ? row.map(() => Number.NaN) : row)),
  }
  const pool = createPool({ jobs: 1 })
  const { runs } = await measurePoints(broken, { progress, pool })
  expect(runs.map(({ error }) => error !== null)).toEqual(rows.map((_, k) => k === 1))
})
