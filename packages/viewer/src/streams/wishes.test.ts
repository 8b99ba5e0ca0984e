import type { KnockOutResult, Scenario } from '@burnout/engine'
import { map, NEVER } from 'rxjs'
import { TestScheduler } from 'rxjs/testing'
import { expect, it } from 'vitest'
import type { LoopNews } from '../worker/protocol.ts'
import type { Gesture } from './intent.ts'
import { wishes, type Wished } from './wishes.ts'

const scenarios = { s: { name: 's' } as Scenario, n: null }
const gestures: Record<string, Gesture> = {
  c: { kind: 'wish', wish: { kind: 'cut', loop: 'hiring', month: 3 } },
  g: { kind: 'wish', wish: { kind: 'gauge', month: 12 } },
  f: { kind: 'forgo', wish: 'cut' },
}
const news: Record<string, LoopNews> = {
  h: { kind: 'progress', done: 1, total: 2 },
  r: { kind: 'cut', result: {} as KnockOutResult },
}
const short = (wished: Wished<'cut'>): string =>
  wished.kind === 'working' ? `${wished.done}` : wished.kind

// what the reader does, when curves are complete, what the worker says, and what comes of it
const cases = [
  ['says how far it is and what came of it', '----c', '-s', '-hr|', 'nn--bhr'],
  ['leaves off when the reader cancels', '----c-f', '-s', '-hr|', 'nn--bhn'],
  ['leaves off when the scenario changes', '----c', '-s---n', '--r|', 'nn--bn'],
  ['does not begin before the curves are complete', '----c', '-n', '-hr|', 'nn--n'],
  ['hears nothing of wishes of another kind', '----g', '-s', '-hr|', 'nn'],
  ['says why it failed', '----c', '-s', '-h#', 'nn--bhx'],
] as const

for (const [title, gesturesAt, scenariosAt, newsAt, expected] of cases)
  it(`a wish: ${title}`, () => {
    new TestScheduler((actual, wanted) => expect(actual).toEqual(wanted)).run(
      ({ cold, hot, expectObservable }) => {
        const wished$ = wishes('cut', hot(gesturesAt, gestures), hot(scenariosAt, scenarios), () =>
          cold(newsAt, news, new Error('run too long')),
        )
        const values = { n: 'none', b: '0', h: '0.5', r: 'answered', x: 'failed' }
        expectObservable(wished$.pipe(map(short))).toBe(expected, values)
      },
    )
  })

it('a cut that a link asks for waits for the curves, and ends with a link that asks for none', () => {
  new TestScheduler((actual, wanted) => expect(actual).toEqual(wanted)).run(
    ({ cold, hot, expectObservable }) => {
      const links = { c: { kind: 'cut', loop: 'hiring', month: 3 }, n: null } as const
      const wished$ = wishes(
        'cut',
        NEVER,
        hot('n----s', scenarios),
        () => cold('----r|', news),
        hot('-c---------n', links),
      )
      const values = { n: 'none', b: '0', r: 'answered' }
      expectObservable(wished$.pipe(map(short))).toBe('(nn)-(nb)r-n', values)
    },
  )
})
