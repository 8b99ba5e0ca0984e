import { expect, it } from 'vitest'
import type { Story } from '../reading/story.ts'
import {
  lengthInWords,
  question,
  referenceDetail,
  referenceSentence,
  storyDetail,
  storySentence,
} from './sentence.ts'

const story: Story = {
  years: 5,
  start: 0.44,
  end: 0.55,
  reference: 0.51,
  turn: null,
  pairs: { lower: 29, equal: 0, higher: 71, of: 100 },
  dip: null,
  peak: null,
  cost: 0,
  same: false,
  leaving: 0.11,
  referenceLeaving: 0.09,
}

/** Spaces that keep words on one line are still spaces. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

it('says what happens when nothing is done', () => {
  expect(plain(referenceSentence(story))).toBe(
    'If nothing changes, burnout rises from 44 to 55 of 100 clinicians in five years.',
  )
  expect(plain(referenceSentence({ ...story, start: 0.55 }))).toBe(
    'If nothing changes, burnout stays where it is: 55 of 100 clinicians are burned out after five years.',
  )
  expect(referenceDetail(story)).toMatch(/^11\.0 in 100 leave each year\./)
})

it('tells of a relief that does not last', () => {
  const turn = { first: 'better', month: 14, size: 0.063 } as const
  expect(plain(storySentence({ ...story, turn }))).toBe(
    'Burnout first falls, then climbs past the baseline: after five years 55 of 100 clinicians are burned out, 4 more than in the baseline.',
  )
  expect(storyDetail({ ...story, turn })).toBe(
    'Best against the baseline in month 14: 6 in 100 fewer. 11.0 instead of 9.0 in 100 leave each year. 71 of 100 paired runs end with more burnout.',
  )
})

it('tells of a change that is worse before it is better', () => {
  const turn = { first: 'worse', month: 5, size: 0.03 } as const
  const better = { ...story, end: 0.38, turn, leaving: 0.09 }
  expect(plain(storySentence(better))).toBe(
    'Burnout first rises, then falls below the baseline: after five years 38 of 100 clinicians are burned out, 13 fewer than in the baseline.',
  )
  expect(storyDetail(better)).toBe(
    'Worst against the baseline in month 5: 3 in 100 more. 29 of 100 paired runs end with less burnout.',
  )
})

it('tells of a shock that passes', () => {
  const turn = { first: 'worse', month: 16, size: 0.1 } as const
  expect(storySentence({ ...story, end: 0.51, turn })).toMatch(
    /^Burnout first rises, then settles again:/,
  )
})

it('does not make much of a small difference', () => {
  const small = { ...story, end: 0.51, leaving: 0.09, pairs: null }
  expect(plain(storySentence(small))).toBe(
    'Burnout ends about where it would have ended anyway: after five years 51 of 100 clinicians are burned out, as many as in the baseline.',
  )
  expect(storyDetail(small)).toBe('')
})

it('leaves pairs out until there are at least two', () => {
  const one = { ...story, pairs: { lower: 0, equal: 0, higher: 1, of: 1 } }
  expect(storyDetail(one)).not.toContain('paired')
})

it('writes lengths of time in words', () => {
  expect([5, 1, 0.5, 2.5, 12].map(lengthInWords)).toEqual([
    'five years',
    'one year',
    'six months',
    '2.5 years',
    '12 years',
  ])
  expect(question(10)).toBe('What happens to this team in ten years?')
})

it('reports pairs that end alike when there are many', () => {
  const pairs = { lower: 29, equal: 40, higher: 31, of: 100 }
  expect(storyDetail({ ...story, pairs })).toContain(
    '31 of 100 paired runs end with more burnout, 40 equal, 29 fewer.',
  )
})

it('subtracts what it writes', () => {
  expect(plain(storySentence({ ...story, end: 0.5449, reference: 0.5151 }))).toMatch(
    /54 of 100 .* 2 more than/,
  )
})

it('names the price, the dip and the peak', () => {
  const peak = { size: 0.08, month: 42 }
  expect(storyDetail({ ...story, peak, cost: 4_510_000 })).toMatch(
    /^8 in 100 more at worst, in month 42\..*It costs \$4\.5\u202fM more than the baseline\./,
  )
  const dip = { size: 0.42, until: 15 }
  expect(storyDetail({ ...story, end: 0.4, dip })).toMatch(
    /^Exhaustion is first up to 0\.4 points higher, until month 15\./,
  )
})

it('says that nothing differs', () => {
  const same = { ...story, end: 0.51, same: true }
  expect(plain(storySentence(same))).toBe(
    'The changes make no difference: after five years 51 of 100 clinicians are burned out, as many as in the baseline.',
  )
  expect(storyDetail(same)).toBe('')
})
