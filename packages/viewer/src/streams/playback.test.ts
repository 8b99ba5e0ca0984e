import { of } from 'rxjs'
import { TestScheduler } from 'rxjs/testing'
import { expect, it } from 'vitest'
import type { Gesture } from './intent.ts'
import { paceOf, playback, type Playback } from './playback.ts'

const gestures: Record<string, Gesture> = {
  p: { kind: 'play', on: true },
  s: { kind: 'play', on: false },
  l: { kind: 'look', month: 7 },
  b: { kind: 'step', months: -1 },
  f: { kind: 'step', months: 1 },
}
const at = (month: number | null, playing: boolean): Playback => ({ month, playing })

it('begins at the start when it is played from the end', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ hot, expectObservable }) => {
      const gestures$ = hot('-p---s--', gestures)
      const pace = { step: 1, every: 2 }
      expectObservable(playback(gestures$, of(60), null, pace)).toBe('ab-c-e', {
        a: at(null, false),
        b: at(0, true),
        c: at(1, true),
        e: at(1, false),
      })
    },
  )
})

it('stops at the end', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ hot, expectObservable }) => {
      const gestures$ = hot('-p------', gestures)
      const pace = { step: 30, every: 2 }
      expectObservable(playback(gestures$, of(60), 10, pace)).toBe('ab-c-d', {
        a: at(10, false),
        b: at(10, true),
        c: at(40, true),
        d: at(null, false),
      })
    },
  )
})

it('stops where the reader looks', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ hot, expectObservable }) => {
      const gestures$ = hot('-p--l---', gestures)
      expectObservable(playback(gestures$, of(60), 3, { step: 1, every: 2 })).toBe('ab-cl', {
        a: at(3, false),
        b: at(3, true),
        c: at(4, true),
        l: at(7, false),
      })
    },
  )
})

it('counts every step, however soon after the one before, and stays within the run', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ hot, expectObservable }) => {
      const gestures$ = hot('-(bb)-(fff)-(bbb)', gestures)
      expectObservable(playback(gestures$, of(2), null, { step: 1, every: 2 })).toBe(
        'a(bc)-(de)--(bc)',
        {
          a: at(null, false),
          b: at(1, false),
          c: at(0, false),
          d: at(1, false),
          e: at(null, false),
        },
      )
    },
  )
})

it('shows stills a second apart when motion is reduced', () => {
  expect(paceOf(true)).toEqual({ step: 6, every: 1_000 })
  expect(paceOf(false).every).toBeLessThan(200)
})
