import { parseScenario } from '@burnout/engine'
import { expect, it } from 'vitest'
import { toDays } from '../time.ts'
import { loopTask } from './loop-task.ts'
import type { LoopNews, LoopTask } from './protocol.ts'

const scenario = parseScenario(
  `version: 1
name: Two who are comforted
about: { what: A very small team that answers every worry with a course and changes nothing else., how: h, notice: n, try: t?, references: [] }
run: { horizon: 14 months, replicates: 3 }
organisation: { name: O, clinics: [{ name: A, physicians: 2 }] }
policies: [{ lever: wellness, to: 80 %, from: 2 months, ramp: 1 month }]
`,
  { file: 'test.yaml' },
)

const newsOf = (task: LoopTask): readonly LoopNews[] => [...loopTask(task)]
const results = (task: LoopTask) => newsOf(task).filter(({ kind }) => kind !== 'progress')

it('tells of one replicate first, then of what moves exhaustion, of more replicates and of traps', () => {
  const told = results({ kind: 'study', scenario })
  expect(told.map(news => (news.kind === 'scores' ? news.scores.replicates : news.kind))).toEqual([
    1,
    'attribution',
    2,
    4,
    8,
    'traps',
  ])
})

it('sends nothing that cannot be posted from one thread to another', () => {
  for (const news of results({ kind: 'study', scenario }))
    expect(structuredClone(news)).toEqual(news)
})

it('reads the effect of a cut in every month to the end of the run, for a year at least, and says how far it is', () => {
  const readIn = (cut: number, of = scenario) => {
    const last = newsOf({ kind: 'cut', scenario: of, loop: 'symptomaticFix', month: cut }).at(-1)
    return last?.kind === 'cut' && last.result.loops[0]?.effects.map(({ months }) => months)
  }
  const upTo = (last: number) => Array.from({ length: last }, (_, k) => k + 1)
  expect(readIn(4)).toEqual(upTo(12))
  const long = { ...scenario, run: { ...scenario.run, horizon: toDays(20) } }
  expect(readIn(4, long)).toEqual(upTo(16))

  const news = newsOf({ kind: 'cut', scenario, loop: 'symptomaticFix', month: 4 })
  const progress = news.flatMap(each => (each.kind === 'progress' ? [each.done / each.total] : []))
  expect(progress.length).toBeGreaterThan(10)
  expect(progress).toEqual([...progress].sort((a, b) => a - b))
  expect(progress.at(-1)).toBeLessThanOrEqual(1)
})

it('gauges a trap over a whole year, however early it is asked for', () => {
  const [news] = results({ kind: 'gauge', scenario, month: 3 })
  expect(news?.kind === 'gauge' && news.gauge.month).toBe(12)
})

it('takes policy and assumptions apart without remainder', () => {
  const baseline = { ...scenario, policies: [] }
  const assuming = (of: typeof scenario) => ({ ...of, assumptions: { teamGap: 1 } })
  const told = results({
    kind: 'apart',
    scenario: assuming(scenario),
    scenarioAsWritten: scenario,
    reference: assuming(baseline),
    referenceAsWritten: baseline,
  })
  expect(told).toHaveLength(1)
  const [news] = told
  if (news?.kind !== 'apart') throw new Error('nothing was taken apart')
  const { policy, assumptions, interaction, total } = news.apart.series.exhaustion
  expect(news.apart.replicates).toBe(3)
  expect(policy.mean + assumptions.mean + interaction.mean).toBeCloseTo(total.mean, 9)
  expect(assumptions.mean).not.toBe(0)
})
