import {
  compareEnsembles,
  compileScenario,
  ensembleBlocks,
  findTraps,
  parseScenario,
  sectionBandOf,
  simulate,
} from '@burnout/engine'
import { expect, it } from 'vitest'
import { clearLens } from '../settings/lens.ts'
import { sectionOf } from './section.ts'
import { compareTask } from './compare-task.ts'
import type { News } from './friend.ts'
import type { Helper } from './helper.ts'
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

it('looks for traps in what was decided when it is asked to, as the engine does in the same pairs', () => {
  expect(news.some(({ kind }) => kind === 'found')).toBe(false)
  const wellness = { ...redesign, lever: 'wellness', to: 1 } as const
  const burdened = { ...scenario, policies: [wellness] }
  const last = told([scenario, burdened], 0, clearLens, undefined, 'undecided').at(-1)
  const { findings } = findTraps(burdened, { replicates: 7 }) ?? { findings: [] }
  const shown = findings.filter(finding => finding.shown)
  expect(findings.length).toBeGreaterThan(0)
  expect(last).toEqual({ kind: 'found', found: [null, shown] })
})

/** A helper that does at once what it is asked for, unless it is gone after so many favours. */
const helping = (until = Infinity): Helper & { readonly done: () => number } => {
  let told: News[] = []
  let done = 0
  return {
    ask: ({ job, scenario: asked, seen, first, count }) => {
      if (done >= until) return
      done++
      const run = compileScenario(asked)
      const trace = simulate(run, { first, count, section: sectionOf(run, seen) })
      if (trace !== null) told = [...told, { kind: 'done', job, first, trace }]
    },
    withdraw: () => undefined,
    heard: () => {
      if (done >= until) return 'gone'
      const all = told
      told = []
      return all
    },
    done: () => done,
  }
}

it('tells the same, to the bit, whoever ran the blocks, and though the other worker stops', () => {
  const often = [scenario, decided].map(each => ({ ...each, run: { ...each.run, replicates: 20 } }))
  const last = (helper?: Helper) => {
    // what was run before is not kept over another task
    told([{ ...scenario, run: { ...scenario.run, seed: 'another' } }], 0)
    return told(often, 0, undefined, helper).at(-2)
  }
  const alone = last()
  const helper = helping()
  expect(last(helper)).toEqual(alone)
  expect(helper.done()).toBeGreaterThan(1)
  expect(last(helping(1))).toEqual(alone)
})

it('tells of those who are seen as the engine tells of them, and of the whole where they have no number', () => {
  const seen = { clinic: null, role: 'physician' } as const
  const run = compileScenario(scenario)
  const traces = [simulate(run, { first: 0, count: 7, section: sectionOf(run, seen) })]
  const compared = comparedIn(told([scenario, decided], 0, seen)).at(-1)
  const before = compared?.columns[0]?.bands
  const own = sectionBandOf(
    traces.filter(each => each !== null),
    'burnedOut',
  )
  expect(before?.burnedOut.mean.at(-1)).toBe(own.mean.at(-1))
  expect(before?.netCost).toEqual(comparedIn(news).at(-1)?.columns[0]?.bands.netCost)
  expect(compared?.seen).toEqual(seen)
})
