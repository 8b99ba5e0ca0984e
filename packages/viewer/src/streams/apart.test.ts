import type { Decomposition, Scenario } from '@burnout/engine'
import { Subject, throwError } from 'rxjs'
import { expect, it } from 'vitest'
import type { FourScenarios, LoopNews } from '../worker/protocol.ts'
import { takingApart, type Apart } from './apart.ts'

const scenario = {} as Scenario
const four: FourScenarios = {
  scenario,
  scenarioAsWritten: scenario,
  reference: scenario,
  referenceAsWritten: scenario,
}
const apart = { replicates: 2 } as Decomposition

it('works only where something is assumed, and stops when it no more is', () => {
  const four$ = new Subject<FourScenarios | null>()
  const news$ = new Subject<LoopNews>()
  const told: Apart[] = []
  takingApart(four$, () => news$).subscribe(each => told.push(each))
  four$.next(null)
  four$.next(four)
  news$.next({ kind: 'progress', done: 1, total: 4 })
  news$.next({ kind: 'apart', apart })
  four$.next(null)
  expect(told).toEqual([
    { kind: 'none' },
    { kind: 'none' },
    { kind: 'working', done: 0 },
    { kind: 'working', done: 0.25 },
    { kind: 'answered', apart },
    { kind: 'none' },
  ])
  expect(news$.observed).toBe(false)
})

it('says why nothing came of it, and begins anew with the next', () => {
  const four$ = new Subject<FourScenarios | null>()
  const told: Apart[] = []
  takingApart(four$, () => throwError(() => new Error('out of memory'))).subscribe(each =>
    told.push(each),
  )
  four$.next(four)
  four$.next(four)
  expect(told.filter(({ kind }) => kind === 'failed')).toEqual([
    { kind: 'failed', message: 'out of memory' },
    { kind: 'failed', message: 'out of memory' },
  ])
})
