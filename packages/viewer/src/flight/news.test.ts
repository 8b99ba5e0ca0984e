import { expect, it } from 'vitest'
import { surveyDays } from './calendar.ts'
import type { Game } from './game.ts'
import { happenings } from './luck.ts'
import { knownIn } from './news.ts'
import { scenarioOf } from './organisation.ts'
import { play } from './played.ts'
import { gameOf } from './test-games.ts'

const game = gameOf({}, 6)
const played = play(scenarioOf(game), surveyDays(6))
const known = knownIn(game, played)

it('the survey of a quarter is known a quarter late, in the real game two; figures at once', () => {
  expect(known.surveys.at(-1)?.quarter).toBe(4)
  expect(known.figures.at(-1)?.quarter).toBe(5)
  const real: Game = { ...game, difficulty: 'real' }
  expect(knownIn(real, played).surveys.at(-1)?.quarter).toBe(3)
})

it('before the first decision only the survey of the day before is known', () => {
  const start = gameOf({}, 0)
  const first = knownIn(start, play(scenarioOf(start), surveyDays(0)))
  expect(first.surveys.map(({ quarter }) => quarter)).toEqual([-1])
  expect(first.figures).toEqual([])
})

it('part of those employed answer, and the interval is as wide as for so few', () => {
  for (const { asked, answered, burnedOut, margin } of known.surveys) {
    expect(asked).toBeGreaterThan(30)
    expect(answered / asked).toBeGreaterThan(0.35)
    expect(answered / asked).toBeLessThan(0.85)
    // 90 % of a binomial share of 15 to 34 answers
    expect(margin).toBeGreaterThan(0.11)
    expect(margin).toBeLessThan(0.2)
    expect(burnedOut).toBeGreaterThanOrEqual(0)
    expect(burnedOut).toBeLessThanOrEqual(1)
  }
})

it('a survey differs from the truth, and is not far off on average', () => {
  const truth = (day: number) => {
    const record = played.t.filter(each => each <= day).length - 1
    return played.runs[0]?.burnedOut[record] ?? 0
  }
  const errors = known.surveys.map(({ burnedOut }, k) => burnedOut - truth(surveyDays(6)[k] ?? 0))
  expect(errors.some(error => Math.abs(error) > 0.02)).toBe(true)
  expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.12)
})

it('tells of an event after the quarter in which it began, and of a cut before it holds', () => {
  const all = happenings('forgiving', game.seed)
  for (let quarter = 1; quarter <= 6; quarter++) {
    const told = knownIn(gameOf({}, quarter), played).happened
    expect(told).toEqual(all.filter(each => each.quarter === quarter - 1))
  }
  const cut = happenings('real', 'harbour').find(({ kind }) => kind === 'cut')
  const real: Game = { ...gameOf({}, cut?.quarter ?? 0), difficulty: 'real' }
  expect(knownIn(real, played).happened).toContainEqual(cut)
})
