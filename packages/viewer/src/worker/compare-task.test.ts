import { compareEnsembles, compileScenario, ensembleBlocks, parseScenario } from '@burnout/engine'
import { expect, it } from 'vitest'
import { compareTask } from './compare-task.ts'
import type { LoopNews } from './protocol.ts'

const scenario = parseScenario(
  `version: 1
name: Small
run: { horizon: 1 year, record: 4 weeks, replicates: 7 }
organisation: { clinics: [{ name: A, physicians: 2 }] }
`,
  { file: 'small.yaml' },
)
const redesign = {
  lever: 'redesign',
  to: 0.6,
  from: 0,
  ramp: 30,
  until: null,
  clinics: null,
} as const
const decided = { ...scenario, policies: [redesign] }

const told = (...asked: Parameters<typeof compareTask>) => [...compareTask(...asked)]
const comparedIn = (news: readonly LoopNews[]) =>
  news.flatMap(each => (each.kind === 'compared' ? [each.compared] : []))

const news = told([scenario, decided], 0)

it('tells of few pairs first, then of more, and of all in the end', () => {
  expect(comparedIn(news).map(({ pairs }) => pairs)).toEqual([2, 6, 7])
})

it('says what the engine says of the same pairs, however they were shared out', () => {
  const [before, after] = [scenario, decided].map(each => [
    ...ensembleBlocks(compileScenario(each), 7),
  ])
  const { difference, ledger } = compareEnsembles(before ?? [], after ?? [])
  const last = comparedIn(news).at(-1)
  expect(last?.comparisons[0]).toBeNull()
  expect(last?.comparisons[1]?.difference.exhaustion).toEqual(difference.exhaustion)
  expect(last?.comparisons[1]?.ledger.netCost).toEqual(ledger.netCost)
  expect(last?.columns[1]?.endings.netCost).toHaveLength(7)
})

it('takes differences from another when it is asked to, and runs nothing again for it', () => {
  const turned = told([scenario, decided], 1)
  expect(turned.filter(({ kind }) => kind === 'progress')).toEqual([])
  expect(comparedIn(turned)).toHaveLength(1)
  const [there, back] = [news, turned].map(each => comparedIn(each).at(-1)?.comparisons)
  expect(back?.[0]?.difference.netCost.mean.at(-1)).toBeCloseTo(
    -(there?.[1]?.difference.netCost.mean.at(-1) ?? Number.NaN),
    6,
  )
})

it('makes the business case of those that have policies', () => {
  const last = news.at(-1)
  expect(last?.kind === 'cases' && last.cases.map(each => each === null)).toEqual([true, false])
})
