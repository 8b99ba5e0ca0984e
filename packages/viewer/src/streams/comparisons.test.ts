import { parseScenario } from '@burnout/engine'
import { map } from 'rxjs'
import { TestScheduler } from 'rxjs/testing'
import { expect, it } from 'vitest'
import { clearLens } from '../settings/lens.ts'
import { emptyPlan } from '../settings/plan.ts'
import { startingSettings } from '../settings/settings.ts'
import type { Compared } from '../worker/compared.ts'
import type { LoopNews } from '../worker/protocol.ts'
import { comparisons, type Comparing } from './comparisons.ts'
import type { Gesture } from './intent.ts'

const scenario = parseScenario(
  `version: 1
name: Small
organisation: { clinics: [{ name: A, physicians: 2 }] }
`,
  { file: 'small.yaml' },
)
const scenarioOf = () => scenario
const at = (scribes: number) => ({ ...startingSettings, levers: { scribes } })
const news = {
  c: { kind: 'compared', compared: { pairs: 2 } as Compared },
  e: { kind: 'cases', cases: [] },
} as const satisfies Record<string, LoopNews>
const stage = ({ finished, halted, compared, fault }: Comparing): string =>
  fault !== null ? 'f' : halted ? 'h' : finished ? 'e' : compared === null ? 'b' : 'c'

it('runs only while its page is open, and the newest question ends the one before', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, hot, expectObservable, expectSubscriptions }) => {
      const present$ = hot('a----b', { a: at(0.1), b: at(0.2) })
      const open$ = hot('n--y', { n: false, y: true })
      const task$ = cold<LoopNews>('-c--e', news)
      const told$ = comparisons(
        present$,
        cold('p', { p: emptyPlan }),
        cold('l', { l: clearLens }),
        open$,
        cold<Gesture>('-'),
        scenarioOf,
        () => task$,
      )
      expectObservable(told$.pipe(map(stage))).toBe('---bcbc--e')
      expectSubscriptions(task$.subscriptions).toBe(['---^-!', '-----^'])
    },
  )
})

it('stops when the reader says so, keeps what is known, and begins again', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, expectObservable }) => {
      const gestures$ = cold<Gesture>('--h-a', {
        h: { kind: 'halt', on: true },
        a: { kind: 'halt', on: false },
      })
      const told$ = comparisons(
        cold('a', { a: at(0.1) }),
        cold('p', { p: emptyPlan }),
        cold('l', { l: clearLens }),
        cold('y', { y: true }),
        gestures$,
        scenarioOf,
        () => cold<LoopNews>('-c--e', news),
      )
      expectObservable(told$.pipe(map(stage))).toBe('bch-bc--e')
    },
  )
})

it('has nothing to run when there is only the baseline, and says why it broke off', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, expectObservable }) => {
      const asked = (settings: typeof startingSettings, fails: boolean) =>
        comparisons(
          cold('a', { a: settings }),
          cold('p', { p: emptyPlan }),
          cold('l', { l: clearLens }),
          cold('y', { y: true }),
          cold<Gesture>('-'),
          scenarioOf,
          () => cold<LoopNews>(fails ? '-#' : '-', news, new Error('out of memory')),
        ).pipe(map(stage))
      expectObservable(asked(startingSettings, true)).toBe('e')
      expectObservable(asked(at(0.1), true)).toBe('bf')
    },
  )
})
