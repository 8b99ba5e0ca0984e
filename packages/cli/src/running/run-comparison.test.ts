import { parseScenario, simulate } from '@burnout/engine'
import { expect, test } from 'vitest'
import { exitCode } from '../exit-codes.ts'
import { runComparison } from './run-comparison.ts'
import { tinyScenario } from '../test-scenario.ts'

const scenario = (...set: string[]) => parseScenario(tinyScenario(), { file: 'tiny.yaml', set })
const tiny = scenario()
const scribes = scenario('name=Scribes', 'levers.scribes=100 %')
const distrustful = scenario('name=Distrustful', 'assumptions.trustStart=25 %')
const days = [28, 56]
const silent = { update: () => {}, finish: () => {} }
const usual = { progress: silent, days, decompose: false }

test('each scenario is held against the first, on every day asked for', async () => {
  const { reference, comparisons, failures } = await runComparison([tiny, scribes, tiny], usual)
  expect([reference.scenario.name, failures]).toEqual(['Tiny', []])
  expect(comparisons.map(({ scenario: own, pairs }) => [own.name, pairs])).toEqual([
    ['Scribes', 4],
    ['Tiny', 4],
  ])
  const [changed, same] = comparisons
  expect(changed.at.map(({ day, record }) => [day, record])).toEqual([
    [28, 28],
    [56, 56],
  ])
  expect(changed.at[1].series.weeklyHours.mean).toBeLessThan(0)
  expect(changed.differsIn.differences.map(({ input }) => input)).toEqual(['levers.scribes'])
  expect(same.differsIn.differences).toEqual([])
  expect(new Set(same.difference.exhaustion.mean)).toEqual(new Set([0]))
})

test('the mean difference is the difference of the means of two runs', async () => {
  const { reference, comparisons } = await runComparison([tiny, scribes], usual)
  const { series, difference } = comparisons[0]
  difference.exhaustion.mean.forEach((mean, r) =>
    expect(mean).toBeCloseTo(series.exhaustion.mean[r] - reference.series.exhaustion.mean[r], 10),
  )
})

test('a replicate that fails costs its pairs and nothing else', async () => {
  let runs = 0
  const { comparisons, failures } = await runComparison([tiny, scribes, distrustful], {
    ...usual,
    simulate: (run, options) => {
      const { first, count } = options
      if (run.name === 'Scribes' && first <= 2 && 2 < first + count) throw new Error('broken')
      runs += count
      return simulate(run, options)
    },
  })
  expect(failures).toEqual([{ scenario: 'B', replicate: 2, message: 'Error: broken' }])
  expect(comparisons.map(({ pairs, replicates }) => [pairs, replicates])).toEqual([
    [3, 3],
    [4, 4],
  ])
  // three scenarios, two more ensembles for the third, one replicate lost
  expect(runs).toBe(5 * 4 - 1)
})

test('where no two pairs are left, the comparison says what was lost', async () => {
  const lone: typeof simulate = (run, options) => {
    const { first, count } = options
    if (run.name === 'Scribes' && (count > 1 || first !== 3)) throw new Error('broken')
    return simulate(run, options)
  }
  await expect(runComparison([tiny, scribes], { ...usual, simulate: lone })).rejects.toThrowError(
    expect.objectContaining({
      code: exitCode.failed,
      message:
        'run failed: too few pairs: 1; expected at least 2; replicate 0 of B failed: Error: broken',
    }),
  )
})

test('where assumptions differ they are taken apart, and shared ones on request', async () => {
  const [unasked] = (await runComparison([distrustful, distrustful], usual)).comparisons
  expect(unasked.decomposition).toBeNull()
  const asked = await runComparison([distrustful, distrustful], { ...usual, decompose: true })
  const { change, at } = asked.comparisons[0].decomposition!
  expect([change.shared, at.map(({ day }) => day)]).toEqual([true, days])
  const { policy, assumptions, interaction } = at[1].series.trust
  expect([policy.mean, interaction.mean]).toEqual([0, 0])
  expect(assumptions.high).toBeLessThan(0)

  const [differing] = (await runComparison([tiny, distrustful], usual)).comparisons
  expect(differing.decomposition?.change).toMatchObject({ shared: false, fromDefaults: true })
  // they differ in nothing but assumptions
  const { series } = differing.decomposition!.at[1]
  expect(series.trust.policy).toEqual({ mean: 0, low: 0, high: 0 })
  expect(series.trust.total).toEqual(series.trust.assumptions)
})

test('what several comparisons need is run once', async () => {
  const runs: string[] = []
  await runComparison([distrustful, distrustful, distrustful], {
    ...usual,
    decompose: true,
    progress: { update: (_, total) => void runs.push(String(total)), finish: () => {} },
    simulate: (run, options) => {
      if (options.first === 0) runs.push(`trust ${JSON.stringify(run.parameters.trustStart)}`)
      return simulate(run, options)
    },
  })
  const counted = (word: string) => runs.filter(each => each === word).length
  expect([counted('trust 0.25'), counted('trust 0.5')]).toEqual([3, 3])
  expect(runs.at(-1)).toBe('24')
})

test('progress counts the replicates of all ensembles, and ends once', async () => {
  const said: (readonly [number, number])[] = []
  let finished = 0
  const progress = {
    update: (done: number, total: number) => void said.push([Math.floor(done), total]),
    finish: () => void finished++,
  }
  await runComparison([tiny, scribes, distrustful], { ...usual, progress })
  expect(new Set(said.map(([, total]) => total))).toEqual(new Set([20]))
  expect(said.map(([done]) => done)).toEqual(said.map(([done]) => done).sort((a, b) => a - b))
  expect([said.at(-1), finished]).toEqual([[20, 20], 1])
})
