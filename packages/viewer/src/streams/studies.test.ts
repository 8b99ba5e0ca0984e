import type { ExhaustionAttribution, LoopScoreResult, Scenario } from '@burnout/engine'
import { from, map, NEVER, of } from 'rxjs'
import { TestScheduler } from 'rxjs/testing'
import { expect, it } from 'vitest'
import type { ViewName } from '../settings/outlook.ts'
import type { LoopNews, LoopTask } from '../worker/protocol.ts'
import { recalled } from './carry-out.ts'
import { onceSeen, studies, type Study } from './studies.ts'

const scenario = (name: string): Scenario => ({ name }) as Scenario
const scores = (replicates: number): LoopNews => ({
  kind: 'scores',
  scores: { replicates } as LoopScoreResult,
})
const attribution: LoopNews = { kind: 'attribution', attribution: {} as ExhaustionAttribution }

const short = ({ scores: known, attribution: moved, stale, fault }: Study): string =>
  fault ??
  `${known?.replicates ?? 'nothing'}${moved === null ? '' : ' with attribution'}${stale ? ', of before' : ''}`

it('knows more with every replicate, and keeps what it knows until there is something newer', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, hot, expectObservable }) => {
      const scenario$ = hot('-a---nb', { a: scenario('a'), n: null, b: scenario('b') })
      const carryOut = () => cold('-1a2|', { '1': scores(1), a: attribution, '2': scores(2) })
      expectObservable(studies(scenario$, carryOut).pipe(map(short))).toBe('nnxyzoouvw', {
        n: 'nothing, of before',
        o: '2 with attribution, of before',
        x: '1',
        y: '1 with attribution',
        z: '2 with attribution',
        u: '1',
        v: '1 with attribution',
        w: '2 with attribution',
      })
    },
  )
})

it('says how far it is until there is something to draw, and then draws nothing anew for the rest', () => {
  const halfway: LoopNews = { kind: 'progress', done: 1, total: 2 }
  const told: Study[] = []
  studies(of(scenario('a')), () => from([halfway, scores(1), halfway, halfway])).subscribe(study =>
    told.push(study),
  )
  expect(told.map(({ done }) => done)).toContain(0.5)
  const known = told.filter(({ stale }) => !stale)
  expect(new Set(known).size).toBe(1)
})

it('studies nothing for pages without loops, begins when one with loops is turned to, and then goes on', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ hot, expectObservable }) => {
      const [a, b] = [scenario('a'), scenario('b')]
      const scenario$ = hot('na----nb---', { a, b, n: null })
      const outlook$ = hot<{ view: ViewName }>('p--l-p--e', {
        p: { view: 'people' },
        l: { view: 'loops' },
        e: { view: 'explore' },
      })
      expectObservable(onceSeen(scenario$, outlook$)).toBe('n--a--n-b', { a, b, n: null })
    },
  )
})

it('drops the study in progress when new curves are on their way', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, hot, expectSubscriptions }) => {
      const scenario$ = hot('a--n', { a: scenario('a'), n: null })
      const study$ = cold<LoopNews>('-----1')
      studies(scenario$, () => study$).subscribe()
      expectSubscriptions(study$.subscriptions).toBe('^--!')
    },
  )
})

it('says why there are no loops, and goes on with the next scenario', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, hot, expectObservable }) => {
      const scenario$ = hot('-a-b', { a: scenario('a'), b: scenario('b') })
      const carryOut = (task: LoopTask) =>
        task.kind === 'study' && task.scenario.name === 'a'
          ? cold<LoopNews>('-#', {}, new Error('out of memory'))
          : NEVER
      const told$ = studies(scenario$, carryOut).pipe(map(({ fault }) => fault ?? 'well'))
      expectObservable(told$).toBe('wwfw', { w: 'well', f: 'out of memory' })
    },
  )
})

it('does nothing twice, and forgets the oldest', () => {
  const asked: string[] = []
  const carryOut = recalled(task => {
    if (task.kind === 'study') asked.push(task.scenario.name)
    return from([{ kind: 'progress', done: 1, total: 2 } as const, scores(1)])
  }, 2)
  const told: LoopNews[] = []
  for (const name of ['a', 'b', 'a', 'c', 'a'])
    carryOut({ kind: 'study', scenario: scenario(name) }).subscribe(news => told.push(news))
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
  expect(told.filter(({ kind }) => kind === 'scores')).toHaveLength(5)
})
