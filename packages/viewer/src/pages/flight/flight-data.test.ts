import { expect, it } from 'vitest'
import { surveyDays } from '../../flight/calendar.ts'
import type { Game } from '../../flight/game.ts'
import { knownIn } from '../../flight/news.ts'
import { scenarioOf } from '../../flight/organisation.ts'
import { play } from '../../flight/played.ts'
import { gameOf } from '../../flight/test-games.ts'
import { decisionTable, foundMoves } from './decision-data.ts'
import { deskFigures } from './desk-data.ts'
import { newsOf } from './desk.ts'
import { luckRows, scoreTable, truthFigures } from './reveal-data.ts'

const going: Game = { ...gameOf({ wellness: 1 }, 5), difficulty: 'real' }
const known = knownIn(going, play(scenarioOf(going), surveyDays(5)))

it('the desk draws as unknown what the survey has not told yet, and nothing after now', () => {
  const { burnedOut, waitDays } = deskFigures(going, known)
  expect(burnedOut.data.unknown?.slice(0, 2)).toEqual([9, 15])
  expect(burnedOut.data.points.at(-1)?.month).toBe(9)
  expect(waitDays.data.unknown).toBeNull()
  expect(waitDays.data.points.at(-1)?.month).toBe(13.5)
  expect(burnedOut.data.ahead).toBe(15)
  expect(burnedOut.table().rows).toHaveLength(4)
})

it('no news tells a number of a quarter whose survey is not there yet', () => {
  const told = newsOf(going, known).join(' ')
  expect(told).toContain('at the end of quarter 3')
  expect(told).not.toMatch(/end of quarter [45]/)
})

const over = gameOf({ improvementCapacity: 1 })
const own = play(scenarioOf(over), surveyDays(20))
const nothing = play(scenarioOf(gameOf({})))

it('the end shows the truth beside what was told of it', () => {
  const { burnedOut } = truthFigures({ game: over, own, nothing, best: null })
  expect(burnedOut.data.lines.map(({ kind }) => kind)).toEqual(['nothing', 'own'])
  expect(burnedOut.data.points).toHaveLength(20)
  expect(burnedOut.data.summary).toMatch(/nothing \d+, you \d+/)
})

it('keeps the three numbers apart, and leaves open what is not there yet', () => {
  const { columns, rows } = scoreTable({ game: over, own, nothing, best: null })
  expect(columns).toHaveLength(4)
  expect(rows.map(([name]) => name?.split(':')[0])).toEqual([
    'People',
    'Patients',
    'Money',
    'Burned out of 100 in the last year',
    'Posts empty at the end',
    'Patients harmed in five years',
  ])
  expect(rows.every(row => row[3] === '…')).toBe(true)
})

it('shows a freeze by the posts that are empty when it ends, which no survey asks', () => {
  const frozen = gameOf({ hiringFreeze: 1 })
  const after = play(scenarioOf(frozen))
  const { rows } = scoreTable({ game: frozen, own: after, nothing, best: null })
  const [, mine, none] = rows.find(([name]) => name === 'Posts empty at the end') ?? []
  expect(Number(mine)).toBe(after.runs[0]?.vacancies.at(-1))
  expect(Number(mine)).toBeGreaterThan(2 * Number(none))
})

it('says in how many lucks the same decisions did better than nothing', () => {
  const runs = [own, own, nothing].flatMap(({ runs }) => runs)
  const base = [nothing, nothing, nothing].flatMap(({ runs }) => runs)
  const { people } = luckRows(over, [
    { ...own, runs },
    { ...nothing, runs: base },
  ])
  expect(people.others).toHaveLength(2)
  expect(people.own).toBe(people.others[0])
  expect(people.summary).toContain('in 1 of 2 lucks')
  expect(people.mean).toBeCloseTo(people.own / 2, 9)
  expect(people.better).toBe(1)
})

it('names what was decided, for how long, and at what price', () => {
  const [row] = decisionTable(over).rows
  // 10 thousand once, and half of 2 000 dollars a head and year for 40 heads and five years
  expect(row?.slice(0, 4)).toEqual([
    'Improvers on the staff',
    'repair',
    '20 of 20 quarters',
    '$210\u202fk',
  ])
  expect(decisionTable(gameOf({})).caption).toContain('nothing')
  expect(foundMoves(over).length).toBeGreaterThan(2)
})
