import { parseScenario, simulate } from '@burnout/engine'
import { expect, test } from 'vitest'
import { runComparison } from './run-comparison.ts'
import { tinyScenario } from '../test-scenario.ts'
import { withReplicates } from './with-replicates.ts'

const scenario = (...set: string[]) =>
  parseScenario(tinyScenario(), { file: 'tiny.yaml', set: ['run.replicates=200', ...set] })
const tiny = scenario()
const scribes = scenario('name=Scribes', 'levers.scribes=100 %')
const longer = scenario('name=Longer visits', 'levers.visitLength=20 minutes')
const progress = { update: () => {}, finish: () => {} }
const usual = { progress, days: [56], decompose: false }

test('pairs are added until the differences are known, and are those of an ensemble of as many', async () => {
  const goals = [{ series: 'exhaustion', halfWidth: 0.3 }] as const
  const { precision, ...result } = await runComparison([tiny, scribes], { ...usual, goals })
  expect(precision).toMatchObject({
    enough: true,
    goals: [{ scenario: 'B', series: 'exhaustion', asked: 0.3 }],
  })
  const replicates = precision!.replicates
  expect(replicates).toBeLessThan(200)
  expect(
    await runComparison(
      [withReplicates(tiny, replicates), withReplicates(scribes, replicates)],
      usual,
    ),
  ).toEqual(result)
})

test('it ends when the last difference is known, with as many runs of every scenario', async () => {
  const goals = [{ series: 'weeklyHours', halfWidth: 0.05 }] as const
  const { precision, reference, comparisons } = await runComparison([tiny, longer, scribes], {
    ...usual,
    goals,
  })
  const { goals: rows, replicates } = precision!
  expect(rows.map(({ scenario: letter }) => letter)).toEqual(['B', 'C'])
  expect([reference, ...comparisons].map(each => each.replicates)).toEqual([
    replicates,
    replicates,
    replicates,
  ])
})

test('a run that fails costs its pair, and assumptions are taken apart in as many runs', async () => {
  const distrustful = scenario('name=Distrustful', 'assumptions.trustStart=25 %')
  const goals = [{ series: 'exhaustion', halfWidth: 2 }] as const
  const { comparisons, failures, precision } = await runComparison([tiny, distrustful], {
    ...usual,
    goals,
    simulate: (run, options) => {
      if (run.name === 'Distrustful' && options.first === 0) throw new Error('broken')
      return simulate(run, options)
    },
  })
  expect(failures.map(({ replicate }) => replicate)).toContain(0)
  expect(comparisons[0].pairs).toBe(precision!.replicates - 1)
  expect(comparisons[0].decomposition).not.toBeNull()
})
