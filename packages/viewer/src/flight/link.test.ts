import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstWrong } from './budget.ts'
import { codePattern } from './code-pattern.ts'
import { readGame, writeGame } from './link.ts'
import { gameOf, games } from './test-games.ts'

it('writes a game in a few characters', () => {
  expect(writeGame(gameOf({ wellness: 2, redesign: 1 }, 3))).toBe('1.f.harbour.r1w2___')
})

it('reads back every game that can be played', () => {
  fc.assert(
    fc.property(games, game => {
      const written = writeGame(game)
      expect(written).toMatch(codePattern)
      expect(readGame(written)).toEqual({ kind: 'game', game })
    }),
  )
})

it('whatever stands in a link, what comes of it can be played, or is refused', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.stringMatching(/^1\.[fr]\.[a-z]{1,4}\.([a-z][0-9]|_){0,60}$/),
  )
  fc.assert(
    fc.property(texts, text => {
      const read = readGame(text)
      if (read.kind === 'unreadable') return
      expect(firstWrong(read.game)).toBeNull()
      expect(readGame(writeGame(read.game))).toEqual({ kind: 'game', game: read.game })
    }),
  )
})

it('says what is wrong: another version, no game, or where it stops', () => {
  expect(readGame('2.f.harbour.')).toEqual({ kind: 'unreadable', fault: 'version' })
  expect(readGame('1.x.harbour.')).toEqual({ kind: 'unreadable', fault: 'text' })
  expect(readGame('1.f.harbour.w1')).toEqual({ kind: 'unreadable', fault: 'text' })
  expect(readGame('1.f.harbour.w1_w9_')).toMatchObject({ kind: 'stopped', quarter: 1 })
  expect(readGame('1.f.harbour._r2s2l2_')).toMatchObject({ kind: 'stopped', quarter: 1 })
  expect(readGame('1.f.harbour.w1w2_')).toMatchObject({ kind: 'stopped', quarter: 0 })
  expect(readGame(`1.f.harbour.${'_'.repeat(21)}`)).toMatchObject({ kind: 'stopped', quarter: 20 })
})
