import type { Lives, Scenario } from '@burnout/engine'
import { map } from 'rxjs'
import { TestScheduler } from 'rxjs/testing'
import { expect, it } from 'vitest'
import type { LoopNews, LoopTask } from '../worker/protocol.ts'
import { crowds, type Crowd, type CrowdQuestion } from './crowds.ts'

const scenario = (name: string): Scenario => ({ name }) as Scenario
const livesOf = (name: string): Lives => ({ clinics: [{ name }] }) as unknown as Lives

const own = scenario('own')
const base = scenario('base')
const questions: Record<string, CrowdQuestion> = {
  a: { scenario: own, reference: base, replicate: 0 },
  b: { scenario: base, reference: null, replicate: 0 },
  c: { scenario: own, reference: base, replicate: 1 },
}
const nameOf = (lives: Lives | null): string => lives?.clinics[0]?.name ?? '–'
const short = ({ own: mine, reference, stale, finished, done, fault }: Crowd): string =>
  fault ??
  `${nameOf(mine)} ${nameOf(reference)} ${done}${stale ? ' of before' : ''}${finished ? ' all' : ''}`

const told = (task: LoopTask): string =>
  task.kind === 'lives' ? `${task.scenario.name}${task.replicate}` : ''
const half: LoopNews = { kind: 'progress', done: 1, total: 2 }

it('tells of the world that was asked for, then of the same without what was decided', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, hot, expectObservable }) => {
      const carryOut = (task: LoopTask) =>
        cold('-hl|', { h: half, l: { kind: 'lives', lives: livesOf(told(task)) } as LoopNews })
      const crowd$ = crowds(hot('-a-------b', questions), hot('o', { o: true }), carryOut)
      expectObservable(crowd$.pipe(map(short))).toBe('nnho-im--bcd', {
        n: '– – 0 of before',
        h: '– – 0.25 of before',
        o: 'own0 – 0.25',
        i: 'own0 – 0.75',
        m: 'own0 base0 1 all',
        b: 'own0 base0 0 of before',
        c: 'own0 base0 0.5 of before',
        d: 'base0 – 1 all',
      })
    },
  )
})

it('computes nothing while nobody looks, and begins again with another run', () => {
  const asked: string[] = []
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, hot, flush }) => {
      const carryOut = (task: LoopTask) => {
        asked.push(told(task))
        return cold<LoopNews>('l|', { l: { kind: 'lives', lives: livesOf(told(task)) } })
      }
      crowds(hot('a---a-c', questions), hot('f--t', { f: false, t: true }), carryOut).subscribe()
      flush()
    },
  )
  expect(asked).toEqual(['own0', 'base0', 'own1', 'base1'])
})

it('says why there is nobody', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, hot, expectObservable }) => {
      const crowd$ = crowds(hot('-b', questions), hot('o', { o: true }), () =>
        cold<LoopNews>('-#', {}, new Error('out of memory')),
      )
      expectObservable(crowd$.pipe(map(({ fault }) => fault ?? 'well'))).toBe('wwf', {
        w: 'well',
        f: 'out of memory',
      })
    },
  )
})
