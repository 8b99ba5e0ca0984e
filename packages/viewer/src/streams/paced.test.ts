import { TestScheduler } from 'rxjs/testing'
import { expect, it } from 'vitest'
import { paced } from './paced.ts'

const same = (a: string, b: string): boolean => a === b

it('hands on what comes of an event at once, and never two for one frame of the screen', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ hot, animate, expectObservable }) => {
      animate('       ----f---f---f---f')
      const moments$ = hot('ab-c-----d------')
      // the first is drawn, and what comes before the frame waits for it; d has a frame before it to itself
      expectObservable(paced(moments$, same)).toBe('a---c----d')
    },
  )
})

it('hands on only the last of what one event brings', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ hot, animate, expectObservable }) => {
      animate('       -f----f')
      const moments$ = hot('a--(bc)')
      expectObservable(paced(moments$, same)).toBe('a--c')
    },
  )
})

it('hands nothing on that looks the same', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ hot, animate, expectObservable }) => {
      animate('       -f---f---f---f')
      const moments$ = hot('a--a---b---b')
      expectObservable(paced(moments$, same)).toBe('a------b')
    },
  )
})
