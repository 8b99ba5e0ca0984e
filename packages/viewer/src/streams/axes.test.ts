import { seriesNames, type EnsembleResult } from '@burnout/engine'
import { map } from 'rxjs'
import { TestScheduler } from 'rxjs/testing'
import { expect, it } from 'vitest'
import type { Answer } from '../worker/protocol.ts'
import { axes } from './axes.ts'

const flat = (value: number): Answer => {
  const band = { q05: [value], q95: [value] }
  const series = Object.fromEntries(seriesNames.map(name => [name, band]))
  return { result: { series } as unknown as EnsembleResult } as Answer
}
const pair = (value: number) => [flat(value), flat(value)] as const

it('holds the axes still while a lever is moved, and fits them when it is let go', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ hot, expectObservable }) => {
      const drawn$ = hot('a-b-----', { a: pair(20), b: pair(80) })
      const dragging$ = hot('nd----n-', { n: false, d: true })
      const tops$ = axes(drawn$, dragging$).pipe(map(held => held.waitDays?.[1]))
      expectObservable(tops$).toBe('a-----b', { a: 20, b: 80 })
    },
  )
})
