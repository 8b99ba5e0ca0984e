import { expect, it } from 'vitest'
import { quarters } from './calendar.ts'
import { difficulties, difficultyNames } from './difficulty.ts'
import { happenings } from './luck.ts'

it('the same word brings the same luck, and another word another', () => {
  expect(happenings('real', 'harbour')).toEqual(happenings('real', 'harbour'))
  const words = ['a', 'b', 'c', 'd', 'e', 'f']
  expect(new Set(words.map(word => JSON.stringify(happenings('real', word)))).size).toBeGreaterThan(
    3,
  )
})

it('brings as much as the difficulty says, within the five years', () => {
  for (const name of difficultyNames) {
    const { surges, mandates, departures, cut } = difficulties[name]
    for (const word of ['harbour', 'x', '7']) {
      const happened = happenings(name, word)
      const count = (kind: string) => happened.filter(each => each.kind === kind).length
      expect([count('surge'), count('mandate'), count('departure'), count('cut')]).toEqual([
        surges,
        mandates,
        departures,
        cut > 0 ? 1 : 0,
      ])
      for (const { quarter } of happened) expect(quarter > 0 && quarter < quarters - 2).toBe(true)
    }
  }
})

it('the forgiving game is a part of the real one: the same events at the same time', () => {
  const kinds = (name: 'forgiving' | 'real') =>
    happenings(name, 'harbour').map(({ kind, quarter }) => `${kind} ${quarter}`)
  expect(kinds('real')).toEqual(expect.arrayContaining(kinds('forgiving')))
})
