import { expect, it } from 'vitest'
import { haveOneReady, hire, type Agency } from './hire.ts'

/** A worker that writes down what happens to it. */
class Diary extends EventTarget {
  readonly got: unknown[] = []
  readonly name: string
  ended = false

  constructor(name: string) {
    super()
    this.name = name
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.got.push([message, transfer])
  }

  terminate(): void {
    this.ended = true
  }
}

/** An agency whose script comes when it is told to, or does not. */
const agencyOf = () => {
  const diaries: Diary[] = []
  let come = (): void => undefined
  let fail: (error: unknown) => void = () => undefined
  const begin = (name: string): Worker => {
    const diary = new Diary(name)
    diaries.push(diary)
    return diary as unknown as Worker
  }
  const agency: Agency = () =>
    new Promise((resolve, reject) => {
      come = () => resolve(begin)
      fail = reject
    })
  // everything that waits for the script goes on before this comes back
  const after = async (what: () => void): Promise<void> => {
    what()
    await new Promise(resolve => setTimeout(resolve, 0))
  }
  return {
    agency,
    diaries,
    arrives: () => after(() => come()),
    failsTo: (error: unknown) => after(() => fail(error)),
  }
}

/** An employer that writes down what it is told. */
const employerOf = () => {
  const told: string[] = []
  return {
    told,
    hear: ({ data }: MessageEvent) => void told.push(`heard ${String(data)}`),
    crash: (message: string) => void told.push(`crashed: ${message}`),
  }
}

it('keeps what is sent before the script is there, in order and once', async () => {
  const { agency, diaries, arrives } = agencyOf()
  const { post } = hire('engine', employerOf(), agency)
  const buffer = new ArrayBuffer(8)
  post('first')
  post('second', [buffer])
  expect(diaries).toEqual([])
  await arrives()
  post('third')
  expect(diaries.map(({ name }) => name)).toEqual(['engine'])
  expect(diaries[0]?.got).toEqual([
    ['first', []],
    ['second', [buffer]],
    ['third', []],
  ])
})

it('starts no worker that was dismissed while its script was on its way', async () => {
  const { agency, diaries, arrives } = agencyOf()
  const { post, dismiss } = hire('engine', employerOf(), agency)
  post('first')
  dismiss()
  await arrives()
  expect(diaries).toEqual([])
})

it('ends a worker that is dismissed', async () => {
  const { agency, diaries, arrives } = agencyOf()
  const { dismiss } = hire('engine', employerOf(), agency)
  await arrives()
  expect(diaries[0]?.ended).toBe(false)
  dismiss()
  expect(diaries[0]?.ended).toBe(true)
})

it('passes on what a worker says, and that it stopped', async () => {
  const { agency, diaries, arrives } = agencyOf()
  const employer = employerOf()
  hire('engine', employer, agency)
  await arrives()
  const [diary] = diaries
  diary?.dispatchEvent(new MessageEvent('message', { data: 'answer' }))
  const stopped = new Event('error', { cancelable: true })
  diary?.dispatchEvent(Object.assign(stopped, { message: 'out of memory' }))
  diary?.dispatchEvent(Object.assign(new Event('error'), { message: '' }))
  expect(stopped.defaultPrevented).toBe(true)
  expect(employer.told).toEqual([
    'heard answer',
    'crashed: out of memory',
    'crashed: the worker stopped',
  ])
})

it('says that the script could not be had, unless nobody waits for it any more', async () => {
  const waiting = agencyOf()
  const employer = employerOf()
  hire('engine', employer, waiting.agency)
  await waiting.failsTo(new TypeError('Failed to fetch'))
  expect(employer.told).toEqual(['crashed: Failed to fetch'])

  const forgone = agencyOf()
  const other = employerOf()
  hire('engine', other, forgone.agency).dismiss()
  await forgone.failsTo(new TypeError('Failed to fetch'))
  expect(other.told).toEqual([])
})

it('gives a worker that stands ready to the first who hires one, and the next a new one', async () => {
  const diaries: Diary[] = []
  const agency: Agency = async () => name => {
    diaries.push(new Diary(name))
    return diaries.at(-1) as unknown as Worker
  }
  await haveOneReady(agency)
  const first = hire('engine', employerOf(), agency)
  first.post('question')
  hire('loops', employerOf(), agency)
  await new Promise(resolve => setTimeout(resolve, 0))
  expect(diaries.map(({ name, got }) => [name, got.length])).toEqual([
    ['first', 1],
    ['loops', 0],
  ])
})

it('gives nobody a worker that broke off before it was hired, nor one that could not be had', async () => {
  const { agency, diaries, arrives } = agencyOf()
  const waiting = haveOneReady(agency)
  await arrives()
  await waiting
  diaries[0]?.dispatchEvent(new Event('error'))
  hire('engine', employerOf(), agency)
  await arrives()
  expect(diaries.map(({ name }) => name)).toEqual(['first', 'engine'])

  await haveOneReady(() => Promise.reject(new TypeError('Failed to fetch')))
  hire('loops', employerOf(), agency)
  await arrives()
  expect(diaries.map(({ name }) => name)).toEqual(['first', 'engine', 'loops'])
})
