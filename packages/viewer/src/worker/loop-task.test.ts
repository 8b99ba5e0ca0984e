import { parseScenario } from '@burnout/engine'
import { expect, it } from 'vitest'
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

it('tells of one replicate first, then of what moves exhaustion, then of more replicates', () => {
  const told = results({ kind: 'study', scenario })
  expect(told.map(news => (news.kind === 'scores' ? news.scores.replicates : news.kind))).toEqual([
    1,
    'attribution',
    2,
    3,
    4,
  ])
})

it('sends nothing that cannot be posted from one thread to another', () => {
  for (const news of results({ kind: 'study', scenario }))
    expect(structuredClone(news)).toEqual(news)
})

it('reads the effect of a cut in every month for five years, and says how far it is', () => {
  const news = newsOf({ kind: 'cut', scenario, loop: 'symptomaticFix', month: 4 })
  const last = news.at(-1)
  expect(last?.kind === 'cut' && last.result.loops[0]?.effects.map(({ months }) => months)).toEqual(
    Array.from({ length: 60 }, (_, k) => k + 1),
  )
  const progress = news.flatMap(each => (each.kind === 'progress' ? [each.done / each.total] : []))
  expect(progress.length).toBeGreaterThan(10)
  expect(progress).toEqual([...progress].sort((a, b) => a - b))
  expect(progress.at(-1)).toBeLessThanOrEqual(1)
})

it('gauges a trap over a whole year, however early it is asked for', () => {
  const [news] = results({ kind: 'gauge', scenario, month: 3 })
  expect(news?.kind === 'gauge' && news.gauge.month).toBe(12)
})
