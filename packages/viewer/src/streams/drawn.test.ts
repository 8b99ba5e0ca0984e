import { TestScheduler } from 'rxjs/testing'
import { expect, it } from 'vitest'
import { from, map, mergeMap, type Observable } from 'rxjs'
import { startingSettings } from '../settings/settings.ts'
import type { Answer } from '../worker/protocol.ts'
import { drawn, type Drawn } from './drawn.ts'
import type { Question, Standing } from './runs.ts'

const question = { settings: startingSettings } as Question
const answer = (shown: number): Answer => ({ shown }) as Answer

const standing = (word: string): Standing =>
  word === 'asked'
    ? { kind: 'asked', question }
    : word === 'failed'
      ? { kind: 'failed', question, message: 'killed' }
      : { kind: 'answered', question, answer: answer(Number(word)), reference: answer(1) }

const alone = (): Promise<Drawn> =>
  Promise.resolve({ settings: startingSettings, answer: answer(-1), reference: answer(-1) })

/** Replicates of what is drawn, of standings that follow each other with time for what is loaded between. */
const shownOf = async (
  words: readonly string[],
  without: () => Promise<Drawn> = alone,
): Promise<readonly number[]> => {
  const shown: number[] = []
  const standing$: Observable<Standing> = from(words).pipe(
    mergeMap(async (word, index) => {
      await new Promise(resolve => setTimeout(resolve, 5 * index))
      return standing(word)
    }),
  )
  await drawn(standing$, without).forEach(({ answer: each }) => void shown.push(each.shown))
  return shown
}

it('draws every answer, and nothing of its own beside them when one fails later', async () => {
  expect(await shownOf(['asked', '1', '24', 'failed', '2'])).toEqual([1, 24, 2])
})

it('draws something of its own where the first question fails, once, until there is an answer', async () => {
  expect(await shownOf(['asked', 'failed', 'asked', 'failed', '8'])).toEqual([-1, 8])
})

it('draws nothing where that fails too, and goes on', async () => {
  expect(await shownOf(['failed', '8'], () => Promise.reject(new Error('no')))).toEqual([8])
})

it('leaves out its own when an answer comes before it', () => {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
    ({ cold, expectObservable }) => {
      const standing$ = cold('f-a', { f: standing('failed'), a: standing('3') })
      const never = (): Promise<Drawn> => new Promise<Drawn>(() => undefined)
      const shown$ = drawn(standing$, never).pipe(map(({ answer: { shown } }) => shown))
      expectObservable(shown$).toBe('--a', { a: 3 })
    },
  )
})
