import type { Scenario } from '@burnout/engine'
import { defer, map } from 'rxjs'
import { TestScheduler } from 'rxjs/testing'
import { expect, it } from 'vitest'
import { startingSettings } from '../settings/settings.ts'
import type { Answer } from '../worker/protocol.ts'
import { remembered, standings, type Question, type Standing } from './runs.ts'

const scenario = (name: string): Scenario => ({ name }) as Scenario
const answer = (name: string, shown: number): Answer =>
  ({ result: { hash: name }, shown }) as Answer

const question = (job: number, name: string, reference: string | null): Question => ({
  job,
  asWritten: null,
  settings: startingSettings,
  scenario: scenario(name),
  reference: reference === null ? null : scenario(reference),
  alike: false,
})

const short = (standing: Standing): string =>
  standing.kind === 'answered'
    ? `${standing.answer.result.hash}${standing.answer.shown}`
    : standing.kind === 'failed'
      ? standing.message
      : 'asked'

const pair = (standing: Standing): string =>
  standing.kind === 'answered'
    ? `${standing.answer.shown} against ${standing.reference.shown}`
    : 'asked'

it('drops the run in progress when the settings change', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, hot, expectObservable }) => {
      const questions$ = hot('a--b------', { a: question(1, 'a', null), b: question(2, 'b', null) })
      const run = ({ name }: Scenario) =>
        cold('-1-2|').pipe(map(shown => answer(name, Number(shown))))
      expectObservable(standings(questions$, run, run).pipe(map(short))).toBe('ax-by-z', {
        a: 'asked',
        x: 'a1',
        b: 'asked',
        y: 'b1',
        z: 'b2',
      })
    },
  )
})

it('runs a scenario once that comes to the runs of its reference, and keeps the words of both', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, expectObservable }) => {
      const asked = { ...question(1, 'mine', 'baseline'), alike: true }
      const never = (): never => {
        throw new Error('run twice')
      }
      const reference = ({ name }: Scenario) =>
        cold('-1|').pipe(map(() => ({ result: { scenario: scenario(name) }, shown: 1 }) as Answer))
      const words = (standing: Standing): string =>
        standing.kind === 'answered'
          ? [standing.answer, standing.reference]
              .map(({ result }) => result.scenario.name)
              .join(' against ')
          : standing.kind
      expectObservable(standings(cold('a', { a: asked }), never, reference).pipe(map(words))).toBe(
        'ab',
        {
          a: 'asked',
          b: 'mine against baseline',
        },
      )
    },
  )
})

it('lets a lever in the hand be seen: the first answer comes before the newest settings are run', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, hot, expectObservable }) => {
      const questions$ = hot('abc', {
        a: question(1, 'a', null),
        b: question(2, 'b', null),
        c: question(3, 'c', null),
      })
      const run = ({ name }: Scenario) =>
        cold('-----1-2|').pipe(map(shown => answer(name, Number(shown))))
      expectObservable(standings(questions$, run, run).pipe(map(short))).toBe('aaa--(xa)-y-z', {
        a: 'asked',
        x: 'a1',
        y: 'c1',
        z: 'c2',
      })
    },
  )
})

it('waits for nothing when another scenario is chosen', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, hot, expectObservable }) => {
      const other = question(2, 'b', null)
      const questions$ = hot('ab-----', {
        a: question(1, 'a', null),
        b: { ...other, settings: { ...other.settings, scenario: 'other' } },
      })
      const run = ({ name }: Scenario) => cold('---1|').pipe(map(() => answer(name, 1)))
      expectObservable(standings(questions$, run, run).pipe(map(short))).toBe('aa--x', {
        a: 'asked',
        x: 'b1',
      })
    },
  )
})

it('reports a failure once and goes on with the next question', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, hot, expectObservable }) => {
      const questions$ = hot('a---b--', { a: question(1, 'a', null), b: question(2, 'b', null) })
      const run = ({ name }: Scenario) =>
        name === 'a'
          ? cold<Answer>('-#', {}, new Error('out of memory'))
          : cold('-1|').pipe(map(() => answer(name, 1)))
      expectObservable(standings(questions$, run, run).pipe(map(short))).toBe('af--by', {
        a: 'asked',
        f: 'out of memory',
        b: 'asked',
        y: 'b1',
      })
    },
  )
})

it('holds every answer against the reference of the same replicates', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, hot, expectObservable }) => {
      const questions$ = hot('q--------', { q: question(1, 'own', 'base') })
      const run = () => cold('-1-2-4|').pipe(map(shown => answer('own', Number(shown))))
      const reference = () => cold('--1---2-4|').pipe(map(shown => answer('base', Number(shown))))
      expectObservable(standings(questions$, run, reference).pipe(map(pair))).toBe('a-x---y-z', {
        a: 'asked',
        x: '1 against 1',
        y: '2 against 2',
        z: '4 against 4',
      })
    },
  )
})

it('computes a remembered run once', () => {
  let runs = 0
  const run = remembered(({ name }) =>
    defer(() => {
      runs++
      return [answer(name, 1)]
    }),
  )
  const names: string[] = []
  for (const name of ['base', 'base', 'other'])
    run(scenario(name)).subscribe(({ result }) => names.push(result.hash))
  expect(names).toEqual(['base', 'base', 'other'])
  expect(runs).toBe(2)
})
