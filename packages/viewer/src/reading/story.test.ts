import { expect, it } from 'vitest'
import type { Answer } from '../worker/protocol.ts'
import { storyOf } from './story.ts'

const t = [0, 365, 731, 1096, 1461, 1826]

const answer = (
  burnedOut: readonly number[],
  endings: readonly number[] = [0.5],
  exhaustion: readonly number[] = burnedOut.map(() => 22),
): Answer =>
  ({
    result: {
      seed: 's',
      t,
      series: {
        burnedOut: { mean: burnedOut },
        exhaustion: { mean: exhaustion },
        turnover: { mean: burnedOut.map(() => 0.1) },
        netCost: { mean: burnedOut.map((_, index) => index) },
      },
    },
    endings: { burnedOut: endings },
    clinics: [{ name: 'A', seats: [4, 0, 0, 0] }],
    shown: endings.length,
    of: endings.length,
  }) as unknown as Answer

const flat = answer([0.45, 0.45, 0.45, 0.45, 0.45, 0.45], [0.5, 0.5, 0.5])

it('reads start, end and reference', () => {
  const story = storyOf(answer([0.45, 0.5, 0.5, 0.5, 0.55, 0.6]), flat)
  expect(story).toMatchObject({ start: 0.45, end: 0.6, reference: 0.45, turn: null })
  expect(story.years).toBeCloseTo(5)
})

it('sees a relief that does not last', () => {
  const { turn } = storyOf(answer([0.45, 0.38, 0.42, 0.46, 0.5, 0.55]), flat)
  expect(turn).toMatchObject({ first: 'better', month: 12 })
  expect(turn?.size).toBeCloseTo(0.07)
})

it('sees worse before better', () => {
  const { turn } = storyOf(answer([0.45, 0.5, 0.44, 0.42, 0.4, 0.38]), flat)
  expect(turn).toMatchObject({ first: 'worse', month: 12 })
})

it('sees no turn in a curve that only bends', () => {
  expect(storyOf(answer([0.45, 0.4, 0.35, 0.34, 0.35, 0.36]), flat).turn).toBeNull()
})

it('calls nothing first that came after its opposite', () => {
  expect(storyOf(answer([0.45, 0.5, 0.42, 0.44, 0.46, 0.47]), flat).turn).toBeNull()
})

it('pairs replicates of the same clinics and seed', () => {
  const story = storyOf(answer(flat.result.series.burnedOut.mean.slice(), [0.4, 0.5, 0.6]), flat)
  expect(story.pairs).toEqual({ lower: 1, equal: 1, higher: 1, of: 3 })
})

it('pairs nothing across different clinics', () => {
  const elsewhere = { ...flat, clinics: [{ name: 'B', seats: [4, 0, 0, 0] }] }
  expect(storyOf(flat, elsewhere).pairs).toBeNull()
})

it('sees a dip that only exhaustion shows', () => {
  const means = [0.45, 0.45, 0.44, 0.43, 0.42, 0.41]
  const story = storyOf(answer(means, [0.5], [22, 22.4, 21.5, 21, 21, 21]), flat)
  expect(story.turn).toBeNull()
  expect(story.dip?.size).toBeCloseTo(0.4)
  expect(story.dip?.until).toBe(24)
})

it('sees a peak on the way to a worse end', () => {
  const { turn, peak } = storyOf(answer([0.45, 0.5, 0.58, 0.55, 0.52, 0.51]), flat)
  expect(turn).toBeNull()
  expect(peak).toMatchObject({ month: 24 })
  expect(peak?.size).toBeCloseTo(0.13)
})

it('knows when nothing differs', () => {
  expect(storyOf(flat, flat).same).toBe(true)
  expect(storyOf(answer([0.45, 0.5, 0.5, 0.5, 0.5, 0.5]), flat).same).toBe(false)
})
