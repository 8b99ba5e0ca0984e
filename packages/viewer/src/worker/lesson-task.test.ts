import { parseScenario, runEnsemble } from '@burnout/engine'
import { expect, test } from 'vitest'
import { lessonTask } from './lesson-task.ts'
import type { LoopNews } from './protocol.ts'

const scenario = parseScenario(
  `version: 1
name: Small
run: { horizon: 1 year, record: 4 weeks, replicates: 10 }
organisation: { clinics: [{ name: A, physicians: 2 }] }
`,
  { file: 'small.yaml' },
)
const wellness = { lever: 'wellness', to: 1, from: 0, ramp: 0, until: null, clinics: null } as const
const relieved = { ...scenario, policies: [wellness] }

const told = (...asked: Parameters<typeof lessonTask>) => [...lessonTask(...asked)]
const runsIn = (news: readonly LoopNews[]) =>
  news.flatMap(each => (each.kind === 'worlds' ? [each.runs] : []))

const news = told([scenario, relieved], ['exhaustion', 'trust'])

test('tells of few runs first, then of more, and of all in the end', () => {
  expect(runsIn(news).map(({ shown }) => shown)).toEqual([2, 8, 10])
})

test('gives for every world what the engine gives, and only the series asked for', () => {
  const last = runsIn(news).at(-1)
  expect(last?.of).toBe(10)
  for (const [index, each] of [scenario, relieved].entries()) {
    const { t, series } = runEnsemble(each)
    expect(last?.t).toEqual([...t])
    expect(last?.worlds[index]).toEqual({ exhaustion: series.exhaustion, trust: series.trust })
  }
})

test('runs nothing twice', () => {
  const again = told([relieved], ['fatigue'])
  expect(again.map(({ kind }) => kind)).toEqual(['worlds'])
})
