import { expect, it } from 'vitest'
import { looksTheSame, type Moment } from './page.ts'

const moment = { asking: false, complete: true, study: {}, playback: {}, answer: {} } as Moment
const asked: Moment = { ...moment, asking: true, complete: false, study: { ...moment.study } }

it('draws nothing anew for a question that has only been asked', () => {
  expect(looksTheSame(moment, asked)).toBe(true)
})

it('draws what is looked at or answered while a question waits', () => {
  expect(looksTheSame(moment, { ...asked, playback: { ...moment.playback } })).toBe(false)
  expect(looksTheSame(moment, { ...asked, answer: { ...moment.answer } })).toBe(false)
})

it('draws what has become stale once the question has failed', () => {
  expect(looksTheSame(moment, { ...asked, asking: false })).toBe(false)
})
