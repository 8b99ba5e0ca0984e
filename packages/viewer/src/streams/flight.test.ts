import { defer, Observable, of, Subject, throwError } from 'rxjs'
import { expect, it } from 'vitest'
import type { Played } from '../flight/played.ts'
import type { LoopNews, LoopTask } from '../worker/protocol.ts'
import type { CarryOut } from './carry-out.ts'
import { codes, flights, type FlightState } from './flight.ts'
import type { Gesture } from './intent.ts'

const played: Played = { t: [0], runs: [], answers: null }

const statesOf = (carryOut: CarryOut) => {
  const code$ = new Subject<string | null>()
  const states: FlightState[] = []
  flights(code$, carryOut).subscribe(state => states.push(state))
  return { code$, states }
}

it('plays what a link holds, and asks everybody at the end of every quarter', () => {
  const tasks: LoopTask[] = []
  const { code$, states } = statesOf(task => {
    tasks.push(task)
    return of({ kind: 'played', played })
  })
  code$.next(null)
  code$.next('1.f.harbour.w1__')
  code$.next('1.f.harbour.w1__')
  expect(states.map(({ kind }) => kind)).toEqual(['start', 'playing', 'desk'])
  expect(tasks).toHaveLength(1)
  expect(tasks[0]).toMatchObject({ kind: 'play', survey: [0, 91, 183] })
})

it('a newer decision drops the one that is still played', () => {
  let dropped = 0
  const { code$, states } = statesOf(() => new Observable(() => () => dropped++))
  code$.next('1.f.harbour._')
  code$.next('1.f.harbour.__')
  expect(dropped).toBe(1)
  expect(states.map(({ kind }) => kind)).toEqual(['playing', 'playing'])
})

it('after the last quarter everything is shown one after the other, loops last', () => {
  const asked: string[] = []
  const { code$, states } = statesOf(task =>
    defer((): Observable<LoopNews> => {
      asked.push(task.kind === 'play' ? `play ${task.scenario.run.replicates}` : task.kind)
      return task.kind === 'study'
        ? throwError(() => new Error('no'))
        : of({ kind: 'played', played })
    }),
  )
  code$.next(`1.r.harbour.${'_'.repeat(20)}`)
  expect(asked).toEqual(['play 1', 'play 1', 'play 1', 'play 25', 'play 25', 'study'])
  expect(states.at(-1)).toMatchObject({
    kind: 'over',
    reveal: { nothing: played, best: played, lucks: [played, played], scores: null, fault: 'no' },
  })
})

it('says when a quarter could not be played, and which link holds no game', () => {
  const { code$, states } = statesOf(() => throwError(() => new Error('out of memory')))
  code$.next('9.f.x.')
  code$.next('1.f.harbour._')
  expect(states.at(0)).toEqual({ kind: 'start', fault: 'version' })
  expect(states.at(-1)).toMatchObject({ kind: 'failed', message: 'out of memory' })
})

it('follows the game that is looked at', () => {
  const gestures$ = new Subject<Gesture>()
  const seen: (string | null)[] = []
  codes(gestures$, 'a').subscribe(code => seen.push(code))
  gestures$.next({ kind: 'outlook', change: { flight: 'b' } })
  gestures$.next({ kind: 'outlook', change: { flight: null } })
  expect(seen).toEqual(['a', 'b', null])
})
